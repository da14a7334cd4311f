/** The files in which a list of citations can be had, by their ending. */
export const exportFormats = {
  ris: { label: 'RIS', use: 'Zotero, EndNote, Mendeley', type: 'application/x-research-info-systems' },
  bib: { label: 'BibTeX', use: 'LaTeX, JabRef', type: 'application/x-bibtex' },
  nbib: { label: 'NBIB', use: 'PubMed format', type: 'application/nbib' },
  json: { label: 'CSL-JSON', use: 'for programs', type: 'application/vnd.citationstyles.csl+json' },
} as const;

export type ExportFormat = keyof typeof exportFormats;

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
