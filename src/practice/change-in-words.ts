import { capitalize } from '../lib/text.ts';
import { type Change, changeOf, type MeasureRule, neededGain, type Threshold } from './measure.ts';
import { rangeInWords } from './score.ts';

/** A change as a clinician can say it: one short answer, then what it rests on. */
export interface ChangeWords {
  /** "4 points better. People notice about 2." */
  answer: string;
  /** One sentence each: the threshold with who states it, and error of measurement */
  reasons: string[];
}

/** What a change from a first to a later score means, in words. */
export function changeInWords(measure: MeasureRule, first: number, later: number): ChangeWords {
  const change = changeOf(measure, first, later);
  const needed = neededGain(measure, first);
  return {
    answer: [sizeOf(measure, change), noticeOf(measure, first, change, needed)].filter(Boolean).join(' '),
    reasons: [thresholdIn(measure), errorIn(measure, change)].filter((one) => one !== ''),
  };
}

/** "5 points", "1 point", "2.5 stands". */
export const amount = ({ unit }: Pick<MeasureRule, 'unit'>, size: number): string =>
  `${size.toLocaleString('en-US')} ${size === 1 ? unit.one : unit.many}`;

/** "5 points or 30 percent", "9 to 16 points". */
export const thresholdInWords = (
  { unit }: Pick<MeasureRule, 'unit'>,
  { change, to, percent }: Pick<Threshold, 'change' | 'percent'> & { to?: number | undefined },
): string =>
  [
    change !== undefined &&
      (to === undefined ? amount({ unit }, change) : `${change} to ${amount({ unit }, to)}`),
    percent !== undefined && `${percent} percent`,
  ]
    .filter(Boolean)
    .join(' or ');

/** "From 0 to 24 points; lower is better. Smallest important change: 5 points or 30 percent." */
export const hintOf = (measure: MeasureRule): string =>
  `${capitalize(rangeInWords(measure))}; ${measure.better} is better. Smallest important change: ${measure.important ? thresholdInWords(measure, measure.important) : 'not confirmed'}.`;

function sizeOf(measure: MeasureRule, { gain, direction }: Change): string {
  if (direction === 'same') return 'No change.';
  return `${amount(measure, Math.abs(gain))} ${direction}.`;
}

function noticeOf(
  measure: MeasureRule,
  first: number,
  { direction, isImportant }: Change,
  needed: number | undefined,
): string {
  if (needed === undefined)
    return measure.important
      ? 'A share of a first score of 0 is no change to go by.'
      : 'No smallest important change is confirmed for this measure.';
  if (direction !== 'better') return '';
  const { change, percent } = measure.important ?? {};
  const share = needed === change ? '' : ` (${percent} percent of ${first.toLocaleString('en-US')})`;
  return `People notice about ${amount(measure, needed)}${share}, so this ${isImportant ? 'counts' : 'is too small to count'}.`;
}

function thresholdIn(measure: MeasureRule): string {
  const { important } = measure;
  if (!important) return '';
  const { change, percent, people, statedBy } = important;
  const ofFirst = percent === undefined ? '' : ' of the first score';
  const either = change === undefined || percent === undefined ? '' : ' Either is enough.';
  return `Smallest important change: ${thresholdInWords(measure, important)}${ofFirst} (${statedBy}; ${people}).${either}`;
}

function errorIn(measure: MeasureRule, { isDetectable }: Change): string {
  if (measure.detectable === undefined || isDetectable === undefined) return '';
  return isDetectable
    ? `It is at least ${amount(measure, measure.detectable)}, so more than error of measurement.`
    : `Under ${amount(measure, measure.detectable)} it may be error of measurement.`;
}
