import type { APIRoute } from 'astro';
import { matrixCsv } from '../../views/matrix-download.ts';

/** The evidence table for spreadsheets. */
export const GET: APIRoute = async ({ site }) =>
  new Response(await matrixCsv(site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
