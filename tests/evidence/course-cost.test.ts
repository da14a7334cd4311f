import { describe, expect, test } from 'vitest';
import {
  courseHours,
  formatCost,
  formatHourly,
  formatHours,
  readPrice,
} from '../../src/evidence/course-cost.ts';

const usual = { low: 60, high: 150 };

describe('the cost of a course', () => {
  test('is the same as paying session after session, minute by minute', () => {
    for (const sessions of [1, 4, 9, 12, 24])
      for (const minutes of [10, 20, 30, 45, 60, 90])
        for (const price of [1, 59.99, 85, 150, 1000]) {
          let paid = 0;
          for (let minute = 0; minute < sessions * minutes; minute++) paid += price / 60;
          const cost = formatCost(courseHours({ sessions, minutes }) ?? 0, { low: price, high: price });
          // Half a cent is as far as rounding goes, and a hair for adding up so many fractions.
          expect(Math.abs(Number(cost.replace(/[$,]/g, '')) - paid)).toBeLessThan(0.0051);
        }
  });

  test.each([
    [12, '$720 to $1,800'],
    [1, '$60 to $150'],
    [5, '$300 to $750'],
    [1 / 6, '$10 to $25'],
  ])('of %d hours is told as a range', (hours, words) => expect(formatCost(hours, usual)).toBe(words));

  test.each([
    [{ sessions: 10, weeks: 10 }],
    [{ minutes: 60, weeks: 8 }],
    [{ sessions: '2 per week', minutes: 60, weeks: 20 }],
    [{ sessions: 4, minutes: '30 to 90' }],
    [{}],
  ])('has no hours to count in %j', (dose) => expect(courseHours(dose)).toBeUndefined());

  test.each([
    [12, '12 hours'],
    [1, '1 hour'],
    [8 / 3, '2.7 hours'],
    [1 / 6, '10 minutes'],
    [1 / 60, '1 minute'],
  ])('%d reads "%s"', (hours, words) => expect(formatHours(hours)).toBe(words));
});

describe('a typed price', () => {
  test.each([
    ['85', 85],
    [' $85.50 ', 85.5],
    ['85.5', 85.5],
    ['$ 1,000', 1000],
    ['0.01', 0.01],
  ])('"%s" is understood', (typed, price) => expect(readPrice(typed)).toEqual({ price }));

  test.each([
    ['', /not a price/],
    ['about 85', /not a price/],
    ['-85', /not a price/],
    ['85,50', /not a price/],
    ['85.505', /not a price/],
    ['8e2', /not a price/],
    ['Infinity', /not a price/],
    ['٨٥', /not a price/],
    ['<b>85</b>', /not a price/],
    ['0', /zero/],
    ['0.00', /zero/],
    ['12,34', /not a price/],
    ['1000,000', /not a price/],
    ['12,345', /More than/],
    ['1,000,000', /More than/],
    ['1000.01', /More than \$1,000/],
    ['999999999999', /More than/],
  ])('"%s" is answered in words', (typed, words) =>
    expect(readPrice(typed)).toEqual({ problem: expect.stringMatching(words) }),
  );

  test('reads as it was meant', () => {
    expect(formatHourly({ low: 85, high: 85 })).toBe('$85');
    expect(formatHourly({ low: 85.5, high: 85.5 })).toBe('$85.50');
    expect(formatHourly(usual)).toBe('$60 to $150');
  });
});
