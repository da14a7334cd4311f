import { describe, expect, test } from 'vitest';
import { isRetracted, leansOnRetracted } from '../../src/evidence/retraction.ts';
import { citationOf, effectOf, ours, practiceOf } from './records.ts';

test('a paper is retracted only where it was taken back', () => {
  expect(isRetracted(citationOf({ status: { standing: 'retracted' } }))).toBe(true);
  for (const standing of ['current', 'corrected'] as const)
    expect(isRetracted(citationOf({ status: { standing } }))).toBe(false);
});

describe('a claim leans on a retracted paper', () => {
  const retracted = new Set(['ames-2020']);
  const stated = { level: 'low', basis: 'stated', citation: 'ames-2020' } as const;
  const estimate = { citation: 'ames-2020', outcome: 'pain-10w' };

  test('where it took its certainty or its number from it', () => {
    expect(leansOnRetracted(effectOf({ certainty: stated }), retracted)).toBe(true);
    expect(leansOnRetracted(effectOf({ estimate }), retracted)).toBe(true);
  });

  test('not where it only tells it among its evidence, or takes both from another', () => {
    expect(leansOnRetracted(effectOf({ certainty: ours('low') }), retracted)).toBe(false);
    expect(leansOnRetracted(effectOf({ certainty: stated, estimate }), new Set(['bell-2021']))).toBe(false);
    expect(leansOnRetracted(practiceOf(), retracted)).toBe(false);
  });
});
