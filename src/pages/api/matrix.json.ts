import type { APIRoute } from 'astro';
import { matrixJson } from '../../views/matrix-download.ts';

/** The evidence table for programs. */
export const GET: APIRoute = async ({ site }) =>
  new Response(await matrixJson(site), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
