/** What became of every row: kept + skipped + refused + duplicates = rows. */
export interface ImportReport {
  rows: number;
  /** People and practices of the output that rows of this import speak of */
  kept: number;
  /** Out of scope, by reason, e.g. { "other-taxonomy": 120 } */
  skipped: Record<string, number>;
  /** Not to be understood; an example is "file:line: what was found" */
  refused: { reason: string; count: number; examples: string[] }[];
  /** What was mended or left out inside of rows that count above */
  repaired: { rule: string; count: number }[];
  /** Rows about somebody of whom another row is newer */
  duplicates: number;
  /** People of the output without a position */
  unplaced: number;
  /** People of the output who also practice elsewhere: none where the wrong file of locations was given */
  withMoreLocations: number;
  /** People of the output by what their position stands for, e.g. { zip: 90, city: 3 } */
  placed: Record<string, number>;
  /** People of the output */
  written: number;
  /** What became of earlier results; absent where none was given */
  earlier?: { people: number; changed: number; unchanged: number; removed: number; added: number };
  /** What became of the operator's own table; absent where none was given */
  supplement?: { rows: number; people: number; used: number; unmatched: string[] };
  /** Conditions, techniques and credentials that the site has no name for, each a filter of its own in the finder */
  unknownIds: { field: IdField; id: string; count: number }[];
}

/** The fields that hold ids of the site. */
export type IdField = 'specialties' | 'techniques' | 'credentials';

/** Counts by name, in the order of the largest count, then of names. */
export const byCount = (counts: ReadonlyMap<string, number>): [name: string, count: number][] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

/** Adds to the count of a name. */
export function countOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
