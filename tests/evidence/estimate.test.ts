import { describe, expect, test } from 'vitest';
import {
  estimateOf,
  formatClinicalEffect,
  formatPlainEffect,
  formatPoints,
} from '../../src/evidence/estimate.ts';
import { outcomeOf } from './records.ts';

test('a clinician reads what kind of number it is, also of a change within one group', () => {
  const change = { comparison: 'within-group', ci: undefined } as const;
  const say = (measure: 'mean-change' | 'percent-change', value: number) =>
    formatClinicalEffect(outcomeOf({ ...change, effect: { measure, value } }));
  expect(say('mean-change', -2)).toBe('mean change -2, within one group');
  expect(say('percent-change', -20)).toBe('percent change -20%, within one group');
});

describe('an estimate', () => {
  test('is turned so that larger is better where lower is good news', () => {
    expect(estimateOf(outcomeOf())).toEqual({ value: 2, lower: 1, upper: 3, isRatio: false });
  });

  test('stays as printed where higher is good news', () => {
    const outcome = outcomeOf({
      betterWhen: 'higher',
      effect: { measure: 'SMD', value: 0.5 },
      ci: { lower: -0.1, upper: 1.1 },
    });
    expect(estimateOf(outcome)).toEqual({ value: 0.5, lower: -0.1, upper: 1.1, isRatio: false });
  });

  test('of a ratio is its logarithm, so that half and twice lie equally far from no difference', () => {
    const ratio = (value: number, betterWhen: 'lower' | 'higher') =>
      estimateOf(outcomeOf({ betterWhen, effect: { measure: 'RR', value }, ci: undefined }))?.value;
    expect(ratio(2, 'higher')).toBeCloseTo(Math.log(2));
    expect(ratio(0.5, 'lower')).toBeCloseTo(Math.log(2));
    expect(ratio(1, 'lower')).toBe(0);
  });

  test('keeps the lower end below the value and the upper end above it, however it is turned', () => {
    for (const betterWhen of ['lower', 'higher'] as const)
      for (const measure of ['MD', 'SMD', 'RR', 'OR'] as const) {
        const { value, lower, upper } =
          estimateOf(
            outcomeOf({ betterWhen, effect: { measure, value: 1.5 }, ci: { lower: 0.5, upper: 3 } }),
          ) ?? {};
        expect(lower).toBeLessThan(value as number);
        expect(upper).toBeGreaterThan(value as number);
      }
  });

  test('has no ends where no interval was printed', () => {
    expect(estimateOf(outcomeOf({ ci: undefined }))).toEqual({ value: 2, isRatio: false });
  });

  test('never comes from a change within one group, a plain share or a relative reduction', () => {
    const within = { comparison: 'within-group', effect: { measure: 'mean-change', value: -2 } } as const;
    const share = { comparison: 'share', effect: { measure: 'percent', value: 12 } } as const;
    const relative = { effect: { measure: 'relative-reduction', value: -39 } } as const;
    for (const changes of [within, share, relative])
      expect(estimateOf(outcomeOf({ ...changes, ci: undefined }))).toBeUndefined();
  });

  test('needs a number and a side that is better', () => {
    expect(estimateOf(outcomeOf({ effect: undefined, ci: undefined }))).toBeUndefined();
    expect(estimateOf(outcomeOf({ betterWhen: undefined }))).toBeUndefined();
  });
});

describe('a difference in everyday words', () => {
  const scale = 'pain scale (0 to 10)';
  test.each([
    [{}, `Better by 2 points on the ${scale}`],
    [{ betterWhen: 'higher' }, `Worse by 2 points on the ${scale}`],
    [{ effect: { measure: 'MD', value: -1 } }, `Better by 1 point on the ${scale}`],
    [{ scale: 'days' }, 'Better by 2 days'],
    [{ scale: 'not stated' }, 'Better by 2 points (scale not stated)'],
    [
      { ci: { lower: -5, upper: 1 } },
      `Better by 2 points on the ${scale}, but the range includes no difference`,
    ],
    [
      { ci: { lower: -5, upper: 0 } },
      `Better by 2 points on the ${scale}, but the range includes no difference`,
    ],
    [
      { betterWhen: 'higher', ci: { lower: -5, upper: 0 } },
      `Worse by 2 points on the ${scale}, but the range includes no difference`,
    ],
    [{ effect: { measure: 'MD', value: 0 }, ci: undefined }, 'No difference'],
    [{ effect: { measure: 'OR', value: 1 }, ci: undefined }, 'Pain: the same odds; no range is reported'],
    [{ scale: 'sick days' }, 'Better by 2 points on the sick days'],
    [{ scale: 'days diary' }, 'Better by 2 points on the days diary'],
    [{ scale: 'not stated', effect: { measure: 'MD', value: -1 } }, 'Better by 1 point (scale not stated)'],
    [{ ci: undefined }, `Better by 2 points on the ${scale}, but no range is reported`],
    [{ ci: undefined, p: '.03' }, `Better by 2 points on the ${scale}`],
    [{ effect: { measure: 'SMD', value: -2 } }, 'Better; the number has no everyday unit'],
    [
      { effect: { measure: 'SMD', value: -0.2 }, ci: undefined },
      'Better; the number has no everyday unit, and no range is reported',
    ],
    [
      { effect: { measure: 'SMD', value: -0.1 }, ci: { lower: -0.4, upper: 0.2 } },
      'The range includes no difference',
    ],
    [
      { effect: { measure: 'RR', value: 1.36 }, ci: { lower: 1.04, upper: 1.77 } },
      'Pain: 1.36 times as likely',
    ],
    [
      { effect: { measure: 'OR', value: 3.79 }, ci: { lower: 1.86, upper: 7.71 } },
      'Pain: 3.79 times the odds',
    ],
    [{ effect: { measure: 'RR', value: 0.37 }, ci: { lower: 0.22, upper: 0.61 } }, 'Pain: 63% less likely'],
    [{ effect: { measure: 'OR', value: 0.5 }, ci: undefined }, 'Pain: 50% lower odds; no range is reported'],
    [{ effect: { measure: 'RR', value: 1 }, ci: undefined }, 'Pain: equally likely; no range is reported'],
    [
      { effect: { measure: 'RR', value: 1.25 }, ci: { lower: 0.98, upper: 1.61 } },
      'Pain: 1.25 times as likely; the range includes no difference',
    ],
  ] as const)('%j reads "%s"', (changes, expected) =>
    expect(formatPlainEffect(outcomeOf(changes))).toBe(expected),
  );

  test('is nothing where there is no comparison between groups', () => {
    const change = { comparison: 'within-group', effect: { measure: 'mean-change', value: -20 } } as const;
    expect(formatPlainEffect(outcomeOf({ ...change, ci: undefined }))).toBeUndefined();
  });
});

describe('a difference for clinicians', () => {
  test.each([
    [{}, 'MD -2 (95% CI -3 to -1)'],
    [{ ci: undefined, p: '.03' }, 'MD -2 (p .03)'],
    [{ ci: undefined }, 'MD -2'],
    [{ effect: undefined, ci: undefined, p: '<.001' }, 'no number reported, p <.001'],
    [{ effect: undefined, ci: undefined }, 'no number reported'],
    [{ effect: { measure: 'relative-reduction', value: -2 } }, 'relative change -2% (95% CI -3 to -1)'],
    [{ comparison: 'share', effect: { measure: 'percent', value: 12 }, ci: undefined }, '12%'],
    [
      { comparison: 'within-group', effect: { measure: 'percent-change', value: -31 }, ci: undefined },
      'percent change -31%, within one group',
    ],
  ] as const)('%j reads "%s"', (changes, expected) =>
    expect(formatClinicalEffect(outcomeOf(changes))).toBe(expected),
  );

  test('in a table beside a plot shows points better, without needless digits', () => {
    expect(formatPoints({ value: 2.9, lower: 1.8, upper: 4, isRatio: false })).toEqual({
      value: '2.9',
      interval: '1.8 to 4',
    });
    expect(formatPoints({ value: 1.23456, isRatio: false })).toEqual({
      value: '1.23',
      interval: 'not reported',
    });
  });
});

describe('a difference with the shares of both groups', () => {
  const groups = { massage: 39.4, comparison: 14 };
  const ratio = { effect: { measure: 'RR', value: 2.7 }, betterWhen: 'higher', groups } as const;

  test.each([
    [{ lower: 1.2, upper: 7.5 }, 'Pain: 39 of 100 people, against 14 of 100'],
    [
      { lower: 0.99, upper: 7.5 },
      'Pain: 39 of 100 people, against 14 of 100; the range includes no difference',
    ],
  ])('and the range %o reads "%s"', (ci, words) => {
    expect(formatPlainEffect(outcomeOf({ ...ratio, ci }))).toBe(words);
  });

  test('tells clinicians the shares as printed, with the ratio where there is one', () => {
    const ci = { lower: 1.2, upper: 7.5 };
    expect(formatClinicalEffect(outcomeOf({ ...ratio, ci }))).toBe(
      '39.4% vs 14%, RR 2.7 (95% CI 1.2 to 7.5)',
    );
    const alone = { ...ratio, effect: undefined, ci: undefined };
    expect(formatClinicalEffect(outcomeOf(alone))).toBe('39.4% vs 14%');
    expect(formatClinicalEffect(outcomeOf({ ...alone, p: '<.01' }))).toBe('39.4% vs 14%, p <.01');
  });
});
