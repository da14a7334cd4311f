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

/** The parts of a CSL-JSON item that name it in a list. */
export interface NamedItem {
  title?: string;
  author?: { family?: string; literal?: string }[];
  issued?: { 'date-parts'?: number[][] };
}

/** "Furlan and others, 2015": who and when, from a CSL-JSON item. */
export function nameItem({ author = [], issued }: NamedItem): string {
  const [first, second] = author.map(({ family, literal }) => family ?? literal ?? '');
  const names = author.length > 2 ? `${first} and others` : [first, second].filter(Boolean).join(' and ');
  return `${names}, ${issued?.['date-parts']?.[0]?.[0] ?? 'no date'}`;
}
