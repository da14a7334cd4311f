import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { differenceAxis, type ForestAxis, ratioAxis } from '../../src/views/forest-axis.ts';

const labels = ({ ticks }: ForestAxis) => ticks.map(({ label }) => label);
const shares = ({ shareOf }: ForestAxis, ...values: number[]) =>
  values.map((value) => Number(shareOf(value).toFixed(3)));

describe('an axis of differences', () => {
  test('runs from zero to the next round number past the widest interval', () => {
    expect(labels(differenceAxis([1.8, 2.9, 4]))).toEqual(['0', '1', '2', '3', '4']);
    expect(shares(differenceAxis([1.8, 2.9, 4]), 0, 1, 4)).toEqual([0, 0.25, 1]);
  });

  test('reaches below zero where an interval does', () => {
    expect(labels(differenceAxis([-5.3, 31.7]))).toEqual(['−10', '0', '10', '20', '30', '40']);
  });

  test('is there though every number is zero', () => {
    expect(shares(differenceAxis([0, 0]), 0)).toEqual([0.5]);
  });
});

describe('an axis of ratios', () => {
  test('is logarithmic, and 1 is no difference: half and twice are as far from it', () => {
    const axis = ratioAxis([0.5, 2], 'higher');
    expect([axis.noEffect, labels(axis)]).toEqual([1, ['0.5', '1', '2']]);
    expect(shares(axis, 0.5, 1, 2)).toEqual([0, 0.5, 1]);
  });

  test('has a low ratio to the right where that is better', () => {
    expect(labels(ratioAxis([0.2, 0.9], 'lower'))).toEqual(['1', '0.5', '0.25', '0.125']);
  });

  test('is in tens where it is long', () => {
    expect(labels(ratioAxis([0.01, 2.64], 'lower'))).toEqual(['10', '1', '0.1', '0.01']);
  });

  test('is there though every ratio is 1', () => {
    expect(shares(ratioAxis([1, 1], 'lower'), 1)).toEqual([0.5]);
  });
});

test('an axis holds all its numbers in their order, with no difference and round ticks, in 2,000 random plots', () => {
  const chance = chanceFrom(3);
  for (let round = 0; round < 2000; round++) {
    const numbers = Array.from({ length: chance.between(1, 12) }, () => chance.next() - 0.3);
    const size = 10 ** chance.between(-1, 3);
    const differences = numbers.map((one) => one * size);
    const ratios = numbers.map((one) => Math.exp(one * chance.between(1, 5)));
    for (const [axis, values, sign] of [
      [differenceAxis(differences), differences, 1],
      [ratioAxis(ratios, 'higher'), ratios, 1],
      [ratioAxis(ratios, 'lower'), ratios, -1],
    ] as const) {
      const told = JSON.stringify(values);
      const sorted = [...values].sort((a, b) => (a - b) * sign).map(axis.shareOf);
      expect(sorted, told).toEqual([...sorted].sort((a, b) => a - b));
      const ends = [axis.noEffect, ...values].map(axis.shareOf);
      expect(Math.min(...ends), told).toBeGreaterThanOrEqual(-1e-9);
      expect(Math.max(...ends), told).toBeLessThanOrEqual(1 + 1e-9);
      expect(
        axis.ticks.map(({ value }) => value),
        told,
      ).toContain(axis.noEffect);
      expect(axis.ticks.length, told).toBeGreaterThanOrEqual(2);
      expect(axis.ticks.length, told).toBeLessThanOrEqual(11);
      for (const { label } of axis.ticks) expect(label.length, told).toBeLessThanOrEqual(6);
    }
  }
});
