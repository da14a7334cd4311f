import type { CslItem } from '../evidence/csl.ts';
import { type ExportFormat, exportFormats } from '../evidence/export-formats.ts';
import { formatNbib } from '../evidence/nbib.ts';
import { formatRis } from '../evidence/ris.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import { publish } from '../open-data/publish.ts';
import { cslFileSchema } from '../open-data/schema/csl.ts';
import { site } from '../site.ts';
import { formatBibtex } from './bibtex.ts';
import { itemOf } from './citation-item.ts';
import { citations } from './collections.ts';

const writers: Record<ExportFormat, (items: CslItem[]) => string> = {
  ris: formatRis,
  bib: formatBibtex,
  nbib: formatNbib,
  json: (items) => publish('/api/citations.json', cslFileSchema, items),
};

/** One file to take away: its address on this site, its name when saved, "RIS", and its type. */
export interface CitationFileLink {
  path: string;
  name: string;
  format: string;
  mediaType: string;
}

/** The files of one citation, or of all where none is given. Programs know a PubMed file by its first PubMed number: without one it is not offered. */
export const citationFileLinks = (citation?: Pick<Citation, 'id' | 'pmid'>): CitationFileLink[] =>
  Object.entries(exportFormats)
    .filter(([ending]) => ending !== 'nbib' || !citation || citation.pmid)
    .map(([ending, { name, mediaType }]) => ({
      path: `/api/citations${citation ? `/${citation.id}` : ''}.${ending}`,
      name: `${citation?.id ?? `${site.name.toLowerCase()}-citations`}.${ending}`,
      format: name,
      mediaType,
    }));

/** The file for reference managers with every source that a guide names; `record` is such as "conditions/fibromyalgia". */
export const guideFileLink = (record: string): CitationFileLink => ({
  path: `/api/references/${record}.ris`,
  name: `${record.replace(/^.*\//, '')}.ris`,
  format: exportFormats.ris.name,
  mediaType: exportFormats.ris.mediaType,
});

/** One file as an answer to its address, with the citations in the order of the ids; without any it holds all, by id. */
export async function citationFile(format: ExportFormat, ids?: readonly string[]): Promise<Response> {
  const { all, get } = await citations();
  const records = ids?.map((id) => get(id, `file of ${id} as ${format}`)) ?? all;
  return new Response(writers[format](records.map(itemOf)), {
    headers: { 'Content-Type': `${exportFormats[format].mediaType}; charset=utf-8` },
  });
}
