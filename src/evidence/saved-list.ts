import { nameShort } from './author-name.ts';
import { type CslItem, hasMoreAuthors } from './csl.ts';
import type { ExportFormat } from './export-formats.ts';

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
