import { describe, expect, test } from 'vitest';
import { fillNumbers, numbersAskedBy, numberTable } from '../../src/evidence/fill-numbers.ts';
import { citationNumbers, claimNumbers, formatFigure } from '../../src/evidence/record-numbers.ts';
import { citation } from './checks/content.ts';
import { effectOf, practiceOf } from './records.ts';

const numbers = (changes: Parameters<typeof citation>[1]) =>
  Object.fromEntries(citationNumbers(citation('ames-2020', changes).data));
const outcome = {
  id: 'pain-26w',
  measure: 'pain',
  concept: 'pain' as const,
  scale: '0 to 100',
  contrast: 'massage vs usual care',
  comparison: 'between-groups' as const,
  timepointWeeks: 26,
};

test('a figure is printed as readers write it', () => {
  const figure = { id: 'x', what: 'x', value: 60 };
  expect(formatFigure({ ...figure, to: 150, unit: 'usd' })).toBe('$60 to $150');
  expect(formatFigure({ ...figure, value: 10, of: 100 })).toBe('10 in 100');
  expect(formatFigure({ ...figure, value: 1.5, to: 25, of: 100 })).toBe('1.5 to 25 in 100');
  expect(formatFigure({ ...figure, value: 36, unit: 'percent' })).toBe('36%');
  expect(formatFigure({ ...figure, value: 11600 })).toBe('11,600');
});

describe('a citation prints', () => {
  test('how many people and studies, and what an arm was given', () => {
    const arms = [{ name: 'massage', dose: { sessions: '5 or 10', minutes: 60 } }];
    expect(numbers({ participants: 1994, studies: 33, arms })).toMatchObject({
      people: '1,994',
      studies: '33',
      'arm-1.sessions': '5 or 10',
      'arm-1.minutes': '60',
    });
  });

  test('a result with and without its sign, its range and its time', () => {
    const effect = { measure: 'MD' as const, value: -2.9 };
    expect(numbers({ outcomes: [{ ...outcome, effect, ci: { lower: -4, upper: -1.8 } }] })).toMatchObject({
      'pain-26w.value': '−2.9',
      'pain-26w.size': '2.9',
      'pain-26w.about': '3',
      'pain-26w.range': '−4 to −1.8',
      'pain-26w.size-range': '1.8 to 4',
      'pain-26w.weeks': '26',
      'pain-26w.months': '6',
    });
  });

  test('a p value as the paper prints it, with no result beside it', () => {
    const made = numbers({ outcomes: [{ ...outcome, p: '<0.001' }] });
    expect(made['pain-26w.p']).toBe('<0.001');
    expect(made).not.toHaveProperty('pain-26w.result');
  });

  test('no range without signs where it holds no difference', () => {
    const effect = { measure: 'MD' as const, value: -2.5 };
    const made = numbers({ outcomes: [{ ...outcome, effect, ci: { lower: -6.4, upper: 1.4 } }] });
    expect(made['pain-26w.range']).toBe('−6.4 to 1.4');
    expect(made).not.toHaveProperty('pain-26w.size-range');
  });

  test('shares of a hundred people, of two groups and of one', () => {
    const groups = { massage: 55, comparison: 25.5 };
    expect(numbers({ outcomes: [{ ...outcome, groups }] })).toMatchObject({
      'pain-26w.massage': '55 in 100',
      'pain-26w.comparison': '25.5 in 100',
    });
    const share = { comparison: 'share' as const, effect: { measure: 'percent' as const, value: 12 } };
    expect(numbers({ outcomes: [{ ...outcome, ...share }] })['pain-26w.in-100']).toBe('12 in 100');
  });

  test('what a ratio adds or takes away', () => {
    const ratio = (value: number) =>
      numbers({ outcomes: [{ ...outcome, effect: { measure: 'RR', value } }] });
    expect(ratio(1.36)['pain-26w.more']).toBe('36');
    expect(ratio(0.7)['pain-26w.less']).toBe('30');
  });
});

describe('a claim prints its time', () => {
  test('in days, weeks, months and years, and nothing else', () => {
    expect(claimNumbers(effectOf({ timeWindow: { weeks: 52, words: 'at one year' } }))).toEqual([
      ['days', '364'],
      ['weeks', '52'],
      ['months', '12'],
      ['years', '1'],
    ]);
  });

  test('not where it has no week, or is about no effect', () => {
    expect(claimNumbers(effectOf({ timeWindow: { words: 'in the short term' } }))).toEqual([]);
    expect(claimNumbers(practiceOf())).toEqual([]);
  });
});

test('every number has a name that begins with its record', () => {
  const figures = [{ id: 'visits', what: 'Visits', value: 12 }];
  const table = numberTable({
    citations: [citation('ames-2020', { participants: 80 })],
    claims: [{ id: 'it-eases', data: effectOf({ timeWindow: { weeks: 2, words: 'at 2 weeks' } }) }],
    sources: [{ id: 'survey', data: { figures } }],
    contraindications: [{ id: 'clot', data: { figures } }],
    payers: [{ id: 'medicare', data: { figures } }],
  });
  const asked = ['ames-2020.people', 'it-eases.weeks', 'survey.visits', 'clot.visits', 'medicare.visits'];
  expect(asked.map((name) => table.get(name))).toEqual(['80', '2', '12', '12', '12']);
});

describe('filling', () => {
  test('reaches every text, however deep, and leaves the rest', () => {
    const day = new Date(0);
    const record = {
      a: 'Of {x.people}.',
      b: [{ c: '{x.y.size} points' }],
      d: 3,
      e: day,
      f: '{not a number}',
      g: null,
    };
    expect(fillNumbers(record, (name) => name.toUpperCase())).toEqual({
      a: 'Of X.PEOPLE.',
      b: [{ c: 'X.Y.SIZE points' }],
      d: 3,
      e: day,
      f: '{not a number}',
      g: null,
    });
  });

  test('knows what a text asks for', () => {
    expect(numbersAskedBy('{a-1.people} and <Num  of="b.visits" />')).toEqual(['a-1.people', 'b.visits']);
  });
});
