import { describe, expect, test } from 'vitest';
import { formatQuery, parseQuery, toSearchRequest } from '../../src/finder/query.ts';

const parse = (text: string) => parseQuery(new URLSearchParams(text));
const takes = (text: string) => parse(text).ignored.length === 0;

describe('a number in the address', () => {
  test.each([
    ['within=0.1', true],
    ['within=12500', true],
    ['within=0.09', false],
    ['within=12500.1', false],
    ['within=.5', false],
    ['within=5.', false],
    ['within=%2B5', true],
    ['within=5mi', false],
    ['within=x5', false],
    ['within=1e7', false],
    ['page=1', true],
    ['page=99999', true],
    ['page=100000', false],
    ['page=02', false],
    ['page=1x', false],
    ['page=x1', false],
    ['lat=90&lng=180', true],
    ['lat=-90&lng=-180', true],
    ['lat=-90.1&lng=0', false],
    ['lat=0&lng=180.1', false],
    ['lat=0&lng=-180.1', false],
    ['lat=5e-7&lng=-5e-12', true],
    ['bounds=-180,-90,180,90', true],
    ['bounds= 1 , 2 , 3 , 4 ', true],
    ['bounds=0,-90.1,1,0', false],
    ['bounds=0,0,1,90.1', false],
    ['bounds=0,5,1,5', false],
    ['bounds=170,50,-160,60', true],
    ['bounds=1,2,x,4', false],
    ['bounds=x,2,3,4', false],
    ['bounds=1,x,3,4', false],
    ['bounds=1,2,3,x', false],
    ['bounds=181,2,3,4', false],
  ])('%s is taken: %s', (text, expected) => expect(takes(text)).toBe(expected));

  test('that JavaScript writes with an exponent keeps its worth', () => {
    expect(parse('lat=5e-7&lng=-0.5').query.point).toEqual({ lat: 5e-7, lng: -0.5 });
  });
});

describe('a text in the address', () => {
  test.each(['near', 'name'])('%s may have 100 letters, not counting spaces around it', (parameter) => {
    expect(parse(`${parameter}=%20${'x'.repeat(100)}%20`).query).toMatchObject({
      [parameter]: 'x'.repeat(100),
    });
    expect(takes(`${parameter}=${'x'.repeat(101)}`)).toBe(false);
  });

  test('that names a filter may have 60 letters, digits, hyphens and low lines', () => {
    for (const id of ['x'.repeat(60), 'a-b', 'a_b', 'A1']) expect(takes(`language=${id}`), id).toBe(true);
    for (const id of ['x'.repeat(61), 'a b', 'a.b', 'é', '<a', 'a>'])
      expect(takes(`language=${id}`), id).toBe(false);
  });
});

test('what was left out says why, where the value is sound by itself', () => {
  const whys = (text: string) =>
    parse(text).ignored.map(({ parameter, value, why }) => [parameter, value, why]);
  expect(whys('lat=47.5')).toEqual([['lat', '47.5', 'half']]);
  expect(whys('lng=-122')).toEqual([['lng', '-122', 'half']]);
  expect(whys('near=98101&lat=47&lng=-122')).toEqual([['near', '98101', 'point']]);
  expect(whys('unstated=2')).toEqual([['unstated', '2', 'alone']]);
  expect(whys('within=far')).toEqual([['within', 'far', undefined]]);
  expect(whys('lat=47&lng=x')).toEqual([
    ['lng', 'x', undefined],
    ['lat', '47', 'half'],
  ]);
});

test('a state, and the request that it makes, hold nothing that was not asked for', () => {
  expect(Object.keys(parse('').query).toSorted()).toEqual(['facets', 'page']);
  expect(Object.keys(toSearchRequest({ facets: {}, page: 1 })).toSorted()).toEqual(['facets', 'page']);
  const bounds = { west: 1, south: 2, east: 3, north: 4 };
  expect(toSearchRequest({ facets: {}, page: 1, bounds }).bounds).toEqual(bounds);
});

test('people who state no specialty stand behind a list only where a specialty was asked for', () => {
  expect(parse('specialty=neck-pain&unstated=2').query.unstated).toBe(2);
  expect(parse('language=en&unstated=2').query).not.toHaveProperty('unstated');
  expect(formatQuery({ facets: { specialty: [] }, page: 1, unstated: 2 }).toString()).toBe('');
  expect(formatQuery({ facets: {}, page: 1, unstated: 2 }).toString()).toBe('');
});

test('an address is written in one order, and leaves out what is as it would be anyway', () => {
  expect(formatQuery({ facets: {}, page: 1 }).toString()).toBe('');
  const all = formatQuery({
    unstated: 1,
    page: 2,
    bounds: { west: 1, south: 2, east: 3, north: 4 },
    withinMiles: 5,
    facets: { language: ['en', 'es'], specialty: ['neck-pain'] },
    name: 'ana',
    near: '98101',
  });
  expect([...all]).toEqual([
    ['near', '98101'],
    ['name', 'ana'],
    ['specialty', 'neck-pain'],
    ['language', 'en,es'],
    ['within', '5'],
    ['bounds', '1,2,3,4'],
    ['page', '2'],
    ['unstated', '1'],
  ]);
  const point = formatQuery({
    point: { lng: 0, lat: 0 },
    near: '98101',
    facets: {},
    page: 1,
    withinMiles: 0.1,
  });
  expect(point.toString()).toBe('lat=0&lng=0&within=0.1');
});
