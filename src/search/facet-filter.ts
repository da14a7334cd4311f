import { fold } from '../lib/fold.ts';

/** One record of a list as its filter sees it. */
export interface FilterRecord {
  /** What it is filed under, as "facet:value", e.g. "condition:neck-pain" */
  tokens: ReadonlySet<string>;
  /** All its words, folded, each after a space */
  text: string;
}

/** A text as a record's `text`: folded, and with a space before its first word. */
export const recordText = (text: string): string => ` ${fold(text)}`;

/**
 * The positions of the records that have every chosen value, in their order, and how many records each token would leave if it took
 * the place of its facet's choice.
 */
export function filterByFacets(
  records: readonly FilterRecord[],
  facets: Readonly<Record<string, string>>,
): { found: number[]; counts: Map<string, number> } {
  const chosen = Object.entries(facets).map(([facet, value]) => `${facet}:${value}`);
  const found: number[] = [];
  const counts = new Map<string, number>();
  for (const [at, { tokens }] of records.entries()) {
    const missed = chosen.filter((token) => !tokens.has(token));
    if (missed.length > 1) continue;
    if (missed.length === 0) found.push(at);
    // One miss: the record still counts for the other values of that facet.
    const only = missed[0]?.slice(0, missed[0].indexOf(':') + 1);
    for (const token of tokens)
      if (only === undefined || token.startsWith(only)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return { found, counts };
}
