import type { APIRoute } from 'astro';
import { citationFile } from '../../views/citation-files.ts';

/** All citations as BibTeX. */
export const GET: APIRoute = () => citationFile('bib');
