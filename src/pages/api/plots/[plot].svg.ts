import type { APIRoute } from 'astro';
import { forestPaths } from '../../../views/forest-files.ts';
import { forestSvg } from '../../../views/forest-svg.ts';

export const getStaticPaths = forestPaths;

/** A plot as a picture that stands alone. */
export const GET: APIRoute = ({ props }) =>
  new Response(forestSvg(props.plot), { headers: { 'Content-Type': 'image/svg+xml' } });
