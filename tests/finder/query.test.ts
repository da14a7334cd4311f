import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { facetGroups } from '../../src/finder/facet-groups.ts';
import {
  type FinderQuery,
  formatQuery,
  knownFacets,
  parseQuery,
  toSearchRequest,
} from '../../src/finder/query.ts';
import { inventProviders, openInMemory } from './fixture.ts';

const parse = (text: string) => parseQuery(new URLSearchParams(text));

test('a place and filters are read out of an address', () => {
  const { query, ignored } = parse('near=98101&specialty=chronic-low-back-pain&credential=bctmb');
  expect(query).toEqual({
    near: '98101',
    facets: { specialty: ['chronic-low-back-pain'], credential: ['bctmb'] },
    page: 1,
  });
  expect(ignored).toEqual([]);
});

test('every query comes back from the address that it was written into', () => {
  for (let seed = 0; seed < 500; seed++) {
    const query = inventQuery(seed);
    const address = formatQuery(query).toString();
    expect(parse(address), address).toEqual({ query, ignored: [] });
    expect(formatQuery(parse(address).query).toString()).toBe(address);
  }
});

describe('what does not fit is left out and told', () => {
  test.each([
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=two', 'page'],
    ['within=far', 'within'],
    ['within=0', 'within'],
    ['within=1e9', 'within'],
    ['lat=91&lng=0', 'lat'],
    ['lat=47', 'lat'],
    ['lng=-122', 'lng'],
    ['lat=47&lng=NaN', 'lng'],
    ['bounds=1,2,3', 'bounds'],
    ['bounds=1,2,3,4,5', 'bounds'],
    ['bounds=0,50,10,40', 'bounds'],
    ['bounds=a,b,c,d', 'bounds'],
    ['specialty=%3Cscript%3E', 'specialty'],
    [`near=${'x'.repeat(101)}`, 'near'],
    ['near=98101&lat=47&lng=-122', 'near'],
  ])('%s', (text, parameter) => {
    const { query, ignored } = parse(text);
    expect(ignored.map((value) => value.parameter)).toContain(parameter);
    expect(query.page).toBe(1);
    expect(query.facets).toEqual({});
  });

  test('parameters of others and empty values are passed over', () => {
    expect(parse('utm_source=x&near=&specialty=&name=%20&q=1')).toEqual({
      query: { facets: {}, page: 1 },
      ignored: [],
    });
  });

  test('values are taken once, from lists and from repeated parameters', () => {
    const { query } = parse('specialty=neck-pain,migraine,neck-pain&specialty=migraine, arthritis');
    expect(query.facets.specialty).toEqual(['neck-pain', 'migraine', 'arthritis']);
  });
});

test('values that this index does not know are taken out and told; those that nobody has stay', async () => {
  const { manifest } = await openInMemory(inventProviders(50, 3));
  const asked = { specialty: ['back-pain', 'hangnail', 'nobody-has-it'], language: ['tlh'] };
  const { facets, ignored } = knownFacets(asked, manifest);
  expect(facets).toEqual({ specialty: ['back-pain', 'nobody-has-it'] });
  expect(ignored.map(({ value }) => value)).toEqual(['hangnail', 'tlh']);
});

test('the origin is the point, else the place, else the middle of the bounds', () => {
  const place = { lng: -100, lat: 40 };
  const bounds = { west: 170, south: 50, east: -170, north: 60 };
  expect(toSearchRequest(parse('lat=47.6&lng=-122.3').query, place).origin).toEqual({
    lng: -122.3,
    lat: 47.6,
  });
  expect(toSearchRequest(parse('near=x').query, place).origin).toBe(place);
  expect(toSearchRequest({ facets: {}, page: 1, bounds }).origin).toEqual({ lng: 180, lat: 55 });
  expect(toSearchRequest(parse('name=ana&within=10').query)).toEqual({
    facets: {},
    page: 1,
    name: 'ana',
    withinKm: 16.09344,
  });
});

function inventQuery(seed: number): FinderQuery {
  const chance = chanceFrom(seed);
  const degrees = (most: number) => Number(((chance.next() - 0.5) * 2 * most).toFixed(chance.between(0, 6)));
  const query: FinderQuery = { facets: {}, page: chance.between(1, 40) };
  const where = chance.pick(['near', 'point', 'nowhere']);
  if (where === 'near')
    query.near = chance.pick(['98101', 'Springfield, IL', "Coeur d'Alene & more", 'San José', '100% Town']);
  else if (where === 'point') query.point = { lng: degrees(180), lat: degrees(90) };
  if (chance.happens(0.3)) query.name = chance.pick(['ana lo', 'O’Hara', 'Zoë +1']);
  if (chance.happens(0.3)) query.withinMiles = chance.pick([0.5, 10, 250]);
  if (chance.happens(0.3))
    query.bounds = {
      west: degrees(180),
      south: -Math.abs(degrees(90)) - 0.001,
      east: degrees(180),
      north: 1,
    };
  if (query.bounds && query.bounds.south < -90) query.bounds.south = -90;
  const groups = chance.some(facetGroups, 3);
  query.facets = Object.fromEntries(
    groups.map((group) => [group, chance.some(['a', 'b-c', 'zh-Hant', 'x1'], 3)]),
  );
  return query;
}
