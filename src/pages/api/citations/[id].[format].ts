import type { APIRoute } from 'astro';
import { citationFile, filePaths } from '../../../views/citation-files.ts';

export const getStaticPaths = filePaths;

/** One citation as a file: RIS, BibTeX, NBIB or CSL-JSON. */
export const GET: APIRoute = ({ params }) => citationFile(params['format'] ?? '', params['id']);
