import type { APIRoute } from 'astro';
import { matrixCsv } from '../../views/matrix-download.ts';

/** The evidence table for spreadsheets. */
export const GET: APIRoute = async () =>
  new Response(await matrixCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
