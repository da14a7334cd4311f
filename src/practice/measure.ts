import { isOverdue } from '../evidence/freshness.ts';

/** What the tools must know of a measure; a page hands it over as JSON. */
export interface MeasureRule {
  /** e.g. "rdq" */
  id: string;
  /** e.g. "RDQ" */
  abbreviation: string;
  unit: { one: string; many: string };
  lowest: number;
  /** Absent where the score has no end of its own */
  highest?: number | undefined;
  /** Smallest step of a score */
  step: number;
  better: 'lower' | 'higher';
  /** The threshold that the tools use; absent where none is confirmed */
  important?: Threshold | undefined;
  /** The smallest change that is more than error of measurement, in the unit */
  detectable?: number | undefined;
  /** Past this day (YYYY-MM-DD) the thresholds no longer stand */
  nextCheck: string;
}

/** From here on a change counts: in the unit, as percent of the first score, or whichever is reached first. */
export interface Threshold {
  change?: number | undefined;
  percent?: number | undefined;
  people: string;
  statedBy: string;
}

/** How a person's score moved. */
export interface Change {
  /** Steps for the better; below zero for the worse */
  gain: number;
  direction: 'better' | 'worse' | 'same';
  /** Whether a gain reaches the threshold; absent where there is none, or no gain */
  isImportant?: boolean;
  /** Whether the move is more than error of measurement; absent where that is not known, or nothing moved */
  isDetectable?: boolean;
}

/** The measure on a day (YYYY-MM-DD): once its check is overdue, its thresholds are withdrawn. */
export const onDay = (measure: MeasureRule, today: string): MeasureRule =>
  isOverdue(measure, today) ? { ...measure, important: undefined, detectable: undefined } : measure;

/** The change from a first score to a later one, against the measure's thresholds. */
export function changeOf(measure: MeasureRule, first: number, later: number): Change {
  const gain = exact(measure.better === 'lower' ? first - later : later - first);
  const needed = neededGain(measure, first);
  return {
    gain,
    direction: gain === 0 ? 'same' : gain > 0 ? 'better' : 'worse',
    ...(gain > 0 && needed !== undefined && { isImportant: gain >= needed }),
    ...(gain !== 0 &&
      measure.detectable !== undefined && { isDetectable: Math.abs(gain) >= measure.detectable }),
  };
}

/** The smallest gain that counts from a first score, in the unit; of change and percent, the one that is reached first. */
export function neededGain({ important }: MeasureRule, first: number): number | undefined {
  const { change, percent } = important ?? {};
  const share = percent === undefined ? undefined : exact((Math.abs(first) * percent) / 100);
  // A share of a first score of zero is no change at all.
  const ways = [change, share].filter((way) => way !== undefined && way > 0) as number[];
  return ways.length === 0 ? undefined : Math.min(...ways);
}

/** Free of the noise of binary fractions: 0.3 and not 0.30000000000000004. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;
