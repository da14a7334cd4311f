import { describe, expect, it } from 'vitest';
import { type FilterRecord, recordText } from '../../src/search/facet-filter.ts';
import { filterRecords } from '../../src/search/record-filter.ts';
import { formatUnknown, readRecordQuery, writeRecordQuery } from '../../src/search/record-query.ts';

const record = (tokens: string[], text: string): FilterRecord => ({
  tokens: new Set(tokens),
  text: recordText(text),
});
const records = [
  record(['condition:neck-pain', 'kind:effect'], 'Massage eases neck pain'),
  record(['condition:neck-pain', 'condition:migraine', 'kind:safety'], 'Neck massage can cause a stroke'),
  record(['condition:migraine', 'kind:effect'], 'Massage prevents migraine, says Müller'),
  record(['kind:mechanism'], 'Massage lowers cortisol'),
];
const ask = (facets: Record<string, string>, typed = '') => filterRecords(records, { facets, typed });

describe('a list is filtered by facets and words', () => {
  it('shows everything where nothing is asked', () => {
    expect(ask({}).found).toEqual([0, 1, 2, 3]);
  });

  it('needs every chosen value and every word', () => {
    expect(ask({ condition: 'neck-pain' }).found).toEqual([0, 1]);
    expect(ask({ condition: 'neck-pain', kind: 'effect' }).found).toEqual([0]);
    expect(ask({ kind: 'effect' }, 'migraine').found).toEqual([2]);
  });

  it('finds words by their start, without accents or capitals, and passes over stop words', () => {
    expect(ask({}, 'MULLER').found).toEqual([2]);
    expect(ask({}, 'the mass neck').found).toEqual([0, 1]);
    expect(ask({}, 'ortisol').found).toEqual([]);
  });

  it('counts as the slow way does: each value in place of its own facet’s choice', () => {
    const tokens = [...new Set(records.flatMap((one) => [...one.tokens]))];
    const values = ['neck-pain', 'migraine', undefined];
    const kinds = ['effect', 'safety', 'mechanism', undefined];
    for (const condition of values)
      for (const kind of kinds) {
        const facets = { ...(condition && { condition }), ...(kind && { kind }) };
        const { counts } = ask(facets);
        for (const token of tokens) {
          const [facet = '', value = ''] = token.split(':');
          expect(counts.get(token) ?? 0).toBe(ask({ ...facets, [facet]: value }).found.length);
        }
      }
  });
});

it('a facet is told from one whose name begins like it', () => {
  const two = [record(['area:neck', 'areas:one'], ''), record(['area:back', 'areas:two'], '')];
  const { counts } = filterRecords(two, { facets: { area: 'neck' }, typed: '' });
  expect(Object.fromEntries(counts)).toEqual({ 'area:neck': 1, 'area:back': 1, 'areas:one': 1 });
});

describe('the filter stands in the address', () => {
  const known = new Map([
    ['condition', new Set(['neck-pain'])],
    ['kind', new Set(['effect'])],
  ]);
  const read = (search: string) => readRecordQuery(new URLSearchParams(search), known);

  it('reads back what it wrote and keeps the parameters of others', () => {
    const query = { facets: { condition: 'neck-pain', kind: 'effect' }, typed: 'disk & nerve' };
    const written = writeRecordQuery(new URLSearchParams('level=clinical&kind=old'), query, known);
    expect(written.get('level')).toBe('clinical');
    expect(read(written.toString())).toEqual({ query, unknown: [] });
  });

  it('falls back to all where it does not know a value, and says so', () => {
    const { query, unknown } = read('condition=gout&kind=effect');
    expect(query.facets).toEqual({ kind: 'effect' });
    expect(formatUnknown(unknown)).toBe('This list knows no condition “gout”, so that filter is set to all.');
  });
  it('lets an earlier question go where nothing is typed any more, and cuts off spaces', () => {
    const before = new URLSearchParams('q=old&condition=neck-pain&level=clinical');
    expect(writeRecordQuery(before, { facets: {}, typed: '  ' }, known).toString()).toBe('level=clinical');
    expect(writeRecordQuery(before, { facets: {}, typed: ' disk ' }, known).get('q')).toBe('disk');
  });

  it('reads the beginning of what is far too long', () => {
    const { query, unknown } = read(`q=${'a'.repeat(300)}&condition=${'b'.repeat(100)}`);
    expect([query.typed.length, unknown[0]?.value.length]).toEqual([200, 60]);
  });

  it('says of each value that it does not know which filter it was for', () => {
    const unknown = ['body-area', 'kind'].map((facet) => ({ facet, value: 'x' }));
    expect(formatUnknown(unknown)).toBe(
      'This list knows no body area “x”, so that filter is set to all. This list knows no kind “x”, so that filter is set to all.',
    );
  });
});
