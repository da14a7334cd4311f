import type { CslItem } from '../evidence/csl.ts';
import { formatNbib } from '../evidence/nbib.ts';
import { formatRis } from '../evidence/ris.ts';
import { publish } from '../open-data/publish.ts';
import { cslFileSchema } from '../open-data/schema/csl.ts';
import { site } from '../site.ts';
import { formatBibtex } from './bibtex.ts';
import { itemOf } from './citation-item.ts';
import { citations } from './collections.ts';

interface FileFormat {
  /** What people call it */
  name: string;
  mediaType: string;
  write: (items: CslItem[]) => string;
}

const formats = {
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: formatRis },
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: formatBibtex },
  nbib: { name: 'NBIB', mediaType: 'application/nbib', write: formatNbib },
  json: {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (items: CslItem[]) => publish('/api/citations.json', cslFileSchema, items),
  },
} satisfies Record<string, FileFormat>;

/** One file to take away: its address on this site, its name when saved, "RIS", and its type. */
export interface CitationFileLink {
  path: string;
  name: string;
  format: string;
  mediaType: string;
}

/** The files of one citation, or of all where no id is given. */
export const citationFileLinks = (id?: string): CitationFileLink[] =>
  Object.entries(formats).map(([ending, { name, mediaType }]) => ({
    path: `/api/citations${id ? `/${id}` : ''}.${ending}`,
    name: `${id ?? `${site.name.toLowerCase()}-citations`}.${ending}`,
    format: name,
    mediaType,
  }));

/** One file as an answer to its address; without an id it holds all citations, by id. */
export async function citationFile(format: keyof typeof formats, id?: string): Promise<Response> {
  const { write, mediaType } = formats[format];
  const { all, get } = await citations();
  const records = id ? [get(id, `file ${id}.${format}`)] : all;
  return new Response(write(records.map(itemOf)), {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
  });
}
