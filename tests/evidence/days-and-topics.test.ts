import { describe, expect, test } from 'vitest';
import { dayOf, isOverdue } from '../../src/evidence/freshness.ts';
import { byDesignThenYear, designOrder, designWords } from '../../src/evidence/study-design.ts';
import { conditionIds, conditions, techniqueIds, techniques } from '../../src/evidence/topics.ts';
import { citationOf } from './records.ts';

describe('freshness', () => {
  const record = { nextCheck: '2027-11-22' };

  test('a record stands the day before its next check and on that day', () => {
    expect(isOverdue(record, '2027-11-21')).toBe(false);
    expect(isOverdue(record, '2027-11-22')).toBe(false);
  });

  test('a record is overdue from the day after', () => {
    expect(isOverdue(record, '2027-11-23')).toBe(true);
    expect(isOverdue(record, '2030-01-01')).toBe(true);
  });

  test('a day begins at midnight in UTC', () => {
    expect(dayOf(new Date('2026-11-22T23:59:59Z'))).toBe('2026-11-22');
    expect(dayOf(new Date('2026-11-23T00:00:00+02:00'))).toBe('2026-11-22');
  });
});

describe('study designs', () => {
  test('stand guidelines first, then reviews, then trials', () => {
    expect(designOrder.slice(0, 4)).toEqual([
      'guideline',
      'systematic-review',
      'evidence-map',
      'randomized-trial',
    ]);
    expect(Object.keys(designWords)).toEqual(designOrder);
  });

  test('sort a list by design, newest first, undated last, then by id', () => {
    const study = (id: string, year?: number) => ({ ...citationOf({ year }), id });
    const review = { ...study('old-review', 1999), studyDesign: 'systematic-review' as const };
    const list = [study('undated'), study('b', 2020), study('a', 2020), study('new', 2024), review];
    expect(list.sort(byDesignThenYear).map(({ id }) => id)).toEqual([
      'old-review',
      'new',
      'a',
      'b',
      'undated',
    ]);
  });
});

describe('topics', () => {
  test.each([
    ['conditions', conditions, conditionIds],
    ['techniques', techniques, techniqueIds],
  ])('%s have kebab-case ids and names of their own', (_, topics, ids) => {
    expect(ids).toEqual(Object.keys(topics));
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const labels = Object.values(topics).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('the name inside a sentence begins small, unless it is a name', () => {
    for (const { plain } of Object.values({ ...conditions, ...techniques }))
      expect(plain).toMatch(/^([a-z]|Swedish |Thai )/);
  });
});
