import { describe, expect, test } from 'vitest';
import { usStates } from '../../src/finder/states.ts';
import type { City, State } from '../../src/views/provider-places.ts';
import { stateMap } from '../../src/views/state-map.ts';
import { stateOutline } from '../../src/views/state-outline.ts';

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `x-${at}` })) as City['people'];
const city = (name: string, count: number, lng?: number, lat = 47): City => ({
  slug: name.toLowerCase(),
  name,
  people: people(count),
  changed: '2026-11-01',
  ...(lng !== undefined && { middle: { lng, lat } }),
});
const washington = (...cities: City[]): State => ({
  slug: 'wa',
  name: 'Washington',
  people: cities.reduce((sum, one) => sum + one.people.length, 0),
  cities,
  changed: '2026-11-01',
});

describe('the picture above a state’s list', () => {
  test('has an outline for every state and territory, and Alaska goes on to the west in one piece', () => {
    const without = usStates.filter(({ code }) => !stateOutline(code)).map(({ code }) => code);
    expect(without).toEqual([]);
    const alaska = stateOutline('AK');
    expect(alaska?.width).toBeLessThanOrEqual(352);
    const [attu, juneau] = [
      { lng: 173, lat: 52.9 },
      { lng: -134.4, lat: 58.3 },
    ].map((point) => alaska?.at(point));
    expect(attu?.x).toBeLessThan(juneau?.x ?? 0);
  });

  test('draws a circle for each city that has a position, with areas as the numbers of people', () => {
    const map = stateMap(washington(city('Small', 4, -118), city('Large', 16, -122), city('Nowhere', 9)));
    expect(map?.circles.map(({ r }) => r)).toEqual([15, 7.5]);
    expect(map?.circles[0]?.x).toBeLessThan(map?.circles[1]?.x ?? 0);
  });

  test('says in words where the largest groups are, and how many are elsewhere', () => {
    const cities = ['A', 'B', 'C', 'D', 'E'].map((name, at) => city(name, 10 - at, -123 + at));
    expect(stateMap(washington(...cities))?.words).toBe(
      'The largest groups are in A (10), B (9), C (8) and D (7). 6 others elsewhere.',
    );
    expect(stateMap(washington(city('A', 2, -122)))?.words).toBe('All are in A (2).');
  });

  test('draws the 300 largest of many places, and says so', () => {
    const many = Array.from({ length: 301 }, (_, at) => city(`C${at}`, 1 + (at % 9), -122 + at / 100));
    const map = stateMap(washington(...many));
    expect(map?.circles).toHaveLength(300);
    expect(map?.words).toMatch(/Drawn are the 300 largest places\.$/);
  });

  test('names no two cities over each other, and none beyond the edge', () => {
    const map = stateMap(
      washington(city('Eastern', 9, -117.1), city('Beside', 8, -117.2), city('Far', 7, -123)),
    );
    expect(map?.names.map(({ text, isLeft }) => [text, isLeft])).toEqual([
      ['Eastern', true],
      ['Far', false],
    ]);
  });

  test('is left out where nobody has a position, and abroad', () => {
    expect(stateMap(washington(city('Nowhere', 9)))).toBeUndefined();
    expect(stateMap({ ...washington(city('Madrid', 9, -3.7, 40.4)), slug: 'abroad' })).toBeUndefined();
  });
});
