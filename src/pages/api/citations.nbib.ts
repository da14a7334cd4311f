import type { APIRoute } from 'astro';
import { citationFile } from '../../views/citation-files.ts';

/** All citations as NBIB. */
export const GET: APIRoute = () => citationFile('nbib');
