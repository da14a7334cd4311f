import { capitalize } from '../lib/text.ts';
import type { Outcome } from './schema/outcome.ts';
import { unstatedScale } from './unstated-scale.ts';

/** One between-groups result turned so that a larger number is always better for massage. */
export interface Estimate {
  /** Positive is better with massage; for ratios the natural logarithm, turned the same way */
  value: number;
  lower?: number;
  upper?: number;
  isRatio: boolean;
}

/** The result with right as better; undefined where it is no comparison between groups or has no number. */
export function estimateOf({ effect, ci, betterWhen, comparison }: Outcome): Estimate | undefined {
  if (!effect || !betterWhen || comparison !== 'between-groups' || effect.measure === 'relative-reduction')
    return undefined;
  const isRatio = effect.measure === 'RR' || effect.measure === 'OR';
  const turn = (n: number) => (isRatio ? Math.log(n) : n) * (betterWhen === 'lower' ? -1 : 1) + 0;
  const value = turn(effect.value);
  if (!ci) return { value, isRatio };
  const [lower, upper] = [turn(ci.lower), turn(ci.upper)].sort((a, b) => a - b) as [number, number];
  return { value, lower, upper, isRatio };
}

const trim = (n: number): string => String(Number(n.toFixed(2)));

/** Whether the interval leaves it open if there is a difference at all. */
export const holdsZero = ({ lower, upper }: Estimate): boolean =>
  lower !== undefined && upper !== undefined && lower <= 0 && upper >= 0;

/**
 * The difference in everyday words: "Better by 2.9 points on the Roland scale (0 to 23)". A range that holds zero or is
 * missing, and a standardized difference, which has no everyday unit, are told as such. Undefined where there is no number.
 */
export function formatPlainEffect(outcome: Outcome): string | undefined {
  const estimate = estimateOf(outcome);
  if (outcome.groups) {
    const shares = formatShares(outcome.measure, outcome.groups);
    return estimate && holdsZero(estimate) ? `${shares}; the range includes no difference` : shares;
  }
  if (!estimate || !outcome.effect) return undefined;
  const { measure, value } = outcome.effect;
  const isOpen = holdsZero(estimate);
  const doubt = isOpen ? 'the range includes no difference' : 'no range is reported';
  const hasDoubt = isOpen || (!outcome.ci && !outcome.p);
  if (estimate.isRatio) {
    const ratio = formatRatio(outcome.measure, value, measure === 'OR');
    return hasDoubt ? `${ratio}; ${doubt}` : ratio;
  }
  if (measure === 'SMD' && isOpen) return capitalize(doubt);
  if (estimate.value === 0) return 'No difference';
  const side = estimate.value > 0 ? 'Better' : 'Worse';
  if (measure === 'SMD')
    return `${side}; the number has no everyday unit${hasDoubt ? ', and no range is reported' : ''}`;
  const difference = `${side} ${formatDifference(Math.abs(value), outcome.scale)}`;
  return hasDoubt ? `${difference}, but ${doubt}` : difference;
}

const formatShares = (measure: string, { massage, comparison }: NonNullable<Outcome['groups']>): string =>
  `${capitalize(measure)}: ${Math.round(massage)} of 100 people, against ${Math.round(comparison)} of 100`;

// A ratio says of what it is the ratio: "2.3 times as likely" beside "neck pain" would read as more pain.
function formatRatio(measure: string, value: number, isOdds: boolean): string {
  const what = capitalize(measure);
  if (value === 1) return `${what}: ${isOdds ? 'the same odds' : 'equally likely'}`;
  if (value > 1) return `${what}: ${trim(value)} times ${isOdds ? 'the odds' : 'as likely'}`;
  return `${what}: ${trim((1 - value) * 100)}% ${isOdds ? 'lower odds' : 'less likely'}`;
}

/** Whether a scale is a unit by itself, such as days, and no instrument with points. */
export const isPlainUnit = (scale: string): boolean => /^(days|hours|minutes|percent|degrees)$/.test(scale);

function formatDifference(amount: number, scale: string | undefined): string {
  if (scale && isPlainUnit(scale)) return `by ${trim(amount)} ${scale}`;
  const points = `by ${trim(amount)} ${trim(amount) === '1' ? 'point' : 'points'}`;
  return (scale ?? unstatedScale) === unstatedScale
    ? `${points} (scale not stated)`
    : `${points} on the ${scale}`;
}

/** The difference as a clinician reads it: "MD -2.9 (95% CI -4 to -1.8)", "55% vs 25%, RR 2.2"; within-group changes are labeled so. */
export function formatClinicalEffect({ effect, ci, p, comparison, groups }: Outcome): string {
  const shares = groups ? `${groups.massage}% vs ${groups.comparison}%` : '';
  if (!effect) return [shares || 'no number reported', p && `p ${p}`].filter(Boolean).join(', ');
  const names = {
    'mean-change': 'mean change',
    'percent-change': 'percent change',
    'relative-reduction': 'relative change',
    percent: '',
  };
  const name = names[effect.measure as keyof typeof names] ?? effect.measure;
  const unit = /percent|relative/.test(effect.measure) ? '%' : '';
  const interval = ci ? ` (${ci.level}% CI ${ci.lower} to ${ci.upper})` : p ? ` (p ${p})` : '';
  const number =
    `${name} ${effect.value}${unit}${interval}${comparison === 'within-group' ? ', within one group' : ''}`.trim();
  return shares ? `${shares}, ${number}` : number;
}

/** "2.9" and "1.8 to 4" as points better, for tables beside a plot. */
export function formatPoints(estimate: Estimate): { value: string; interval: string } {
  const interval =
    estimate.lower === undefined || estimate.upper === undefined
      ? 'not reported'
      : `${trim(estimate.lower)} to ${trim(estimate.upper)}`;
  return { value: trim(estimate.value), interval };
}
