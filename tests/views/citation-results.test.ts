import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import type { OutcomeInput } from '../../src/evidence/schema/outcome.ts';
import { resultsOf } from '../../src/views/citation-results.ts';
import { usesOf } from '../../src/views/citation-uses.ts';
import { citation, effectClaim, otherClaim, soundContent } from '../evidence/checks/content.ts';
import { citationOf, trial } from '../evidence/records.ts';

const [pain] = trial.outcomes ?? [];
const outcomes = (...changes: Partial<OutcomeInput>[]) =>
  resultsOf(
    citationOf({
      outcomes: changes.map((change, index) => ({ ...(pain as OutcomeInput), id: `o-${index}`, ...change })),
    }),
  );

describe('the results of a citation', () => {
  test('on one scale share an axis, which also holds the change that people notice', () => {
    const [first, second] = outcomes(
      { smallestImportantChange: 2 },
      { effect: { measure: 'MD', value: -6 }, ci: { lower: -9, upper: -3 } },
    );
    expect(first?.axis).toEqual([
      { value: 2, lower: 1, upper: 3, isRatio: false },
      { value: 2, isRatio: false },
      { value: 6, lower: 3, upper: 9, isRatio: false },
    ]);
    expect(second?.axis).toEqual(first?.axis);
  });

  test.each<[string, Partial<OutcomeInput>]>([
    ['another scale', { scale: 'pain scale (0 to 100)' }],
    ['another measure', { measure: 'worst pain' }],
    ['another kind of number', { effect: { measure: 'SMD', value: -2 } }],
  ])('on %s have an axis of their own', (_what, change) => {
    const [first, second] = outcomes({}, change);
    expect(first?.axis).toHaveLength(1);
    expect(second?.axis).toHaveLength(1);
  });

  test('are not drawn as a change within one group, and not without a range', () => {
    const [within, bare] = outcomes(
      { comparison: 'within-group', effect: { measure: 'mean-change', value: -2 } },
      { ci: undefined },
    );
    expect(within).toMatchObject({ isWithinGroup: true, axis: [] });
    expect(bare).toMatchObject({ isWithinGroup: false, axis: [] });
  });
});

const piece = (bearing: 'for' | 'against' | 'both') => [
  { citation: 'ames-2020', bearing, found: `Speaks ${bearing}.` },
];
const content = soundContent({
  citations: [citation('ames-2020'), citation('unused-2021')],
  claims: [
    otherClaim('third', { evidence: piece('both') }),
    otherClaim('second', { evidence: piece('against') }),
    effectClaim('first', { evidence: piece('for') }),
  ],
});
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

describe('where a citation is used', () => {
  test('stands by side, for before against, each with the verdict', async () => {
    const sides = await usesOf('ames-2020');
    expect(sides.map(({ bearing, uses }) => [bearing, uses.map(({ found }) => found)])).toEqual([
      ['for', ['Speaks for.']],
      ['against', ['Speaks against.']],
      ['both', ['Speaks both.']],
    ]);
    expect(sides[0]?.uses[0]?.verdict).toMatchObject({ id: 'first', label: 'Helps a little' });
  });

  test('is nowhere where no claim names it', async () => expect(await usesOf('unused-2021')).toEqual([]));
});
