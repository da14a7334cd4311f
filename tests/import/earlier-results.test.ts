import { describe, expect, test } from 'vitest';
import type { SourceRow } from '../../src/import/source-record.ts';
import type { SourceContext } from '../../src/import/to-provider.ts';
import { at, collect, gone, nppes } from './collecting.ts';
import { context } from './fixture.ts';

describe('an earlier result', () => {
  const { providers: earlier } = collect([
    [at('2026-01-01'), nppes],
    [at('2026-01-01', { npi: '', ownId: '7' }), context],
  ]);

  test('is kept, changed, and freed of those whom the registry withdrew', () => {
    const { providers, report } = collect([[gone('2026-02-01'), nppes]], {}, earlier);
    expect(providers.map(({ id }) => id)).toEqual(['x-7']);
    expect(report).toMatchObject({
      skipped: { deactivated: 1 },
      earlier: { people: 2, removed: 1, unchanged: 1 },
    });
  });

  test('keeps whom the registry took back, whatever the order of the files', () => {
    const back = at('2026-03-01');
    for (const rows of [
      [gone('2026-02-01'), back],
      [back, gone('2026-02-01')],
    ]) {
      const { providers } = collect(
        rows.map((one) => [one, nppes]),
        {},
        earlier,
      );
      expect(providers).toHaveLength(2);
    }
  });

  test('a deactivation ends also whom an own list names later', () => {
    const { providers, report } = collect([
      [gone('2026-02-01'), nppes],
      [at('2026-09-01'), context],
    ]);
    expect(providers).toEqual([]);
    expect(report).toMatchObject({ rows: 2, kept: 0, duplicates: 1 });
  });

  test('other codes end whom the registry alone names, and nobody of an own list', () => {
    const other: SourceRow = {
      at: 'f:3',
      skipped: 'other-taxonomy',
      npi: '1234567893',
      updated: '2026-02-01',
    };
    expect(collect([[other, nppes]], {}, earlier).providers).toHaveLength(1);
    const { providers } = collect([
      [at('2026-01-01'), context],
      [other, nppes],
    ]);
    expect(providers.map(({ id }) => id)).toEqual(['npi-1234567893']);
  });

  test('read again with the same rows gives the same lines', () => {
    const rows: [SourceRow, SourceContext][] = [[at('2026-01-01'), nppes]];
    const { lines, report } = collect(rows, {}, earlier);
    expect(lines).toEqual(earlier.map((provider) => JSON.stringify(provider)));
    expect(report.earlier).toMatchObject({ changed: 0, unchanged: 2, added: 0, removed: 0 });
  });
});
