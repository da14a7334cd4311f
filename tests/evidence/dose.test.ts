import { describe, expect, test } from 'vitest';
import { formatDose, formatDoses } from '../../src/evidence/dose.ts';

describe('a dose', () => {
  test.each([
    [{ sessions: 10, minutes: 60, weeks: 10 }, '10 one-hour sessions in 10 weeks'],
    [{ sessions: 10, minutes: 30, weeks: 5 }, '10 half-hour sessions in 5 weeks'],
    [{ sessions: 12, minutes: 45, weeks: 6 }, '12 sessions of 45 minutes in 6 weeks'],
    [{ sessions: 1, minutes: 1, weeks: 1 }, '1 session of 1 minute in 1 week'],
    [{ sessions: '5 or 10', weeks: 8 }, '5 or 10 sessions in 8 weeks'],
    [{ sessions: '2 per week', weeks: 20 }, '2 sessions per week for 20 weeks'],
    [{ sessions: '10 per month', weeks: 20 }, '10 sessions per month for 20 weeks'],
    [{ sessions: 6, weeks: 6, upTo: true }, 'up to 6 sessions in 6 weeks'],
    [{ minutes: 60, weeks: 8 }, 'one-hour sessions in 8 weeks'],
    [{ minutes: 30 }, 'half-hour sessions'],
    [{ weeks: 20 }, 'over 20 weeks'],
  ])('%j reads "%s"', (dose, words) => expect(formatDose(dose)).toBe(words));
});

describe('several doses', () => {
  test.each([
    [
      'alike are told once',
      [
        { sessions: 6, weeks: 4 },
        { sessions: 6, weeks: 4 },
      ],
      '6 sessions in 4 weeks',
    ],
    [
      'that differ in how many become a range',
      [
        { sessions: 12, minutes: 60, weeks: 4 },
        { sessions: 8, minutes: 60, weeks: 4 },
      ],
      '8 to 12 one-hour sessions in 4 weeks',
    ],
    [
      'of which one is the most that was given stay the most',
      [
        { sessions: 10, weeks: 10, upTo: true },
        { sessions: 10, weeks: 10 },
      ],
      'up to 10 sessions in 10 weeks',
    ],
    [
      'that differ in their rhythm are told one by one',
      [
        { sessions: '2 per week', weeks: 4 },
        { sessions: '3 per week', weeks: 4 },
      ],
      '2 sessions per week for 4 weeks; or 3 sessions per week for 4 weeks',
    ],
    [
      'that differ in more are told one by one',
      [{ sessions: 6, weeks: 6 }, { sessions: '2 per week', weeks: 20 }, { weeks: 8 }],
      '6 sessions in 6 weeks; 2 sessions per week for 20 weeks; or over 8 weeks',
    ],
  ])('%s', (_, doses, words) => expect(formatDoses(doses)).toBe(words));
});
