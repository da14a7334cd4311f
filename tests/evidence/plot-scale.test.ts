import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import type { Estimate } from '../../src/evidence/estimate.ts';
import { plotScale, shareOf } from '../../src/evidence/plot-scale.ts';

const estimate = (lower: number, value: number, upper: number): Estimate => ({
  value,
  lower,
  upper,
  isRatio: false,
});

describe('the axis of a forest plot', () => {
  test('runs from zero to the next round number past the widest interval', () => {
    expect(plotScale([estimate(1.8, 2.9, 4)], 2)).toEqual({ min: 0, max: 4, ticks: [0, 1, 2, 3, 4] });
  });

  test('reaches below zero where an interval does', () => {
    const { min, max, ticks } = plotScale([estimate(-0.35, 0.12, 0.68)]);
    expect(ticks).toEqual([-0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8]);
    expect([min, max]).toEqual([ticks[0], ticks.at(-1)]);
  });

  test('shows the smallest important change where all results are smaller', () => {
    expect(plotScale([estimate(0.1, 0.2, 0.3)], 2).max).toBeGreaterThanOrEqual(2);
  });

  test('needs no interval', () => {
    expect(plotScale([{ value: 7, isRatio: false }]).ticks).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('holds everything, with four to nine round ticks, for 2,000 random plots of any size', () => {
    const chance = chanceFrom(3);
    for (let round = 0; round < 2000; round++) {
      const size = 10 ** chance.between(-1, 3);
      const some = Array.from({ length: chance.between(1, 6) }, () => {
        const value = (chance.next() - 0.3) * size;
        return estimate(value - chance.next() * size, value, value + chance.next() * size);
      });
      const change = chance.happens(0.5) ? chance.next() * size : 0;
      const { min, max, ticks } = plotScale(some, change);
      const told = JSON.stringify({ some, change });
      const ends = some.flatMap(({ lower = 0, upper = 0 }) => [lower, upper]);
      expect(min, told).toBeLessThanOrEqual(Math.min(0, ...ends));
      expect(max, told).toBeGreaterThanOrEqual(Math.max(0, change, ...ends));
      expect(ticks, told).toContain(0);
      expect(ticks.length, told).toBeGreaterThanOrEqual(4);
      expect(ticks.length, told).toBeLessThanOrEqual(9);
      const [first = 0, second = 0] = ticks;
      expect(String((second - first).toPrecision(4)), told).toMatch(/^[0.]*(1|2|25|2\.5|5)[0.]*(e\+\d)?$/);
    }
  });

  test('puts values where they belong, from 0 at the left end to 1 at the right', () => {
    const scale = { min: -1, max: 3, ticks: [] };
    expect([-1, 0, 1, 3].map((value) => shareOf(scale, value))).toEqual([0, 0.25, 0.5, 1]);
  });
});
