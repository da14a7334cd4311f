import { describe, expect, test } from 'vitest';
import type { Hit, SearchRequest, SearchResult } from '../../src/finder/finder-index.ts';
import { formatMapSummary } from '../../src/finder/format-map-summary.ts';
import { formatStatus } from '../../src/finder/format-status.ts';
import { kmFromMiles } from '../../src/finder/geo.ts';
import { originAt } from '../../src/finder/origin.ts';
import { rowsOf } from '../../src/finder/rows-of.ts';
import { plainProvider } from './fixture.ts';

const position = { lng: -122.33, lat: 47.61 };
const seattle = originAt({
  label: '98101 (Seattle, WA)',
  kind: 'zip',
  precision: 'zip',
  state: 'WA',
  position,
});

const hitsAt = (...miles: number[]): Hit[] =>
  miles.map((far, row) => {
    const north = { lng: position.lng, lat: position.lat + far / 69 };
    return { card: rowsOf(plainProvider())[0].card, row, position: north, distanceKm: kmFromMiles(far) };
  });

const resultOf = (hits: Hit[], people: number, exact: boolean, page = 1): SearchResult => ({
  hits,
  page,
  hasMore: people > hits.length,
  found: { people, exact },
  nameCut: false,
});

const say = (request: Omit<SearchRequest, 'facets'>, result: SearchResult, origin = seattle) =>
  formatStatus({ request: { facets: {}, ...request }, result, origin });

describe('the status', () => {
  test('counts a radius, and says "more than" where the number is not exact', () => {
    const within = { withinKm: kmFromMiles(10) };
    expect(say(within, resultOf(hitsAt(1, 2), 23, true)).headline).toBe(
      '23 therapists within 10 miles of 98101 (Seattle, WA)',
    );
    expect(say(within, resultOf(hitsAt(1, 2), 200, false)).headline).toBe(
      'More than 200 therapists within 10 miles of 98101 (Seattle, WA)',
    );
    expect(say(within, resultOf(hitsAt(1), 1, true)).headline).toBe(
      '1 therapist within 10 miles of 98101 (Seattle, WA)',
    );
  });

  test('without a radius says how far the listed ones reach, never too short', () => {
    const result = resultOf(hitsAt(0.5, 8.41), 164, true);
    expect(say({}, result).headline).toBe(
      'The 2 nearest of 164 therapists, all within 8.5 miles of 98101 (Seattle, WA)',
    );
    expect(say({}, resultOf(hitsAt(0.5, 1, 8.41), 164, true)).headline).toContain('within 8.5 miles');
    expect(say({}, resultOf(hitsAt(1, 1203.2), 2, true)).headline).toBe(
      '2 therapists in the whole country, all within 1,204 miles of 98101 (Seattle, WA)',
    );
    expect(say({}, resultOf(hitsAt(1), 40, false)).headline).toMatch(
      /^The 1 nearest of more than 40 therapists/,
    );
  });

  test('says the order, what distances start from, and which numbers are shown', () => {
    expect(say({}, resultOf(hitsAt(1), 1, true)).detail).toBe(
      'Nearest first, equal distances by name. Distances are straight lines from the center of 98101.',
    );
    const second = formatStatus({
      request: { facets: {}, page: 2, bounds: { west: -123, south: 47, east: -122, north: 48 } },
      result: resultOf(hitsAt(1, 2), 22, true, 2),
      origin: seattle,
      firstShown: 21,
    });
    expect(second.headline).toBe('22 therapists in the area of the map');
    expect(second.detail).toMatch(/^Shown: numbers 21 to 22\. Nearest first/);
  });

  test('says that it shows a part only where more are in reach than are listed', () => {
    const within = { withinKm: kmFromMiles(10) };
    const part = (...args: Parameters<typeof say>) => /^Shown: the first 2\./.test(say(...args).detail);
    expect(part(within, resultOf(hitsAt(1, 2), 23, true))).toBe(true);
    expect(part(within, resultOf(hitsAt(1, 2), 2, false))).toBe(true);
    expect(part(within, resultOf(hitsAt(1, 2), 2, true))).toBe(false);
    expect(part({}, resultOf(hitsAt(1, 2), 23, true))).toBe(false);
    const named = formatStatus({
      request: { facets: {}, name: 'lo' },
      result: resultOf(hitsAt(1, 2), 23, true),
    });
    expect(named.detail).toBe('Shown: the first 2. In the order of names.');
  });

  test('of a radius on the map names both', () => {
    const bounds = { west: -123, south: 47, east: -122, north: 48 };
    expect(say({ withinKm: kmFromMiles(1), bounds }, resultOf(hitsAt(1), 1, true)).headline).toBe(
      '1 therapist in the area of the map and within 1 mile of 98101 (Seattle, WA)',
    );
  });

  test('of people without a known distance says where the list begins', () => {
    const [hit] = hitsAt(1) as [Hit];
    const { distanceKm: _, ...unplaced } = hit;
    expect(say({}, resultOf([...hitsAt(1), unplaced], 2, true)).headline).toBe(
      '2 therapists in the whole country, nearest to 98101 (Seattle, WA) first',
    );
  });

  test('of a name without a place is in the order of names', () => {
    const status = formatStatus({
      request: { facets: {}, name: 'lop' },
      result: resultOf(hitsAt(1), 1, true),
    });
    expect(status).toEqual({
      headline: '1 therapist whose first or last name begins with “lop”',
      detail: 'In the order of names.',
    });
  });

  test('warns where distances are rough', () => {
    const wyoming = originAt({ label: 'Wyoming', kind: 'state', precision: 'state', state: 'WY', position });
    expect(say({}, resultOf(hitsAt(1), 1, true), wyoming).detail).toContain('Wyoming is large');
  });
});

describe('the map in words', () => {
  const counts = { people: 9, unplaced: 0, rows: 9, leafRows: new Uint16Array() };

  test('tells the nearest, the side on which most lie, and how many more fit', () => {
    expect(formatMapSummary(hitsAt(0.5, 1, 2, 3), seattle, counts)).toBe(
      '2 of the 4 listed lie within 1 mile; the nearest is 0.5 miles north; all are to the north. 5 more practice locations in the country fit.',
    );
  });

  test('without a place only counts', () => {
    expect(formatMapSummary(hitsAt(1), undefined, { ...counts, rows: 2 })).toBe(
      '1 listed therapist on the map. 1 more practice location in the country fits.',
    );
  });
});
