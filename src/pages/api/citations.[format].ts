import type { APIRoute } from 'astro';
import { allFilePaths, citationFile } from '../../views/citation-files.ts';

export const getStaticPaths = allFilePaths;

/** All citations in one file: RIS, BibTeX, NBIB or CSL-JSON. */
export const GET: APIRoute = ({ params }) => citationFile(params['format'] ?? '');
