import { scaleSqrt } from 'd3-scale';
import type { TimeSpot } from '../evidence/time-spot.ts';

/** Where a mark stands on the line of weeks, in percent of its width. */
export interface TimePlace {
  at: number;
  /** Where a stretch of time begins that ends at the mark */
  from?: number;
  /** The line on which it stands somewhere, where no source names the week */
  somewhere?: { from: number; to: number };
}

// "Right after" stands apart in front: after a course nobody knows at which week that is.
const rightAfter = 9;
const [start, end] = [24, 92];
const last = 52;
// Early weeks get more room: most studies end before the twelfth.
const weekScale = scaleSqrt([0, last], [start, end]);

const x = (weeks: number): number => Number(weekScale(Math.min(weeks, last)).toFixed(2));

/** The labels under which the marks stand; each in two lines, so that they fit a phone. */
export const timeTicks: { at: number; lines: [string, string] }[] = [
  { at: rightAfter, lines: ['right', 'after'] },
  ...[4, 12, 26, last].map((weeks): { at: number; lines: [string, string] } => ({
    at: x(weeks),
    lines: [String(weeks), 'weeks'],
  })),
];

/** The place of a result on the line of weeks; what came later than a year stands at its end. */
export function placeOf(spot: TimeSpot): TimePlace {
  if (spot.stage === 'right-after') return { at: rightAfter };
  if (spot.stage === 'weeks')
    return { at: x(spot.weeks), ...(spot.fromWeeks !== undefined && { from: x(spot.fromWeeks) }) };
  return { at: spot.stage === 'short-term' ? start : end, somewhere: { from: start, to: end } };
}
