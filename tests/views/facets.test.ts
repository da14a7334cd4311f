import { describe, expect, it } from 'vitest';
import { tokensOf, viewFacets } from '../../src/views/facets.ts';

const filed = [
  { condition: ['neck-pain', 'migraine'], kind: ['effect'] },
  { condition: ['neck-pain'], kind: ['safety'] },
  { condition: [], kind: ['effect'] },
];

describe('the facets of a list', () => {
  it('hold the values that records have, in the given order, with their counts', () => {
    const [condition, kind] = viewFacets(filed, {
      condition: { label: 'Condition', values: { migraine: 'Migraine', gout: 'Gout', 'neck-pain': 'Neck' } },
      kind: { label: 'Kind', values: { effect: 'Effect', safety: 'Safety' } },
    });
    expect(condition?.options).toEqual([
      { value: 'migraine', label: 'Migraine', records: 1 },
      { value: 'neck-pain', label: 'Neck', records: 2 },
    ]);
    expect(kind?.options.map(({ records }) => records)).toEqual([2, 1]);
  });

  it('stand on each record as tokens', () => {
    expect(filed.map(tokensOf)).toEqual([
      'condition:neck-pain condition:migraine kind:effect',
      'condition:neck-pain kind:safety',
      'kind:effect',
    ]);
  });
});
