import { byCount, countOne, type ImportReport } from './report.ts';

/** Counts what becomes of rows while they pass. */
export interface RowCounts {
  row(): void;
  skip(reason: string): void;
  refuse(reason: string, example: string): void;
  repair(rules: readonly string[]): void;
  result(): Pick<ImportReport, 'rows' | 'skipped' | 'refused' | 'repaired'>;
}

/** Examples told of each reason. */
const examplesToTell = 5;

/** Makes the counts of one import. */
export function rowCounts(): RowCounts {
  let rows = 0;
  const skipped = new Map<string, number>();
  const refused = new Map<string, number>();
  const examples = new Map<string, string[]>();
  const repaired = new Map<string, number>();
  return {
    row: () => {
      rows++;
    },
    skip: (reason) => countOne(skipped, reason),
    refuse: (reason, example) => {
      countOne(refused, reason);
      const known = examples.get(reason) ?? [];
      if (known.length < examplesToTell) examples.set(reason, [...known, example]);
    },
    repair: (rules) => {
      for (const rule of rules) countOne(repaired, rule);
    },
    result: () => ({
      rows,
      skipped: Object.fromEntries(byCount(skipped)),
      refused: byCount(refused).map(([reason, count]) => ({
        reason,
        count,
        examples: examples.get(reason) ?? [],
      })),
      repaired: byCount(repaired).map(([rule, count]) => ({ rule, count })),
    }),
  };
}
