import { describe, expect, test, vi } from 'vitest';
import type { CitationInput } from '../../src/evidence/schema/citation.ts';
import type { OutcomeInput } from '../../src/evidence/schema/outcome.ts';
import { conditionCrowds, crowdsOf } from '../../src/views/crowd.ts';
import { crowdPaths } from '../../src/views/crowd-paths.ts';
import { citationOf, trial } from '../evidence/records.ts';

vi.mock('astro:content', () => ({ getCollection: async () => [] }));

const [pain] = trial.outcomes as [OutcomeInput];
const gain: OutcomeInput = {
  ...pain,
  id: 'gain',
  measure: 'clear gain',
  betterWhen: 'higher',
  effect: { measure: 'RR', value: 2.2 },
  ci: { lower: 1.04, upper: 4.2 },
  groups: { massage: 55, comparison: 25 },
};
const harm: OutcomeInput = {
  id: 'sore',
  measure: 'soreness',
  concept: 'side-effects',
  contrast: 'clients after one massage; gone within a day',
  comparison: 'share',
  betterWhen: 'lower',
  effect: { measure: 'percent', value: 10.4 },
};
const crowds = (outcomes: OutcomeInput[], changes: Partial<CitationInput> = {}) =>
  crowdsOf(citationOf({ outcomes, ...changes }));

// The slow way: one pen stroke down for each person that is drawn.
const drawn = (outline: string) => outline.match(/M/g)?.length ?? 0;

describe('a result as 100 people', () => {
  test('draws as many as the share says, and always 100, for every whole share', () => {
    for (let share = 0; share <= 100; share++) {
      const { had, hadNot } = crowdPaths(share);
      expect([drawn(had), drawn(hadNot)]).toEqual([share, 100 - share]);
    }
  });

  test('stands each person on a place of their own', () => {
    const { had, hadNot } = crowdPaths(37);
    const places = `${had}${hadNot}`.match(/M\d+ \d+/g) ?? [];
    expect(new Set(places).size).toBe(100);
  });

  test('shows both groups, and says the difference that can be counted in the drawing', () => {
    const [crowd] = crowds([{ ...gain, timepointWeeks: 10 }]);
    expect(crowd?.title).toBe('Clear gain, at 10 weeks');
    expect(crowd?.panels.map(({ count, who }) => `${count} ${who}`)).toEqual([
      '55 with massage',
      '25 with usual care',
    ]);
    expect(crowd?.difference).toBe('That is 30 more of 100 people with massage than with usual care.');
    const [massage, other] = crowd?.panels ?? [];
    expect(drawn(massage?.had ?? '') - drawn(other?.had ?? '')).toBe(30);
  });

  test.each([
    [{ massage: 12.6, comparison: 20.4 }, 'That is 7 fewer of 100 people with massage than with usual care.'],
    [{ massage: 20.4, comparison: 19.6 }, 'That is as many with massage as with usual care.'],
  ])('of %o rounds first, so that words and drawing agree', (groups, difference) => {
    const [crowd] = crowds([{ ...gain, groups, effect: undefined, ci: undefined }]);
    expect(crowd?.difference).toBe(difference);
  });

  test.each([
    [{ lower: 1.04, upper: 4.2 }, 'The range of this result does not include “no difference”.'],
    [{ lower: 0.99, upper: 7.5 }, 'It may be chance: the range of this result includes no difference.'],
    [undefined, 'The source gives no range for this, so nobody can tell how much of it is chance.'],
  ])('with the range %o says: %s', (ci, doubt) => {
    expect(crowds([{ ...gain, ci }])[0]?.doubt).toBe(doubt);
  });

  test('of a plain share has one group and its range, in ink', () => {
    const [crowd] = crowds([{ ...harm, ci: { lower: 5.2, upper: 17.8 } }]);
    expect(crowd?.panels.map(({ count, who }) => `${count} ${who}`)).toEqual([
      '10 clients after one massage',
    ]);
    expect(crowd).toMatchObject({ doubt: 'The range is 5 to 18 of 100.', isHarm: true });
    expect(crowd?.difference).toBeUndefined();
  });

  test('is made of nothing but shares of people', () => {
    const nobody = { ...harm, effect: { measure: 'percent', value: 0 } } as const;
    const scars = { ...harm, concept: 'overall-improvement' } as const;
    expect(crowds([pain])).toEqual([]);
    expect(crowds([nobody])).toEqual([]);
    expect(crowds([scars])).toEqual([]);
  });
});

describe('the shares of two groups', () => {
  test.each([
    ['without a comparison between groups', { comparison: 'within-group' }],
    ['without two named groups', { contrast: 'massage against usual care' }],
    ['against the ratio', { groups: { massage: 25, comparison: 55 } }],
    ['over 100', { groups: { massage: 101, comparison: 55 } }],
  ] as const)('are refused %s', (_, changes) => {
    expect(() => citationOf({ outcomes: [{ ...gain, ...changes }] })).toThrow('groups');
  });
});

describe('a condition', () => {
  const about = citationOf({ outcomes: [gain] });
  const clinic = citationOf({ outcomes: [harm], conditions: ['neck-pain'] });
  const idsFor = (...all: Parameters<typeof conditionCrowds>) =>
    conditionCrowds(...all).map(({ id }) => id.split('-').at(-1));

  test('has its comparisons, then the side effects that its guide names', () => {
    const all = [
      { ...clinic, id: 'clinic' },
      { ...about, id: 'about' },
    ];
    expect(idsFor('chronic-low-back-pain', all, ['clinic'])).toEqual(['gain', 'sore']);
    expect(idsFor('chronic-low-back-pain', all, [])).toEqual(['gain']);
    expect(idsFor('migraine', all, [])).toEqual([]);
  });

  test('has no result of other people, nor of a source that was taken back', () => {
    const others = citationOf({
      conditions: ['chronic-low-back-pain', 'neck-pain'],
      outcomes: [{ ...gain, conditions: ['neck-pain'] }],
    });
    expect(idsFor('chronic-low-back-pain', [others], [])).toEqual([]);
    const retracted = { ...about, status: { ...about.status, standing: 'retracted' as const } };
    expect(idsFor('chronic-low-back-pain', [retracted], [])).toEqual([]);
  });
});
