import type { APIRoute } from 'astro';
import { forestCsv, forestPaths } from '../../../views/forest-files.ts';

export const getStaticPaths = forestPaths;

/** A plot's rows as a table for spreadsheets. */
export const GET: APIRoute = ({ props }) =>
  new Response(forestCsv(props.plot), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
