import type { APIRoute } from 'astro';
import { forestJson, forestPaths } from '../../../views/forest-files.ts';

export const getStaticPaths = forestPaths;

/** A plot's rows for programs. */
export const GET: APIRoute = ({ props }) =>
  new Response(forestJson(props.plot), { headers: { 'Content-Type': 'application/json' } });
