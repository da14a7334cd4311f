import { scaleLinear, scaleLog } from 'd3-scale';

/** An axis on which right is always better. */
export interface ForestAxis {
  /** Where both groups do as well: 0 for differences, 1 for ratios */
  noEffect: 0 | 1;
  ticks: { value: number; label: string }[];
  /** Where a number lies, from 0 (left end) to 1 (right end) */
  shareOf: (value: number) => number;
}

/** A linear axis that holds all numbers and zero, with round ends and ticks. */
export function differenceAxis(numbers: number[]): ForestAxis {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const scale = scaleLinear(low === high ? [-1, 1] : [low, high], [0, 1]).nice(5);
  const format = scale.tickFormat(5);
  return {
    noEffect: 0,
    ticks: scale.ticks(5).map((value) => ({ value, label: format(value) })),
    shareOf: scale,
  };
}

// Powers of two read well on a short axis (0.5, 1, 2, 4); on a long one only powers of ten are round.
const longestInTwos = 64;

/** A logarithmic axis that holds all ratios and 1; it runs from high to low where a low ratio is the good news. */
export function ratioAxis(ratios: number[], betterWhen: 'lower' | 'higher'): ForestAxis {
  const held = ratios.every((ratio) => ratio === 1) ? [0.5, 2] : [1, ...ratios];
  const [low, high] = [Math.min(...held), Math.max(...held)];
  const base = high / low > longestInTwos ? 10 : 2;
  const scale = scaleLog(betterWhen === 'lower' ? [high, low] : [low, high], [0, 1])
    .base(base)
    .nice();
  const [first = 1, last = 1] = scale.domain();
  const powers = Math.round(Math.abs(Math.log(last / first)) / Math.log(base));
  return {
    noEffect: 1,
    ticks: scale.ticks(powers).map((value) => ({ value, label: String(Number(value.toPrecision(3))) })),
    shareOf: scale,
  };
}
