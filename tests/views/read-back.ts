import { fileURLToPath } from 'node:url';
import type { Citation } from '../../src/evidence/schema/citation.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';

/** Every citation of the site. */
export const records: Citation[] = (
  await readContent(fileURLToPath(new URL('../../', import.meta.url)))
).content.citations.map(({ id, data }) => ({ ...data, id }));

/** What a citation's file has to give back. */
export interface ReadBack {
  title: string;
  authors: string[];
  date: string;
  volume: string;
  issue: string;
  pages: string;
  doi: string;
}

type Nodes = { text?: string }[];
interface Name {
  literal?: Nodes;
  family?: Nodes;
  given?: Nodes;
  prefix?: Nodes;
  suffix?: Nodes;
}

const textOf = (nodes: Nodes | string | undefined): string =>
  typeof nodes === 'string' ? nodes : (nodes ?? []).map(({ text = '' }) => text).join('');

const ranges = (pages: unknown): string =>
  ((pages ?? []) as Nodes[][])
    .flatMap((range) => range.flat().map(({ text = '' }) => text))
    .filter(Boolean)
    .join('-');

interface Entry {
  bib_type: string;
  fields: Record<string, unknown>;
}

/** An entry of the independent parser, biblatex-csl-converter, as plain text. */
export function plainEntry({ bib_type, fields }: Entry): ReadBack {
  const text = (field: string) => textOf(fields[field] as Nodes | string | undefined);
  return {
    title: text('title'),
    authors: ((fields['author'] ?? []) as Name[]).map(({ literal, given, prefix, family, suffix }) =>
      [literal, given, prefix, family, suffix].map(textOf).filter(Boolean).join(' '),
    ),
    date: text('date'),
    volume: text('volume'),
    issue: text('issue') || (bib_type === 'article' ? text('number') : ''),
    pages: ranges(fields['pages']),
    doi: text('doi'),
  };
}

/** The same of the record itself, in the words of the record. */
export const plainRecord = (citation: Citation): ReadBack => ({
  title: citation.title,
  authors: citation.authors.map((author) =>
    'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
  ),
  date: citation.year
    ? `${citation.year}${citation.month ? `-${String(citation.month).padStart(2, '0')}` : ''}`
    : '',
  volume: citation.volume ?? '',
  issue: citation.issue ?? '',
  pages: citation.pages ?? '',
  doi: citation.doi ?? '',
});

/** Names in their words, without what formats write differently: the place of "Jr" and the space in "A C". */
export const looseNames = (back: ReadBack): ReadBack => ({
  ...back,
  authors: back.authors.map((name) =>
    name
      .replace(/ Jr\b/, '')
      .replace(/(?<= [A-Z]) (?=[A-Z]\b)/g, '')
      .concat(/ Jr\b/.test(name) ? ' Jr' : ''),
  ),
});
