import { describe, expect, test } from 'vitest';
import { forestOf } from '../../src/evidence/forest.ts';
import type { CitationInput } from '../../src/evidence/schema/citation.ts';
import type { OutcomeInput } from '../../src/evidence/schema/outcome.ts';
import { citationOf, trial } from './records.ts';

const pain = trial.outcomes?.[0] as OutcomeInput;
const here = 'chronic-low-back-pain';

/** A study with some results, each the pain of the trial with changes; ids are a, b, c … */
const study = (id: string, outcomes: Partial<OutcomeInput>[], changes: Partial<CitationInput> = {}) => ({
  ...citationOf({
    ...changes,
    outcomes: outcomes.map((outcome, at) => ({ ...pain, id: String.fromCharCode(97 + at), ...outcome })),
  }),
  id,
});

/** The groups as "concept measure scale: study/result …". */
const groupsOf = (...citations: ReturnType<typeof study>[]) =>
  forestOf(here, citations).groups.map(
    ({ concept, measure, scale, results }) =>
      `${concept} ${measure} ${scale ?? '-'}: ${results.map(({ citation, outcome }) => `${citation.id}/${outcome.id}`).join(' ')}`,
  );
const aloneOf = (...citations: ReturnType<typeof study>[]) =>
  forestOf(here, citations).alone.map(({ citation, outcome, why }) => `${citation.id}/${outcome.id}: ${why}`);

const smd = { effect: { measure: 'SMD', value: -2 } } as const;
const ratio = (betterWhen: 'lower' | 'higher') =>
  ({ effect: { measure: 'RR', value: 2 }, ci: { lower: 1, upper: 3 }, betterWhen }) as const;

describe('one axis', () => {
  test('holds two results of one outcome on one scale, whichever study they are from', () => {
    expect(groupsOf(study('x', [{}]), study('y', [{}]))).toEqual(['pain MD pain scale (0 to 10): x/a y/a']);
    expect(groupsOf(study('x', [{}, {}]))).toEqual(['pain MD pain scale (0 to 10): x/a x/b']);
  });

  test.each([
    ['outcomes', { concept: 'function' as const }],
    ['scales', { scale: 'pain scale (0 to 100)' }],
    ['measures', smd],
    ['points and ratios', ratio('lower')],
  ])('never holds different %s', (_, change) => {
    const one = study('x', [{}]);
    expect(groupsOf(one, study('y', [change]))).toEqual([]);
    expect(aloneOf(one, study('y', [change]))).toHaveLength(2);
  });

  test('never holds gains and harms: a ratio that should be high and one that should be low', () => {
    expect(groupsOf(study('x', [ratio('higher')]), study('y', [ratio('lower')]))).toEqual([]);
    expect(groupsOf(study('x', [ratio('lower'), ratio('lower')]))).toEqual(['pain RR -: x/a x/b']);
  });

  test('holds standardized differences from any scales, and turns their signs', () => {
    const turned = { effect: { measure: 'SMD', value: 1 }, betterWhen: 'higher', ci: undefined } as const;
    const { groups } = forestOf(here, [study('x', [smd]), study('y', [{ ...turned, scale: 'other' }])]);
    expect(groups.map(({ results }) => results.map(({ estimate }) => estimate.value))).toEqual([[2, 1]]);
  });

  test('has its rows by time, and those without one last', () => {
    const times = [{ timepointWeeks: 52 }, {}, { timepointWeeks: 0 }, { timepointWeeks: 8 }];
    expect(groupsOf(study('x', times))).toEqual(['pain MD pain scale (0 to 10): x/c x/d x/a x/b']);
  });
});

describe('plots stand in one order, whatever the order of the records', () => {
  const twice = (...changes: Partial<OutcomeInput>[]) => changes.flatMap((change) => [change, change]);

  test('by outcome as the site lists them, then by measure, then by scale or side', () => {
    const plots = twice(
      { concept: 'function' },
      ratio('lower'),
      ratio('higher'),
      smd,
      { effect: { measure: 'OR', value: 2 }, ci: undefined },
      { scale: 'pain scale (0 to 5)' },
      {},
    );
    const expected = [
      'pain MD pain scale (0 to 10): x/m x/n',
      'pain MD pain scale (0 to 5): x/k x/l',
      'pain RR -: x/e x/f',
      'pain RR -: x/c x/d',
      'pain OR -: x/i x/j',
      'pain SMD -: x/g x/h',
      'function MD pain scale (0 to 10): x/a x/b',
    ];
    expect(groupsOf(study('x', plots))).toEqual(expected);
    const sorted = (lines: string[]) => lines.map((line) => line.split(':')[0]);
    expect(sorted(groupsOf(study('x', plots.toReversed())))).toEqual(sorted(expected));
  });

  test('and so do the numbers that stand alone: by outcome, then by time', () => {
    const lone = (id: string, concept: 'pain' | 'function', timepointWeeks?: number) =>
      study(id, [{ concept, scale: id, timepointWeeks }]);
    const all = [lone('x', 'function', 4), lone('y', 'pain'), lone('z', 'pain', 8), lone('w', 'pain', 2)];
    const ids = (...studies: typeof all) => aloneOf(...studies).map((line) => line.slice(0, 1));
    expect(ids(...all)).toEqual(['w', 'z', 'y', 'x']);
    expect(ids(...all.toReversed())).toEqual(['w', 'z', 'y', 'x']);
  });
});

test('odds ratios of benefits and of harms never share an axis', () => {
  const odds = (betterWhen: 'lower' | 'higher') =>
    ({ effect: { measure: 'OR', value: 2 }, ci: undefined, betterWhen }) as const;
  expect(groupsOf(study('x', [odds('higher')]), study('y', [odds('lower')]))).toEqual([]);
  expect(groupsOf(study('x', [odds('lower'), odds('lower')]))).toEqual(['pain OR -: x/a x/b']);
});

test('standardized differences need no scale of their own', () => {
  expect(
    groupsOf(
      study('x', [
        { ...smd, scale: 'not stated' },
        { ...smd, scale: 'not stated' },
      ]),
    ),
  ).toEqual(['pain SMD -: x/a x/b']);
});

describe('what is never drawn', () => {
  test('a change within one group, a share, or a comparison without a number', () => {
    const change = { comparison: 'within-group', effect: { measure: 'mean-change', value: -2 } } as const;
    const share = { comparison: 'share', effect: { measure: 'percent', value: -2 } } as const;
    const none = { effect: undefined, ci: undefined };
    const { groups, alone } = forestOf(here, [study('x', [change, change, share, share, none, none])]);
    expect([groups, alone]).toEqual([[], []]);
  });

  test('a number that compares something else than massage', () => {
    expect(groupsOf(study('x', [{}, { betterWhen: undefined }, {}]))).toEqual([
      'pain MD pain scale (0 to 10): x/a x/c',
    ]);
  });

  test('a number on other people of the same study, or of a study on something else', () => {
    const conditions: CitationInput['conditions'] = [here, 'neck-pain'];
    const both = study('x', [{ conditions: ['neck-pain'] }, {}, { conditions: [here] }], { conditions });
    expect(groupsOf(both, study('y', [{}], { conditions: ['neck-pain'] }))).toEqual([
      'pain MD pain scale (0 to 10): x/b x/c',
    ]);
  });

  test('a study that was withdrawn, or replaced by a newer version of itself', () => {
    const withdrawn = study('x', [{}], { status: { standing: 'retracted' } });
    const replaced = study('y', [{}], { status: { standing: 'superseded', by: 'z' } });
    expect(forestOf(here, [withdrawn, replaced])).toEqual({ groups: [], alone: [] });
    expect(groupsOf(study('c', [{}, {}], { status: { standing: 'corrected' } }))).toHaveLength(1);
  });
});

describe('a number that stands alone', () => {
  test('says why', () => {
    const relative = { effect: { measure: 'relative-reduction', value: -2 } } as const;
    expect(
      aloneOf(study('x', [{}, { scale: 'not stated' }, { scale: 'not stated' }, smd, relative])),
    ).toEqual([
      'x/b: Its source names no scale for it.',
      'x/c: Its source names no scale for it.',
      'x/e: A relative change has no axis that others share.',
      'x/a: This outcome has no second result on this scale.',
      'x/d: This outcome has no second result in this measure.',
    ]);
  });
});
