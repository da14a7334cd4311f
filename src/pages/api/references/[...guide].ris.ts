import type { APIRoute } from 'astro';
import { citationFile } from '../../../views/citation-files.ts';
import { guideFilePaths } from '../../../views/guide-file.ts';

export const getStaticPaths = guideFilePaths;

/** Every source that a guide names, as RIS. */
export const GET: APIRoute<{ ids: string[] }> = ({ props }) => citationFile('ris', props.ids);
