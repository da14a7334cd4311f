import { describe, expect, test } from 'vitest';
import type { OutcomeInput } from '../../../src/evidence/schema/outcome.ts';
import { trial } from '../records.ts';
import { citation, effectClaim, problemsOf } from './content.ts';

const pain = trial.outcomes?.[0] as OutcomeInput;
const shown = { citation: 'ames-2020', outcome: 'pain-10w' };
type Effect = {
  direction: 'better' | 'worse' | 'no-difference' | 'unclear';
  size?: 'important' | 'small' | 'unmeasured';
};

/** What the rules say of a claim with that verdict on that number. */
const told = (effect: Effect, changes: Partial<OutcomeInput> = {}, estimate = shown) =>
  problemsOf({
    citations: [citation('ames-2020', { outcomes: [{ ...pain, ...changes }] })],
    claims: [effectClaim('massage-eases-back-pain', { effect, estimate })],
  });
const better: Effect = { direction: 'better', size: 'unmeasured' };

describe('the number of a claim', () => {
  test('exists', () => {
    expect(told(better, {}, { ...shown, outcome: 'pain-1w' })).toEqual([
      {
        file: 'src/content/claims/massage-eases-back-pain.yml',
        rule: 'unknown-outcome',
        field: 'estimate.outcome',
        found: '"pain-1w"',
        expected: 'an outcome id of ames-2020',
        fix: 'pain-1w -> pain-10w',
      },
    ]);
  });

  test('is never a change within one group', () => {
    const change = { comparison: 'within-group', effect: { measure: 'mean-change', value: -2 } } as const;
    expect(told(better, change)).toEqual([
      {
        file: 'src/content/claims/massage-eases-back-pain.yml',
        rule: 'no-effect',
        field: 'estimate.outcome',
        found: 'ames-2020 pain-10w, a within-group figure',
        expected: 'a comparison between groups: a change within one group never counts as an effect',
      },
    ]);
  });

  test('is on the outcome that the claim is about', () => {
    expect(told(better, { concept: 'function' })).toEqual([
      {
        file: 'src/content/claims/massage-eases-back-pain.yml',
        rule: 'other-outcome',
        field: 'estimate.outcome',
        found: 'a number on function',
        expected: 'one on pain, which the claim is about',
      },
    ]);
  });

  test('is never a plain share', () => {
    const share = { comparison: 'share', effect: { measure: 'percent', value: -2 } } as const;
    expect(told(better, share)).toMatchObject([{ rule: 'no-effect' }]);
  });

  test('is a number', () => {
    expect(told(better, { effect: undefined, ci: undefined })).toMatchObject([
      { rule: 'no-number', found: 'ames-2020 pain-10w, without a number' },
    ]);
  });
});

describe('a verdict and its number', () => {
  const onTheWrongSide = { betterWhen: 'higher' } as const;
  const open = { ci: { lower: -5, upper: 1 } };
  const worse: Effect = { direction: 'worse', size: 'unmeasured' };

  test('agree on the side', () => {
    expect(told(better)).toEqual([]);
    expect(told(worse, onTheWrongSide)).toEqual([]);
    expect(told(better, onTheWrongSide)).toEqual([
      {
        file: 'src/content/claims/massage-eases-back-pain.yml',
        rule: 'verdict-against-number',
        field: 'effect.direction',
        found: '"better" on MD -2 (95% CI -3 to -1)',
        expected: 'a better number whose interval leaves out no difference',
      },
    ]);
    expect(told(worse)).toMatchObject([
      {
        found: '"worse" on MD -2 (95% CI -3 to -1)',
        expected: 'a worse number whose interval leaves out no difference',
      },
    ]);
  });

  test('agree that there is a difference', () => {
    expect(told(better, open)).toMatchObject([{ field: 'effect.direction' }]);
    const nothing = { effect: { measure: 'MD', value: 0 }, ci: undefined } as const;
    expect(told(better, nothing)).toMatchObject([{ field: 'effect.direction' }]);
    expect(told({ direction: 'no-difference' }, open)).toEqual([]);
    expect(told({ direction: 'unclear' }, open)).toEqual([]);
  });

  test('agree on the size, where the source states the smallest important change', () => {
    const change = (smallestImportantChange: number) => ({ smallestImportantChange });
    expect(told({ direction: 'better', size: 'important' }, change(2))).toEqual([]);
    expect(told({ direction: 'better', size: 'small' }, change(3))).toEqual([]);
    expect(told({ direction: 'no-difference' }, change(3))).toEqual([]);
    expect(told({ direction: 'better', size: 'important' }, change(3))).toMatchObject([
      { field: 'effect.size', expected: 'the size against the smallest important change of 3' },
    ]);
    expect(told({ direction: 'better', size: 'small' }, change(2))).toMatchObject([{ field: 'effect.size' }]);
    expect(told({ direction: 'no-difference' }, change(2))).toMatchObject([{ field: 'effect.direction' }]);
  });

  test('of a ratio agree on the side, and no size in points is asked for', () => {
    const ratio = { effect: { measure: 'RR', value: 0.5 }, ci: { lower: 0.2, upper: 0.9 } } as const;
    expect(told({ direction: 'better', size: 'small' }, { ...ratio, smallestImportantChange: 0.1 })).toEqual(
      [],
    );
    expect(told(better, { ...ratio, betterWhen: 'higher' })).toHaveLength(1);
  });
});
