import { nameShort } from './author-name.ts';
import { type CslItem, hasMoreAuthors } from './csl.ts';
import type { ExportFormat } from './export-formats.ts';

const most = 200;

/** Citation ids out of an address or the browser's store, in order and each once; what cannot be an id is left out. */
export const readIds = (text: string): string[] =>
  [...new Set(text.split(',').map((id) => id.trim()))]
    .filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    .slice(0, most);

/** One file out of the files of single citations. */
export function joinRecords(format: ExportFormat, files: readonly string[]): string {
  if (format !== 'json') return `${files.map((file) => file.trim()).join('\n\n')}\n`;
  return `${JSON.stringify(
    files.flatMap((file) => JSON.parse(file) as unknown),
    null,
    2,
  )}\n`;
}

/** How the list names a CSL-JSON item: as all pages name its citation. */
export const nameItem = (item: CslItem): string =>
  nameShort(
    (item.author ?? []).map((name) => name.family ?? name.literal),
    hasMoreAuthors(item),
    item.issued?.['date-parts'][0][0],
  );
