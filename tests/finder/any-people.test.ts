import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAll, countBits, hasBit, keepCommon, setBit } from '../../src/finder/bitmap.ts';
import { openFinderIndex } from '../../src/finder/client.ts';
import { FinderDataError } from '../../src/finder/finder-data-error.ts';
import { kdOrder } from '../../src/finder/kd-order.ts';
import { providerById } from '../../src/finder/people-search.ts';
import { packLists, packTexts, runAt } from '../../src/finder/runs.ts';
import { anyText, holds, holdsInTime } from '../holds.ts';
import { buildInMemory, inventProviders, openInMemory } from './fixture.ts';
import { bruteForce } from './oracle.ts';

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

describe('an index of any people', () => {
  test('finds whom looking at everybody finds, however many there are and wherever one stands', () =>
    holdsInTime(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 120 }),
        fc.nat(1_000_000),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.constantFrom({}, { specialty: ['neck-pain'] }, { offers: ['telehealth'], language: ['en'] }),
        async (count, seed, lng, lat, facets) => {
          const providers = inventProviders(count, seed);
          const index = await openInMemory(providers);
          const { hits } = await index.search({ facets, origin: { lng, lat }, pageSize: 15 });
          const expected = bruteForce(providers, { facets, origin: { lng, lat } });
          expect(hits.map(({ card }) => card.id)).toEqual(expected.slice(0, 15).map(({ id }) => id));
        },
      ),
      60,
    ));

  const people = inventProviders(60, 5);
  const { built, files } = buildInMemory(people);
  const paths = [...files.keys()];

  test('with any bytes changed, cut or put in answers or says that its data cannot be used, and never fails otherwise', () =>
    holdsInTime(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.oneof(fc.nat(255), fc.constantFrom(...'"{}[],:0n'.split('').map((c) => c.charCodeAt(0)))),
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        fc.constantFrom('change', 'cut', 'add'),
        async (path, places, how) => {
          const damaged = new Map(files);
          let bytes = [...(files.get(path) as Uint8Array)];
          for (const [place, byte] of places) {
            const at = place % bytes.length;
            bytes = [
              ...bytes.slice(0, at),
              ...(how === 'cut' ? [] : [byte]),
              ...bytes.slice(how === 'add' ? at : at + 1),
            ];
          }
          damaged.set(path, Uint8Array.from(bytes));
          try {
            const index = await openFinderIndex(
              async (asked) => damaged.get(asked),
              built.manifest.generation,
            );
            await index.search({ facets: {}, origin: { lng: -74, lat: 40.7 }, pageSize: 80 });
            await index.search({ facets: { specialty: ['neck-pain'] }, name: 'ana' });
            await providerById(index, 'x-000007');
          } catch (error) {
            if (!(error instanceof FinderDataError)) throw error;
          }
        },
      ),
      1500,
    ));
});
