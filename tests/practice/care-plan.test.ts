import { describe, expect, it } from 'vitest';
import { planOfCare, progressNote } from '../../src/practice/care-plan.ts';
import { cautionOfWeeks, problemOfDay } from '../../src/practice/plan-day.ts';
import { readCarePlan, type TypedPlan } from '../../src/practice/read-care-plan.ts';
import { psfs, rdq, stands } from './records.ts';

const typed: TypedPlan = {
  activity: 'rising from a chair',
  cause: 'pain and stiffness in the low back.',
  baseline: '15',
  technique: 'Myofascial release',
  region: 'low back',
  code: '97140',
  who: 'The patient',
  goal: 'rise from a chair ten times',
  target: '9',
  'goal-day': '2026-03-01',
  minutes: '30',
  visits: '2',
  weeks: '6',
  'review-day': '2026-02-01',
  'score-now': '',
};
const read = (changes: TypedPlan = {}, impossibleDays: string[] = []) =>
  readCarePlan({ ...typed, ...changes }, { measure: rdq, today: '2026-01-15', impossibleDays });
const problemsOf = (changes: TypedPlan) => read(changes).problems;
const planOf = (changes: TypedPlan = {}) => {
  const { plan } = read(changes);
  if (!plan) throw new Error('expected a plan');
  return plan;
};

describe('a plan of care', () => {
  it('names task, cause, score with range and threshold, treatment, goal, plan and review', () => {
    expect(planOfCare(planOf())).toBe(
      [
        'PLAN OF CARE',
        'Problem: rising from a chair is limited by pain and stiffness in the low back.',
        'Baseline: RDQ 15 (from 0 to 24 points, lower is better; smallest important change 5 points or 30 percent, Ostelo and others, 2008).',
        'Treatment: Myofascial release, low back. 97140, 30 minutes a visit (2 timed units).',
        'Goal: By March 1, 2026, the patient will rise from a chair ten times. RDQ goes from 15 to 9 or lower.',
        'Plan: 2 times a week for 6 weeks (12 visits).',
        'Review: February 1, 2026, with the RDQ again. Change or end the plan if the goal is not in reach.',
      ].join('\n'),
    );
  });

  it('leaves room for the visit in the progress line, and fills it once there is a score', () => {
    expect(progressNote(planOf())).toContain('RDQ: 15 at the start, ____ now. Change: ____');
    const later = progressNote(planOf({ 'score-now': '8' }));
    expect(later).toContain('RDQ: 15 at the start, 8 now. 7 points better.');
    expect(later).toContain('Target 9 or lower: reached.');
    expect(progressNote(planOf({ 'score-now': '12' }))).toContain('Target 9 or lower: not yet reached.');
  });
});

describe('a note on progress', () => {
  it('has a line for each thing to write down, with as many visits as the plan has weeks and visits a week', () => {
    expect(progressNote(planOf())).toBe(
      [
        'PROGRESS',
        'Visit ____ of 12. Myofascial release, low back. 97140: ____ minutes; all timed minutes: ____.',
        'RDQ: 15 at the start, ____ now. Change: ____ (smallest important change 5 points or 30 percent, Ostelo and others, 2008).',
        'Target 9 or lower. Task (rising from a chair): ____. Goal: rise from a chair ten times.',
        'Next: go on / change / end, because ____.',
      ].join('\n'),
    );
  });

  it('calls the target reached from its very score on, whichever way is better', () => {
    const isReached = (changes: object) =>
      / reached\./.test(progressNote({ ...planOf(), ...changes }).replace('not yet reached.', ''));
    expect(isReached({ scoreNow: 9 })).toBe(true);
    expect(isReached({ scoreNow: 10 })).toBe(false);
    const higher = { measure: stands, baseline: 9, target: 12 };
    expect([11, 12, 13].map((scoreNow) => isReached({ ...higher, scoreNow }))).toEqual([false, true, true]);
  });
});

describe('where no change that counts is confirmed, a plan', () => {
  const baselineOf = (measure: typeof rdq) => planOfCare({ ...planOf(), measure }).split('\n')[2];

  it('says so, with the error of measurement where that is known', () => {
    expect(baselineOf(stands)).toMatch(
      /; no smallest important change confirmed; error of measurement up to 2\.5 stands\)\.$/,
    );
    const { important: _, ...unknown } = psfs;
    expect(baselineOf(unknown)).toMatch(/; no smallest important change confirmed\)\.$/);
  });

  it('of one visit a week says once', () => {
    expect(planOfCare({ ...planOf(), visitsPerWeek: 1 })).toContain(
      'Plan: once a week for 6 weeks (6 visits).',
    );
  });
});

describe('what was typed', () => {
  it('is asked for where it is empty, each field with its own sentence, in the order of the form', () => {
    const { plan, problems } = readCarePlan(
      {},
      { measure: undefined, today: '2026-01-15', impossibleDays: [] },
    );
    expect(plan).toBeUndefined();
    expect(problems.map(({ field }) => field)).toEqual([
      'activity',
      'cause',
      'measure',
      'baseline',
      'technique',
      'region',
      'who',
      'goal',
      'target',
      'goal-day',
      'minutes',
      'visits',
      'weeks',
      'review-day',
    ]);
    expect(new Set(problems.map(({ says }) => says)).size).toBe(problems.length);
  });

  it.each([
    [{ baseline: '25' }, 'baseline', /outside the range/],
    [{ target: '-3' }, 'target', /outside the range/],
    [{ target: '12' }, 'target', /below the smallest important change/],
    [{ goal: 'feel relaxed' }, 'goal', /relaxation alone/],
    [{ minutes: '7' }, 'minutes', /from 8 to 180/],
    [{ minutes: '1000' }, 'minutes', /from 8 to 180/],
    [{ minutes: '-30' }, 'minutes', /whole minutes in digits/],
    [{ minutes: '22.5' }, 'minutes', /whole minutes in digits/],
    [{ visits: '0' }, 'visits', /from 1 to 7/],
    [{ visits: '8' }, 'visits', /from 1 to 7/],
    [{ weeks: '53' }, 'weeks', /from 1 to 52/],
    [{ weeks: 'six' }, 'weeks', /whole weeks in digits/],
    [{ 'goal-day': '2026-01-15' }, 'goal-day', /past or today/],
    [{ 'review-day': '2025-12-01' }, 'review-day', /past or today/],
    [{ 'review-day': '2026-03-02' }, 'review-day', /at the latest/],
    [{ 'score-now': '99' }, 'score-now', /outside the range/],
  ])('%o is refused at its field', (changes, field, sentence) => {
    expect(problemsOf(changes as TypedPlan)).toEqual([{ field, says: expect.stringMatching(sentence) }]);
  });

  it('as a day that the browser calls impossible is refused', () => {
    expect(read({ 'goal-day': '' }, ['goal-day']).problems).toEqual([
      { field: 'goal-day', says: 'By when: That day does not exist. Choose another.' },
    ]);
  });
});

describe('a day to come', () => {
  it.each([
    ['2026-02-30', /does not exist/],
    ['2026-13-01', /does not exist/],
    ['tomorrow', /does not exist/],
    ['', /^Choose a day/],
    ['2026-01-15', /past or today/],
    ['2027-01-17', /more than a year/],
  ])('is not "%s"', (day, sentence) => {
    expect(problemOfDay(day, '2026-01-15', false)).toMatch(sentence);
  });

  it.each(['2026-01-16', '2026-02-28', '2027-01-15'])('may be %s', (day) => {
    expect(problemOfDay(day, '2026-01-15', false)).toBeUndefined();
  });
});

it.each([
  [1, '2026-01-16', ''],
  [3, '2026-01-29', ''],
  [3, '2026-01-28', 'Visits for 3 weeks go on after the day of the goal. Plan fewer weeks, or a later day.'],
])('visits for %i weeks from January 15 and a goal on %s: "%s"', (weeks, goalDay, caution) =>
  expect(cautionOfWeeks(weeks, goalDay, '2026-01-15')).toBe(caution),
);
