import { isNpi } from '../finder/npi.ts';
import type { ReferralField } from './referral.ts';
import { referralFields } from './referral-fields.ts';

/** What somebody filled in, by the field's id; an empty text where nothing. */
export type ReferralValues = Record<string, string>;

/** One thing to mend: the field, and a sentence on what was found and what is expected. */
export interface ReferralProblem {
  field: string;
  says: string;
}

/** Everything to mend in a referral, in the order of the fields; `today` is a day such as "2026-11-30". */
export function checkReferral(values: ReferralValues, today: string): ReferralProblem[] {
  const answerTo = (id: string): string => values[id]?.trim() ?? '';
  return referralFields.flatMap((field) => {
    const value = answerTo(field.id);
    const says = value === '' ? missing(field, answerTo) : wrong(field, value, answerTo, today);
    return says ? [{ field: field.id, says }] : [];
  });
}

type AnswerTo = (id: string) => string;

function missing({ id, label, isRequired }: ReferralField, answerTo: AnswerTo): string | undefined {
  if (id === 'license' && answerTo('npi') === '')
    return 'Fill in your license number and state, or your NPI below.';
  return isRequired ? `Fill in: ${label}.` : undefined;
}

function wrong(field: ReferralField, value: string, answerTo: AnswerTo, today: string): string | undefined {
  if (field.kind === 'number') return wrongNumber(field, value, answerTo);
  if (field.kind === 'day') return wrongDay(field, value, today);
  if (field.kind === 'choice')
    return field.choices?.includes(value) ? undefined : 'Choose a kind of massage from the list.';
  if (value.length > field.most)
    return `Found ${value.length} letters, and ${field.most} fit on the page. Shorten it.`;
  const lines = value.split('\n').length;
  if (lines > (field.lines ?? 1)) return `Found ${lines} lines, and ${field.lines ?? 1} fit on the page.`;
  if (field.id === 'patient' && looksLikeName(value))
    return 'This looks like a full name. Use initials, such as A. B., or your record number.';
  if (field.id === 'npi' && !isNpi(value))
    return 'This is no NPI: it has ten digits, and the last one proves the others. Compare it with your own.';
  if (field.kind === 'phone' && !isPhone(value))
    return 'Give a phone number with its area code, such as 206-555-0123.';
  return undefined;
}

function wrongNumber({ id, label, least = 1, most }: ReferralField, value: string, answerTo: AnswerTo) {
  const number = wholeNumber(value);
  if (number === undefined || number < least || number > most)
    return `${label}: found "${value}", expected a whole number from ${least} to ${most}.`;
  const [weekly, weeks] = [wholeNumber(answerTo('weekly')), wholeNumber(answerTo('weeks'))];
  if (id === 'visits' && weekly && weeks && number > weekly * weeks)
    return `${number} visits do not fit in: ${weekly} a week for ${weeks} weeks make ${weekly * weeks}.`;
  return undefined;
}

function wrongDay({ id }: ReferralField, value: string, today: string): string | undefined {
  if (!isDay(value)) return 'Give a day that exists, as year, month and day: 2027-03-01.';
  if (id === 'review' && value <= today) return 'The review must lie ahead. Choose a later day.';
  if (id === 'review' && value > yearAfter(today))
    return 'The review is more than a year away. Check the year.';
  if (id === 'signed' && value > today)
    return 'You cannot sign on a day to come. Use today, or an earlier day.';
  if (id === 'signed' && value < yearBefore(today))
    return 'That day is more than a year ago. Check the year.';
  return undefined;
}

const wholeNumber = (text: string): number | undefined => (/^\d{1,4}$/.test(text) ? Number(text) : undefined);

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return time !== undefined && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
};

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Two words that are longer than initials; a record number has digits in it. */
const looksLikeName = (text: string): boolean =>
  !/\d/.test(text) && text.split(/[\s,]+/).filter((word) => /^\p{L}[\p{L}'’-]{2,}$/u.test(word)).length > 1;

/** Ten digits or more, and perhaps an extension, such as "ext. 44", "x44" or "#44". */
function isPhone(text: string): boolean {
  const [, number = ''] = /^([+\d\s().,/-]+)((x|ext(ension|\.)?|#)\s*\d+)?$/i.exec(text) ?? [];
  return number.replace(/\D/g, '').length >= 10;
}
