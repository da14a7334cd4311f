import { fold } from '../lib/fold.ts';
import { searchWords } from './query.ts';

/** One record of a list as its filter sees it. */
export interface FilterRecord {
  /** What it is filed under, as "facet:value", e.g. "condition:neck-pain" */
  tokens: ReadonlySet<string>;
  /** All its words, folded, each after a space */
  text: string;
}

/** What is asked of a list: one value per facet at most, and words. */
export interface RecordQuery {
  facets: Readonly<Record<string, string>>;
  typed: string;
}

/** A text as a record's `text`: folded, and with a space before its first word. */
export const recordText = (text: string): string => ` ${fold(text)}`;

const wordsOf = (typed: string): string[] => searchWords(typed).flatMap((word) => fold(word).split(' '));

/**
 * The positions of the records that hold every word (each as the start of a word) and every chosen value, in their
 * order, and how many records each token would leave if it took the place of its facet's choice.
 */
export function filterRecords(
  records: readonly FilterRecord[],
  { facets, typed }: RecordQuery,
): { found: number[]; counts: Map<string, number> } {
  const words = wordsOf(typed);
  const chosen = Object.entries(facets).map(([facet, value]) => `${facet}:${value}`);
  const found: number[] = [];
  const counts = new Map<string, number>();
  for (const [at, { tokens, text }] of records.entries()) {
    if (!words.every((word) => text.includes(` ${word}`))) continue;
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
