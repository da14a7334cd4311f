import type { APIRoute } from 'astro';
import { citationFile } from '../../../views/citation-files.ts';
import { citationPaths } from '../../../views/citation-page.ts';

export const getStaticPaths = citationPaths;

/** One citation as BibTeX. */
export const GET: APIRoute<never, { id: string }> = ({ params }) => citationFile('bib', [params.id]);
