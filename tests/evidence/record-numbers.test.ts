import { describe, expect, test } from 'vitest';
import { fillNumbers, numbersAskedBy } from '../../src/evidence/fill-numbers.ts';
import { citationNumbers, formatFigure } from '../../src/evidence/record-numbers.ts';
import { citation } from './checks/content.ts';

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
      'pain-26w.range': '−4 to −1.8',
      'pain-26w.size-range': '1.8 to 4',
      'pain-26w.weeks': '26',
      'pain-26w.months': '6',
    });
  });

  test('no range without signs where it holds no difference', () => {
    const effect = { measure: 'MD' as const, value: -2.5 };
    const made = numbers({ outcomes: [{ ...outcome, effect, ci: { lower: -6.4, upper: 1.4 } }] });
    expect(made['pain-26w.range']).toBe('−6.4 to 1.4');
    expect(made).not.toHaveProperty('pain-26w.size-range');
  });

  test('what a ratio adds or takes away', () => {
    const ratio = (value: number) =>
      numbers({ outcomes: [{ ...outcome, effect: { measure: 'RR', value } }] });
    expect(ratio(1.36)['pain-26w.more']).toBe('36');
    expect(ratio(0.7)['pain-26w.less']).toBe('30');
  });
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
    };
    expect(fillNumbers(record, (name) => name.toUpperCase())).toEqual({
      a: 'Of X.PEOPLE.',
      b: [{ c: 'X.Y.SIZE points' }],
      d: 3,
      e: day,
      f: '{not a number}',
    });
  });

  test('knows what a text asks for', () => {
    expect(numbersAskedBy('{a-1.people} and <Num of="b.visits" />')).toEqual(['a-1.people', 'b.visits']);
  });
});
