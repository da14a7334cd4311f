import { expect } from 'vitest';
import type { Provider } from '../../src/finder/schema/provider.ts';
import { openCollector, type Wishes } from '../../src/import/collect.ts';
import type { SourceRecord, SourceRow } from '../../src/import/source-record.ts';
import type { SourceContext } from '../../src/import/to-provider.ts';
import { context, record } from './fixture.ts';

/** How the national registry is read. */
export const nppes: SourceContext = { ...context, kind: 'nppes', name: 'NPPES' };
/** A row about Ada. */
export const row = (change: Partial<SourceRecord> = {}): SourceRow => ({
  at: 'f:1',
  record: record(change),
  repaired: [],
});
/** A row that says that her number was deactivated on a day. */
export const gone = (updated: string): SourceRow => ({
  at: 'f:2',
  skipped: 'deactivated',
  npi: '1234567893',
  updated,
});

/** Rows with their sources through the collector, after earlier people; the counts of the report must add up. */
export function collect(
  rows: [SourceRow, SourceContext][],
  wishes: Partial<Wishes> = {},
  earlier: Provider[] = [],
) {
  const collector = openCollector({
    suppressed: new Set(),
    knownIds: { specialties: new Set(['neck-pain']), techniques: new Set(), credentials: new Set(['bctmb']) },
    ...wishes,
  });
  for (const provider of earlier) collector.addEarlier(provider);
  for (const [one, from] of rows) collector.addRow(one, from);
  const lines = [...collector.lines()];
  const report = collector.report();
  const skipped = Object.values(report.skipped).reduce((sum, n) => sum + n, 0);
  const refused = report.refused.reduce((sum, { count }) => sum + count, 0);
  expect(report.kept + skipped + refused + report.duplicates).toBe(report.rows);
  return { providers: lines.map((line) => JSON.parse(line) as Provider), lines, report };
}

/** A row about Ada as of a day. */
export const at = (updated: string, change: Partial<SourceRecord> = {}) => row({ updated, ...change });
