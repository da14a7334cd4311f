import { fold } from '../lib/fold.ts';
import { type FilterRecord, filterByFacets } from './facet-filter.ts';
import { searchWords } from './query.ts';

/** What is asked of a list: one value per facet at most, and words. */
export interface RecordQuery {
  facets: Readonly<Record<string, string>>;
  typed: string;
}

/** The same as `filterByFacets`, of the records that hold every word typed, each as the start of a word. */
export function filterRecords(
  records: readonly FilterRecord[],
  { facets, typed }: RecordQuery,
): { found: number[]; counts: Map<string, number> } {
  const words = searchWords(typed).flatMap((word) => fold(word).split(' '));
  const holding = [...records.keys()].filter((at) =>
    words.every((word) => records[at]?.text.includes(` ${word}`)),
  );
  const { found, counts } = filterByFacets(
    holding.map((at) => records[at] as FilterRecord),
    facets,
  );
  return { found: found.map((at) => holding[at] as number), counts };
}
