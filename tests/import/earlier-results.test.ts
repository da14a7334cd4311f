import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { npiCheckDigit } from '../../src/finder/npi.ts';
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

  test('of an own list is freed of them too, even if the list is newer', () => {
    const { providers: own } = collect([[at('2026-09-01'), context]]);
    const { providers, report } = collect([[gone('2026-02-01'), nppes]], {}, own);
    expect(providers).toEqual([]);
    expect(report.earlier).toMatchObject({ people: 1, removed: 1 });
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

test('weekly files one after the other come to what all of them at once come to, byte for byte', () => {
  const chance = chanceFrom(12);
  const npis = Array.from({ length: 30 }, (_, n) => `1${String(n).padStart(8, '0')}`).map(
    (nine) => nine + npiCheckDigit(nine),
  );
  const weekOf = (week: number) =>
    Array.from({ length: 40 }, (): [SourceRow, SourceContext] => {
      const [npi, day] = [chance.pick(npis), `2026-0${week}-${chance.between(10, 20)}`];
      const name = { first: 'Ada', last: chance.pick(['Example', 'Sample', 'Specimen']) };
      const made = chance.pick<SourceRow>([
        at(day, { npi, name, phone: '206-555-0100' }),
        at(day, { npi, name, taxonomies: [{ code: '225700000X', primary: true }] }),
        { at: 'f:3', skipped: 'deactivated', npi, updated: day },
        { at: 'f:4', skipped: 'other-taxonomy', npi, updated: day },
      ]);
      return [made, nppes];
    });
  const weeks = [1, 2, 3, 4, 5].map(weekOf);
  let { providers, lines } = collect([]);
  for (const week of weeks) ({ providers, lines } = collect(week, {}, providers));
  expect(lines).toEqual(collect(weeks.flat()).lines);
  expect(lines.length).toBeGreaterThan(5);
});
