import { describe, expect, it } from 'vitest';
import { changeInWords, hintOf, thresholdInWords } from '../../src/practice/change-in-words.ts';
import { changeOf, neededGain, onDay } from '../../src/practice/measure.ts';
import { psfs, rdq, stands } from './records.ts';

const percentOnly = {
  ...rdq,
  important: { percent: 12, people: 'adults', statedBy: 'A review' },
  detectable: undefined,
};

describe('a change', () => {
  it('is for the better when the score moves the good way, whichever that is', () => {
    expect(changeOf(rdq, 12, 8)).toMatchObject({ gain: 4, direction: 'better' });
    expect(changeOf(rdq, 8, 12)).toMatchObject({ gain: -4, direction: 'worse' });
    expect(changeOf(stands, 9, 12)).toMatchObject({ gain: 3, direction: 'better' });
    expect(changeOf(stands, 12, 9)).toMatchObject({ gain: -3, direction: 'worse' });
  });

  it('that stays the same is neither important nor more than error', () => {
    expect(changeOf(rdq, 8, 8)).toEqual({ gain: 0, direction: 'same' });
  });

  it('carries no noise of binary fractions', () => {
    expect(changeOf(psfs, 3.1, 4.4)).toMatchObject({ gain: 1.3, isImportant: true });
    expect(changeOf(psfs, 0.1, 0.3).gain).toBe(0.2);
  });

  it('counts from the threshold on and not below it, for every pair of scores', () => {
    for (let first = 0; first <= 24; first += 1)
      for (let later = 0; later < first; later += 1) {
        const gain = first - later;
        const counts = gain >= 5 || gain * 10 >= first * 3;
        expect(changeOf(rdq, first, later).isImportant, `${first} to ${later}`).toBe(counts);
      }
  });

  it('for the worse is never called important, and may still be error', () => {
    expect(changeOf(rdq, 8, 12).isImportant).toBeUndefined();
    expect(changeOf(rdq, 8, 12).isDetectable).toBe(false);
    expect(changeOf(rdq, 8, 13).isDetectable).toBe(true);
  });
});

describe('the gain that counts', () => {
  it('is what is reached first, points or percent of the first score', () => {
    expect(neededGain(rdq, 24)).toBe(5);
    expect(neededGain(rdq, 10)).toBe(3);
    expect(neededGain(percentOnly, 50)).toBe(6);
  });

  it('is not known from a first score of zero by percent alone, nor without a threshold', () => {
    expect(neededGain(percentOnly, 0)).toBeUndefined();
    expect(neededGain(rdq, 0)).toBe(5);
    expect(neededGain(stands, 9)).toBeUndefined();
  });

  it('is withdrawn once the check of the measure is overdue', () => {
    expect(neededGain(onDay(rdq, '2027-01-01'), 24)).toBe(5);
    const overdue = onDay(rdq, '2027-01-02');
    expect(neededGain(overdue, 24)).toBeUndefined();
    expect(changeOf(overdue, 24, 1).isDetectable).toBeUndefined();
  });
});

describe('in words, a change', () => {
  it('says its size, what people notice, who says so and what may be error', () => {
    expect(changeInWords(rdq, 20, 16)).toEqual({
      answer: '4 points better. People notice about 5 points, so this is too small to count.',
      reasons: [
        'Smallest important change: 5 points or 30 percent of the first score (Ostelo and others, 2008; adults with low back pain). Either is enough.',
        'Under 5 points it may be error of measurement.',
      ],
    });
  });

  it('says where the percent decides', () => {
    expect(changeInWords(rdq, 12, 8).answer).toBe(
      '4 points better. People notice about 3.6 points (30 percent of 12), so this counts.',
    );
  });

  it('names percent and a choice of ways only where the threshold has them', () => {
    expect(changeInWords(psfs, 3, 5).reasons).toEqual([
      'Smallest important change: 1.3 points (Abbott and others, 2014; outpatients).',
    ]);
    expect(changeInWords(percentOnly, 20, 16).reasons).toEqual([
      'Smallest important change: 12 percent of the first score (A review; adults).',
    ]);
  });

  it('that stays the same has no error of measurement to tell', () => {
    expect(changeInWords(stands, 9, 9).reasons).toEqual([]);
  });

  it('says what is worse, the same or without a threshold', () => {
    expect(changeInWords(rdq, 8, 9).answer).toBe('1 point worse.');
    expect(changeInWords(rdq, 8, 8).answer).toBe('No change.');
    expect(changeInWords(stands, 9, 12)).toEqual({
      answer: '3 stands better. No smallest important change is confirmed for this measure.',
      reasons: ['It is at least 2.5 stands, so more than error of measurement.'],
    });
  });

  it('says that a share of nothing is no change to go by, and not that none is confirmed', () => {
    expect(changeInWords(percentOnly, 0, 5).answer).toMatch(
      /\. A share of a first score of 0 is no change to go by\.$/,
    );
  });
});

it('the hint of a measure tells its range, its good direction and what counts', () => {
  expect(hintOf(rdq)).toBe(
    'From 0 to 24 points; lower is better. Smallest important change: 5 points or 30 percent.',
  );
  expect(hintOf(stands)).toBe(
    'From 0 stands, without an upper end; higher is better. Smallest important change: not confirmed.',
  );
});

it('a threshold in words is points, percent, both or a range', () => {
  expect(thresholdInWords(rdq, { change: 5, percent: 30 })).toBe('5 points or 30 percent');
  expect(thresholdInWords(rdq, { change: 1 })).toBe('1 point');
  expect(thresholdInWords(rdq, { percent: 12 })).toBe('12 percent');
  expect(thresholdInWords(rdq, { change: 9, to: 16 })).toBe('9 to 16 points');
});
