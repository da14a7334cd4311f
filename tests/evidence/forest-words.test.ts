import { describe, expect, test } from 'vitest';
import { estimateOf } from '../../src/evidence/estimate.ts';
import type { ForestGroup } from '../../src/evidence/forest.ts';
import {
  describeForest,
  explainUnit,
  formatPlotTitle,
  formatStudy,
  formatWeeks,
  noticedChange,
} from '../../src/evidence/forest-words.ts';
import type { OutcomeInput } from '../../src/evidence/schema/outcome.ts';
import { citationOf, outcomeOf } from './records.ts';

const scale = 'pain scale (0 to 10)';
const groupOf = (outcomes: Partial<OutcomeInput>[], changes: Partial<ForestGroup> = {}): ForestGroup => ({
  concept: 'pain',
  measure: 'MD',
  scale,
  results: outcomes.flatMap((change, at) => {
    const outcome = outcomeOf(change);
    const estimate = estimateOf(outcome);
    return estimate
      ? [{ citation: { ...citationOf(), id: `ames-${2020 + (at % 2)}` }, outcome, estimate }]
      : [];
  }),
  ...changes,
});
const open = { ci: { lower: -5, upper: 1 } };
const worse = { betterWhen: 'higher' } as const;
const bare = { ci: undefined };

describe('the sentence under a plot', () => {
  test('counts on which side each interval is', () => {
    expect(describeForest(groupOf([{}, {}, {}, open, worse, bare]))).toBe(
      '6 results from 2 sources: 3 favor massage, with intervals that leave out no difference; 1 has an interval that includes no difference; 1 favors the comparison, with an interval that leaves out no difference; 1 has no reported interval.',
    );
  });

  test('says when all rows say the same', () => {
    expect(describeForest(groupOf([open, open]))).toBe(
      '2 results from 2 sources: both have intervals that include no difference.',
    );
    expect(describeForest(groupOf([bare, bare, bare]))).toBe(
      '3 results from 2 sources: all 3 have no reported interval.',
    );
  });

  test.each([
    [2, '2 of 2 estimates reach 2 points'],
    [3, 'No estimate reaches 3 points'],
  ])(
    'counts the estimates that reach a smallest important change of %s',
    (smallestImportantChange, words) => {
      expect(describeForest(groupOf([{}, { smallestImportantChange }]))).toMatch(
        new RegExp(`difference\\. ${words}, the smallest change that people notice \\(Ames, 2020\\)\\.$`),
      );
    },
  );

  test('counts one estimate as one, and never a worse one', () => {
    expect(describeForest(groupOf([worse, { smallestImportantChange: 2 }]))).toContain(
      '1 of 2 estimates reaches',
    );
  });

  test('takes the larger change where sources differ, and none for a unit without points', () => {
    const both = [{ smallestImportantChange: 1 }, { smallestImportantChange: 3 }];
    expect(noticedChange(groupOf(both))).toEqual({ value: 3, statedBy: 'Ames, 2020' });
    expect(noticedChange(groupOf(both, { measure: 'SMD' }))).toBeUndefined();
  });
});

describe('the words of a plot', () => {
  test.each([
    [
      {},
      'Pain, in points on the pain scale (0 to 10)',
      'Our records do not hold a smallest change that people notice.',
    ],
    [{ scale: 'days' }, 'Pain, in days', 'Our records do not hold a smallest change that people notice.'],
    [
      { scale: 'WOMAC' },
      'Pain, in points on the WOMAC',
      'Our records do not hold the range of this scale, nor a smallest change that people notice.',
    ],
    [
      { measure: 'SMD' },
      'Pain, in standard deviations',
      'Trials that used different scales are compared in standard deviations, a unit without everyday points.',
    ],
    [{ measure: 'RR', betterWhen: 'higher' }, 'Pain, as risk ratio', 'The axis is logarithmic.'],
  ] as const)('for %j name unit and what is not known', (changes, title, unit) => {
    const group = groupOf([{}, {}], changes);
    expect([formatPlotTitle(group), explainUnit(group)]).toEqual([title, unit]);
  });

  test('of a unit of which everything is known say no more', () => {
    expect(explainUnit(groupOf([{ smallestImportantChange: 2 }]))).toBe('');
  });

  test('name a plain unit as it is where they tell the change that people notice', () => {
    const days = groupOf([{ scale: 'days', smallestImportantChange: 2 }], { scale: 'days' });
    expect(describeForest(days)).toContain('reaches 2 days, the smallest change');
  });

  test('say that a harm’s axis runs the other way', () => {
    const harm = { measure: 'OR', betterWhen: 'lower', concept: 'side-effects' } as const;
    expect(formatPlotTitle(groupOf([], harm))).toBe('Side effects, as odds ratio');
    expect(explainUnit(groupOf([], harm))).toContain('runs from high to low');
  });

  test('of a row say when it was, or that no single time is known', () => {
    expect(formatWeeks(outcomeOf({ timepointWeeks: 1 }))).toBe('1 week');
    expect(formatWeeks(outcomeOf({ timepointWeeks: 52 }))).toBe('52 weeks');
    expect(formatWeeks(outcomeOf())).toBe('No single time');
  });

  test.each([
    [{}, {}, 'Randomized trial, 100 people'],
    [{}, { participants: 80 }, 'Randomized trial, 80 people'],
    [{ studyDesign: 'systematic-review', studies: 25 }, {}, 'Systematic review, people not reported'],
    [
      { studyDesign: 'systematic-review' },
      { studies: 7, participants: 61 },
      'Systematic review, 7 trials, 61 people',
    ],
  ] as const)('of %j and %j say design and size: the people behind this number', (study, result, words) =>
    expect(formatStudy({ citation: citationOf(study), outcome: outcomeOf(result) })).toBe(words),
  );
});
