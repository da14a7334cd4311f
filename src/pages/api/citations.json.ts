import type { APIRoute } from 'astro';
import { citationFile } from '../../views/citation-files.ts';

/** All citations as CSL-JSON. */
export const GET: APIRoute = () => citationFile('json');
