import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/finder/finder-index.ts';
import { formatMapSummary } from '../../src/finder/format-map-summary.ts';
import { kmFromMiles, type LngLat } from '../../src/finder/geo.ts';
import { originAt } from '../../src/finder/origin.ts';
import { rowsOf } from '../../src/finder/rows-of.ts';
import { plainProvider } from './fixture.ts';

const { card } = rowsOf(plainProvider())[0];
const from = (position: LngLat) =>
  originAt({ label: 'Here', kind: 'zip', precision: 'zip', state: 'WA', position });
const home = { lng: -122.33, lat: 47.61 };
/** Somebody so many degrees to the east and to the north, and so many miles away. */
const at = (east: number, north: number, miles = 3, origin = home): Hit => ({
  card,
  row: 0,
  position: { lng: origin.lng + east, lat: origin.lat + north },
  distanceKm: kmFromMiles(miles),
});
const unplaced: Hit = { card, row: 0 };
const summary = (hits: Hit[], rows = hits.length, origin = home) =>
  formatMapSummary(hits, from(origin), { people: rows, unplaced: 0, rows, leafRows: new Uint16Array() });

describe('the way to the nearest one', () => {
  // A degree to the east is two thirds of one to the north here.
  test.each([
    ['north', 0, 1],
    ['northeast', 1.48, 1],
    ['east', 1, 0],
    ['southeast', 1.48, -1],
    ['south', 0, -1],
    ['southwest', -1.48, -1],
    ['west', -1, 0],
    ['northwest', -1.48, 1],
  ])('is %s', (way, east, north) => {
    expect(summary([at(east, north)])).toBe(`The nearest is 3.0 miles ${way}.`);
  });

  test('counts degrees of longitude for as much as they are there, and goes the short way around the Earth', () => {
    expect(summary([at(1, 0.35)])).toContain('northeast');
    expect(summary([at(1, 0.25)])).toContain('miles east');
    const aleutians = { lng: 179.9, lat: 51 };
    expect(summary([at(-359.8, 0, 3, aleutians)], 1, aleutians)).toBe('The nearest is 3.0 miles east.');
  });

  test('is not told of somebody next door', () => {
    expect(summary([at(0, 1, 0.1)])).toMatch(/^The nearest is .* away\.$/);
  });
});

describe('where the listed ones lie', () => {
  test('is told from four on: all or more than half on one side, or all around', () => {
    const [n, e, s, w] = [at(0, 1), at(1, 0), at(0, -1), at(-1, 0)];
    expect(summary([n, n, n])).not.toContain(' to the ');
    expect(summary([s, s, s, s])).toContain('; all are to the south.');
    expect(summary([w, w, w, n])).toContain('; most are to the west.');
    expect(summary([e, e, n, n])).toContain('; they lie all around.');
    expect(summary([n, e, s, w])).toContain('; they lie all around.');
  });

  test('counts what lies between two sides to the north or the south', () => {
    expect(summary([at(1.48, 1), at(-1.48, 1), at(0, 1), at(0, 1)])).toContain('; all are to the north.');
  });
});

describe('how far they lie', () => {
  test('is the smallest round distance that holds half of them', () => {
    expect(summary([at(0, 1, 2), at(0, 1, 5)])).toBe(
      '1 of the 2 listed lie within 2 miles; the nearest is 2.0 miles north.',
    );
    expect(summary([at(0, 1, 4), at(0, 1, 5)])).toBe(
      'All 2 listed lie within 5 miles; the nearest is 4.0 miles north.',
    );
  });

  test('is not told of one alone, nor of what is farther than the country is wide', () => {
    expect(summary([at(0, 1, 4)])).toBe('The nearest is 4.0 miles north.');
    expect(summary([at(0, 1, 6000), at(0, 1, 7000)])).toBe('The nearest is 6,000 miles north.');
  });
});

test('whoever has no place on the map is not counted as listed there', () => {
  expect(summary([unplaced, at(0, 1)], 2)).toBe(
    'The nearest is 3.0 miles north. 1 more practice location in the country fits.',
  );
  expect(summary([unplaced], 1)).toBe(
    '0 listed therapists on the map. 1 more practice location in the country fits.',
  );
});
