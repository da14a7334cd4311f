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

/** `/search/index/names.json`: one line for each page, lists joined so that the file stays small. What pages say is in `says.json`. */
export type PackedName = [
  path: string,
  title: string,
  kind: Kind,
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
  aliases,
  ids,
  until = '',
  certainty = '',
}: PageName): PackedName => [
  path,
  title,
  kind,
  aliases.map((alias) => alias.replaceAll(between, ' ')).join(between),
  ids.join(' '),
  until,
  certainty,
];

/** A page's names from the file, without what it says. */
export const unpackName = ([path, title, kind, aliases, ids, until, certainty]: PackedName): PageName => ({
  path,
  title,
  kind,
  says: '',
  aliases: aliases.split(between).filter(Boolean),
  ids: ids.split(' ').filter(Boolean),
  ...(until && { until }),
  ...(certainty && { certainty }),
});
