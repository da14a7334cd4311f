import { describe, expect, test } from 'vitest';
import { checkReferral } from '../../src/practice/referral-check.ts';
import { referralFields } from '../../src/practice/referral-fields.ts';
import { values } from './values.ts';

const today = '2026-11-30';
const problems = (changes: Record<string, string>) => checkReferral({ ...values, ...changes }, today);

describe('a referral', () => {
  test('that is filled in has nothing to mend', () => expect(problems({})).toEqual([]));

  test('that is empty asks for what is needed, in the order of the form', () => {
    const asked = checkReferral({}, today).map(({ field }) => field);
    expect(asked).toEqual([
      ...referralFields.filter(({ id, isRequired }) => isRequired || id === 'license').map(({ id }) => id),
    ]);
  });

  test('needs no more than what is marked, and the license or the NPI', () => {
    expect(problems({ tried: '', limits: ' ', therapist: '', technique: '' })).toEqual([]);
    expect(problems({ license: '' })).toEqual([]);
    expect(problems({ npi: '' })).toEqual([]);
    expect(problems({ license: '', npi: '' }).map(({ field }) => field)).toEqual(['license']);
  });

  test.each([
    [
      'patient',
      'Ada Example',
      'This looks like a full name. Use initials, such as A. B., or your record number.',
    ],
    [
      'patient',
      'Müller, Jörg',
      'This looks like a full name. Use initials, such as A. B., or your record number.',
    ],
    ['minutes', '0', 'Minutes a visit: found "0", expected a whole number from 10 to 120.'],
    ['minutes', '1e2', 'Minutes a visit: found "1e2", expected a whole number from 10 to 120.'],
    ['minutes', '121', 'Minutes a visit: found "121", expected a whole number from 10 to 120.'],
    ['weekly', '2.5', 'Visits a week: found "2.5", expected a whole number from 1 to 7.'],
    ['weeks', '-4', 'For how many weeks: found "-4", expected a whole number from 1 to 52.'],
    ['visits', '11', '11 visits do not fit in: 2 a week for 5 weeks make 10.'],
    ['review', '2026-11-30', 'The review must lie ahead. Choose a later day.'],
    ['review', '2027-12-01', 'The review is more than a year away. Check the year.'],
    ['review', '2027-02-30', 'Give a day that exists, as year, month and day: 2027-03-01.'],
    ['review', '3/1/27', 'Give a day that exists, as year, month and day: 2027-03-01.'],
    ['signed', '2025-11-29', 'That day is more than a year ago. Check the year.'],
    ['signed', '2026-12-01', 'You cannot sign on a day to come. Use today, or an earlier day.'],
    [
      'npi',
      '1234567890',
      'This is no NPI: it has ten digits, and the last one proves the others. Compare it with your own.',
    ],
    ['phone', '0123', 'Give a phone number with its area code, such as 206-555-0123.'],
    ['phone', '555-0123 x4455', 'Give a phone number with its area code, such as 206-555-0123.'],
    ['phone', '206-555-0123 ext', 'Give a phone number with its area code, such as 206-555-0123.'],
    ['phone', 'call me 2065550123', 'Give a phone number with its area code, such as 206-555-0123.'],
    ['technique', 'Magic', 'Choose a kind of massage from the list.'],
    ['diagnosis', 'x'.repeat(65), 'Found 65 letters, and 64 fit on the page. Shorten it.'],
    ['goal', '1\n2\n3\n4\n5', 'Found 5 lines, and 4 fit on the page.'],
  ])('with %s %j is told what was found and what is expected', (field, value, says) =>
    expect(problems({ [field]: value })).toEqual([{ field, says }]),
  );

  test.each([
    ['patient', 'A. B.'],
    ['patient', 'MRN 00123'],
    ['patient', 'Ada 1961'],
    ['review', '2027-11-30'],
    ['signed', '2026-11-29'],
    ['signed', '2025-11-30'],
    ['phone', '+1 (206) 555-0123 x9'],
    ['phone', '206-555-0123 ext. 4455'],
    ['phone', '206.555.0123#12'],
    ['phone', '2065550123 extension 7'],
    ['visits', '1'],
    ['goal', 'x'.repeat(280)],
  ])('with %s %j passes', (field, value) => expect(problems({ [field]: value })).toEqual([]));

  test('counts visits only where both other numbers are right', () => {
    expect(problems({ weekly: '', visits: '99' }).map(({ field }) => field)).toEqual(['weekly']);
  });
});

test('every field has a name of its own and stays within twelve columns', () => {
  expect(new Set(referralFields.map(({ id }) => id)).size).toBe(referralFields.length);
  for (const { id, width, least, most } of referralFields) {
    expect(width, id).toBeLessThanOrEqual(12);
    expect(most, id).toBeGreaterThan(least ?? 0);
  }
});
