import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { npiCheckDigit } from '../../src/finder/npi.ts';
import type { Provider } from '../../src/finder/schema/provider.ts';
import type { SourceRecord, SourceRow } from '../../src/import/source-record.ts';
import { joinAdditions, readAddition } from '../../src/import/supplement.ts';
import type { SourceContext } from '../../src/import/to-provider.ts';
import { at, collect, nppes, row } from './collecting.ts';
import { context, record } from './fixture.ts';

describe('several versions of a person', () => {
  const old = at('2026-01-01', { phone: '206-555-0100' });
  const mid = at('2026-02-01', { name: { first: 'Ada', last: 'Middle' }, website: 'ada.example' });

  test('the newest wins field by field in any order, and a row that is older counts as a duplicate', () => {
    const new_ = at('2026-03-01', { name: { first: 'Ada', last: 'Newest' } });
    for (const order of [
      [old, mid, new_],
      [new_, mid, old],
      [mid, new_, old],
    ]) {
      const { providers, report } = collect(order.map((one) => [one, context]));
      expect(providers).toHaveLength(1);
      expect(providers[0]).toMatchObject({
        name: { last: 'Newest' },
        phone: '206-555-0100',
        website: 'https://ada.example/',
        updated: '2026-03-01',
      });
      expect(report).toMatchObject({ kept: 1, duplicates: 2 });
    }
  });

  test('a newer version of the registry takes away what it no longer names, and leaves what it never knew', () => {
    const own = at('2026-01-02', { specialties: ['neck-pain'] });
    const later = at('2026-03-01', { taxonomies: [{ code: '225700000X', primary: true }] });
    const { providers } = collect([
      [old, nppes],
      [own, context],
      [later, nppes],
    ]);
    expect(providers[0]).not.toHaveProperty('phone');
    expect(providers[0]).toMatchObject({
      licenses: [],
      specialties: ['neck-pain'],
      source: { kind: 'nppes' },
    });
  });

  test('of one day the later row wins', () => {
    const first = at('2026-01-01', { name: { last: 'First' } });
    const second = at('2026-01-01', { name: { last: 'Second' } });
    expect(
      collect([
        [first, nppes],
        [second, nppes],
      ]).providers[0]?.name.last,
    ).toBe('Second');
  });

  test('a certificate told by a register stands before the person’s own word', () => {
    const told = at('2025-01-01', { credentials: [{ id: 'bctmb', number: '7' }] });
    const said = at('2026-01-01', { name: { last: 'Example', credentialText: 'BCTMB' } });
    const { providers } = collect([
      [told, { ...context, name: 'Example Board' }],
      [said, nppes],
    ]);
    expect(providers[0]?.credentials).toEqual([{ id: 'bctmb', number: '7', source: 'Example Board' }]);
  });
});

describe('what the operator wishes', () => {
  test('whoever is suppressed appears nowhere', () => {
    const { providers: earlier } = collect([[row(), nppes]]);
    const wishes = { suppressed: new Set(['npi-1234567893']) };
    const { providers, report } = collect([[row(), nppes]], wishes, earlier);
    expect(providers).toEqual([]);
    expect(report).toMatchObject({ skipped: { suppressed: 1 }, earlier: { removed: 1 } });
  });

  test('the own table adds to a person, wins over the sources and tells whom it did not find', () => {
    const read = (change: Partial<SourceRecord>) =>
      readAddition(record({ taxonomies: [], ...change }), 'own.csv');
    const first = read({
      specialties: ['Neck pain'],
      credentials: [{ id: 'bctmb', checkedOn: '2026-10-01' }, { id: 'BCTMP' }],
    });
    const second = read({ specialties: ['feet'], offers: { telehealth: 'no' }, website: 'ada.example' });
    if (!first || !second) throw new Error('expected two additions');
    const addition = joinAdditions(first.addition, second.addition);
    const of = new Map([
      [first.id, addition],
      ['x-nobody', addition],
    ]);
    const { providers, report } = collect([[row({ offers: { telehealth: 'yes' } }), context]], {
      additions: { rows: 3, of },
    });
    expect(providers[0]).toMatchObject({
      specialties: ['neck-pain', 'feet'],
      offers: { telehealth: 'no' },
      website: 'https://ada.example/',
      credentials: [
        { id: 'bctmb', checkedOn: '2026-10-01', source: 'own.csv' },
        { id: 'bctmp', source: 'own.csv' },
      ],
    });
    expect(report.supplement).toEqual({ rows: 3, people: 2, used: 1, unmatched: ['x-nobody'] });
    expect(report.unknownIds).toEqual([
      { field: 'credentials', id: 'bctmp', count: 1 },
      { field: 'specialties', id: 'feet', count: 1 },
    ]);
  });
});

test('however rows are mixed, each is counted once and the lines are sorted', () => {
  const chance = chanceFrom(3);
  const npis = Array.from({ length: 40 }, (_, n) => `1${String(n).padStart(8, '0')}`).map(
    (nine) => nine + npiCheckDigit(nine),
  );
  const day = () => `2026-0${chance.between(1, 9)}-01`;
  const rows = Array.from({ length: 600 }, (): [SourceRow, SourceContext] => {
    const npi = chance.pick(npis);
    const from = chance.pick([nppes, context]);
    const made = chance.pick<SourceRow>([
      at(day(), { npi }),
      at(day(), { npi: '123' }),
      at(day(), { npi, address: { state: 'WA' } }),
      { at: 'f:3', skipped: 'deactivated', npi, updated: day() },
      { at: 'f:4', refused: 'truncated row', found: 'x' },
    ]);
    return [made, from];
  });
  const { lines, report } = collect(rows);
  expect(report.rows).toBe(600);
  const ids = lines.map((line) => (JSON.parse(line) as Provider).id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(report.refused.find(({ reason }) => reason === 'truncated row')?.examples).toHaveLength(5);
});
