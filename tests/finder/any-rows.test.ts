import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAll, bitmapBytes, countBits, hasBit, keepCommon, setBit } from '../../src/finder/bitmap.ts';
import { kdOrder } from '../../src/finder/kd-order.ts';
import type { Manifest } from '../../src/finder/manifest.ts';
import { packLists, packTexts, runAt } from '../../src/finder/runs.ts';
import { anyText, holds } from '../holds.ts';

describe('a bitmap', () => {
  const rows = fc.array(fc.integer({ min: 0, max: 799 }));
  const bitsOf = (numbers: number[]) => {
    const bits = new Uint8Array(100);
    for (const row of numbers) setBit(bits, row);
    return bits;
  };
  const rowsOf = (bits: Uint8Array) =>
    Array.from({ length: 800 }, (_, row) => row).filter((row) => hasBit(bits, row));

  test('is a set of rows: the same members, as many, their union and what two share', () =>
    holds(
      fc.property(rows, rows, (some, others) => {
        const [a, b] = [new Set(some), new Set(others)];
        const inOrder = (set: Set<number>) => [...set].sort((x, y) => x - y);
        expect(rowsOf(bitsOf(some))).toEqual(inOrder(a));
        expect(countBits(bitsOf(some))).toBe(a.size);
        expect(rowsOf(addAll(bitsOf(some), bitsOf(others)))).toEqual(inOrder(new Set([...a, ...b])));
        expect(rowsOf(keepCommon(bitsOf(some), bitsOf(others)))).toEqual(
          inOrder(new Set(some.filter((row) => b.has(row)))),
        );
      }),
      300,
    ));

  test('has a bit for every row of every leaf, placed or not', () => {
    expect(bitmapBytes({ leafSize: 128, leaves: 3, unplacedLeaves: 2 } as Manifest)).toBe((5 * 128) / 8);
  });

  test('counts a part of itself as if the rest were not there', () =>
    holds(
      fc.property(rows, fc.nat(100), fc.nat(100), (some, from, to) => {
        const inPart = [...new Set(some)].filter((row) => row >= from * 8 && row < to * 8);
        expect(countBits(bitsOf(some), from, to)).toBe(inPart.length);
      }),
    ));
});

describe('runs', () => {
  test('give back any lists and any texts that were laid end to end', () => {
    holds(
      fc.property(fc.array(fc.array(fc.nat(2 ** 32 - 1))), fc.array(anyText()), (lists, texts) => {
        const [numbers, letters] = [packLists(lists), packTexts(texts)];
        expect(lists.map((_, row) => [...runAt(numbers, row)])).toEqual(lists);
        const read = texts.map((_, row) =>
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(runAt(letters, row)),
        );
        expect(read).toEqual(texts.map((text) => text.toWellFormed()));
      }),
      300,
    );
  });
});

test('an order of leaves holds every row once, whatever the positions, equal ones too', () =>
  holds(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.double({ min: -90, max: 90, noNaN: true }))),
      fc.constantFrom(1, 8, 16),
      (points, leafSize) => {
        const positions = { lng: points.map(([lng]) => lng), lat: points.map(([, lat]) => lat) };
        const order = [...kdOrder(positions, points.length, leafSize)];
        expect(order.toSorted((a, b) => a - b)).toEqual(points.map((_, row) => row));
      },
    ),
  ));
