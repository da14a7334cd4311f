import type { APIRoute } from 'astro';
import { citationFile } from '../../views/citation-files.ts';

/** All citations as RIS. */
export const GET: APIRoute = () => citationFile('ris');
