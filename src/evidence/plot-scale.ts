import type { Estimate } from './estimate.ts';

/** A linear axis: its ends and round tick values, in the unit of the estimates. */
export interface PlotScale {
  min: number;
  max: number;
  ticks: number[];
}

// 0.01, 0.02, 0.025, 0.05, 0.1 … 5000
const steps = [-2, -1, 0, 1, 2, 3].flatMap((power) => [1, 2, 2.5, 5].map((digit) => digit * 10 ** power));

/** An axis that holds every interval, zero and the smallest important change, with four to nine round ticks. */
export function plotScale(estimates: Estimate[], smallestImportantChange = 0): PlotScale {
  const ends = estimates.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, smallestImportantChange, ...ends);
  const step = steps.find((size) => (high - low) / size <= 7) ?? (high - low) / 7;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(4)),
  );
  return { min: first * step, max: last * step, ticks };
}

/** Where a value lies on the axis, from 0 (left end) to 1 (right end). */
export const shareOf = ({ min, max }: PlotScale, value: number): number => (value - min) / (max - min);
