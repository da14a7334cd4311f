import { describe, expect, test } from 'vitest';
import {
  citation,
  condition,
  effectClaim,
  faq,
  practical,
  problemsOf,
  source,
  technique,
} from './content.ts';

const today = '2026-01-01';
const tomorrow = '2026-01-02';
const later = '2030-01-01';
const reviewedBy = { name: 'Ada Ames', role: 'Physical therapist', date: tomorrow };

describe('a day that is still to come', () => {
  test('is refused with its file, its field and the reason', () => {
    const claims = [effectClaim('massage-eases-back-pain', { checkedOn: tomorrow })];
    expect(problemsOf({ claims }, today)).toEqual([
      {
        file: 'src/content/claims/massage-eases-back-pain.yml',
        rule: 'future-date',
        field: 'checkedOn',
        found: tomorrow,
        expected: 'today (2026-01-01) or a day before: this one is still to come',
      },
    ]);
    expect(problemsOf({ claims }, tomorrow)).toEqual([]);
  });

  test.each([
    ['history.1.date', { claims: [effectClaim('massage-eases-back-pain', { history: changes() })] }],
    ['evidenceAsOf', { conditions: [condition({ evidenceAsOf: tomorrow })] }],
    ['evidenceAsOf', { techniques: [technique({ evidenceAsOf: tomorrow })] }],
    ['reviewedBy.date', { techniques: [technique({ reviewedBy })] }],
    ['evidenceAsOf', { faqs: [faq({ evidenceAsOf: tomorrow })] }],
    ['evidenceAsOf', { guides: [practical({ evidenceAsOf: tomorrow })] }],
    ['seenOn', { sources: [seenTomorrow()] }],
  ])('is refused as %s of a record', (field, changes) => {
    expect(problemsOf(changes, today)).toMatchObject([{ rule: 'future-date', field, found: tomorrow }]);
    expect(problemsOf(changes, later)).toEqual([]);
  });

  test('may be the next check', () => {
    expect(problemsOf({ conditions: [condition({ nextCheck: '2029-12-31' })] }, today)).toEqual([]);
  });
});

describe('the year of a citation', () => {
  test('may be the next, as of an issue dated ahead, and no later one', () => {
    expect(problemsOf({ citations: [citation('ames-2020', { year: 2027 })] }, today)).toEqual([]);
    expect(problemsOf({ citations: [citation('ames-2020', { year: 2028 })] }, today)).toEqual([
      {
        file: 'src/content/citations/ames-2020.yml',
        rule: 'future-date',
        field: 'year',
        found: '2028',
        expected: 'a year in which the paper can have appeared',
      },
    ]);
  });
});

function changes() {
  return [
    { date: today, change: 'First published.' },
    { date: tomorrow, change: 'The verdict changed.' },
  ];
}

function seenTomorrow() {
  const seen = source('nysed-precautions', 'https://example.org/precautions');
  return { ...seen, data: { ...seen.data, seenOn: tomorrow } };
}
