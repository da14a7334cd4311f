import { type Change, changeOf, type MeasureRule, neededGain, type Threshold } from './measure.ts';

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
    answer: [sizeOf(measure, change), noticeOf(measure, change, needed)].filter(Boolean).join(' '),
    reasons: [thresholdIn(measure, first), errorIn(measure, change)].filter((one) => one !== ''),
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

function sizeOf(measure: MeasureRule, { gain, direction }: Change): string {
  if (direction === 'same') return 'No change.';
  return `${amount(measure, Math.abs(gain))} ${direction}.`;
}

function noticeOf(
  measure: MeasureRule,
  { direction, isImportant }: Change,
  needed: number | undefined,
): string {
  if (needed === undefined) return 'No smallest important change is confirmed for this measure.';
  if (direction !== 'better') return '';
  return `People notice about ${amount(measure, needed)}, so this ${isImportant ? 'counts' : 'is too small to count'}.`;
}

/** Where both ways are known, what they come to from this first score. */
function thresholdIn(measure: MeasureRule, first: number): string {
  const { important } = measure;
  const needed = neededGain(measure, first);
  if (!important || needed === undefined) return '';
  const share =
    important.percent === undefined
      ? ''
      : ` From ${first.toLocaleString('en-US')}, ${important.percent} percent ${important.change === undefined ? 'are' : 'are another way to say it:'} ${amount(measure, (Math.abs(first) * important.percent) / 100)}.`;
  return `Smallest important change: ${thresholdInWords(measure, important)} (${important.statedBy}, ${important.people}).${share}`;
}

function errorIn(measure: MeasureRule, { isDetectable }: Change): string {
  if (measure.detectable === undefined || isDetectable === undefined) return '';
  return isDetectable
    ? `It is at least ${amount(measure, measure.detectable)}, more than error of measurement.`
    : `Under ${amount(measure, measure.detectable)} it may be error of measurement.`;
}
