import type { Kind } from './kinds.ts';

/** What one page is called: all that can be told about it before its text is looked at. */
export interface PageName {
  /** Below the site's base, e.g. "/conditions/neck-pain/" */
  path: string;
  title: string;
  kind: Kind;
  /** One sentence on what it holds */
  says: string;
  /** Other words that people type for it, e.g. "stiff neck" */
  aliases: string[];
  /** Identifiers in lower case: DOI, PubMed number, trial number */
  ids: string[];
  /** The last day on which its answer stands, YYYY-MM-DD */
  until?: string;
  /** How sure anyone can be of what it says: "high", "moderate", "low" or "very-low" */
  certainty?: string;
}

/** A page in `/search/index/names.json` or `evidence.json`: lists are joined, so that the files stay small. */
export type PackedName = [
  path: string,
  title: string,
  kind: Kind,
  says: string,
  aliases: string,
  ids: string,
  until: string,
  certainty: string,
];

const between = '|';

/** A page's names as the file holds them. */
export const packName = ({
  path,
  title,
  kind,
  says,
  aliases,
  ids,
  until = '',
  certainty = '',
}: PageName): PackedName => [
  path,
  title,
  kind,
  says,
  aliases.map((alias) => alias.replaceAll(between, ' ')).join(between),
  ids.join(' '),
  until,
  certainty,
];

/** A page's names from the file. */
export const unpackName = ([
  path,
  title,
  kind,
  says,
  aliases,
  ids,
  until,
  certainty,
]: PackedName): PageName => ({
  path,
  title,
  kind,
  says,
  aliases: aliases.split(between).filter(Boolean),
  ids: ids.split(' ').filter(Boolean),
  ...(until && { until }),
  ...(certainty && { certainty }),
});
