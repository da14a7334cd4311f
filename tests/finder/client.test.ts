import { beforeAll, describe, expect, test } from 'vitest';
import { leafPoints } from '../../src/finder/clusters.ts';
import type { ChosenFacets } from '../../src/finder/facet-groups.ts';
import type { FinderIndex } from '../../src/finder/finder-index.ts';
import { providerById } from '../../src/finder/people-search.ts';
import { relax } from '../../src/finder/relax.ts';
import { rowsIn } from '../../src/finder/rows-in.ts';
import { inventProviders, openInMemory, plainProvider } from './fixture.ts';
import { fits, positionsOf } from './oracle.ts';

const providers = inventProviders(3000, 11);
const mixtures: ChosenFacets[] = [
  {},
  { specialty: ['back-pain'] },
  { profession: ['massage-therapist'], offers: ['telehealth'] },
  { credential: ['bctmb'], language: ['es'] },
  { specialty: ['nobody-has-it'] },
];
let index: FinderIndex;
beforeAll(async () => {
  index = await openInMemory(providers);
});

test('the manifest counts everybody', () => {
  const placed = providers.filter((provider) => positionsOf(provider).length > 0);
  expect(index.manifest.people).toBe(providers.length);
  expect(index.manifest.placed).toBe(placed.length);
  expect(index.manifest.rows).toBe(providers.flatMap(positionsOf).length);
  for (const { group, values } of index.manifest.facets)
    for (const { id, people } of values)
      expect(people, id).toBe(providers.filter((provider) => fits(provider, { [group]: [id] })).length);
});

test.each(mixtures)('counts under %o are exact, nationally and by leaf', async (facets) => {
  const fitting = providers.filter((provider) => fits(provider, facets));
  const counts = await index.count({ facets });
  expect(counts.people).toBe(fitting.filter((provider) => positionsOf(provider).length > 0).length);
  expect(counts.unplaced).toBe(fitting.filter((provider) => positionsOf(provider).length === 0).length);
  expect(counts.rows).toBe(fitting.flatMap(positionsOf).length);
  const points = await leafPoints(index, counts);
  expect(points.reduce((sum, { rows }) => sum + rows, 0)).toBe(counts.rows);
  for (const { position } of points) expect(Math.abs(position.lng)).toBeLessThanOrEqual(180);
});

test('rows inside bounds are all there, across the antimeridian too', async () => {
  const bounds = { west: 179, south: 51, east: -179, north: 53 };
  const expected = providers
    .filter((provider) => fits(provider, { offers: ['telehealth'] }))
    .flatMap(positionsOf);
  const inside = expected.filter(({ lng, lat }) => lat >= 51 && lat <= 53 && (lng >= 179 || lng <= -179));
  expect(inside.length).toBeGreaterThan(5);
  expect(await rowsIn(index, { facets: { offers: ['telehealth'] } }, bounds, 12)).toHaveLength(inside.length);
  const world = { west: -180, south: -90, east: 180, north: 90 };
  expect(await rowsIn(index, { facets: {} }, world, 12)).toBeUndefined();
});

test('an empty answer tells what each filter hides', async () => {
  const request = {
    facets: { credential: ['bctmb'], specialty: ['nobody-has-it'] },
    withinKm: 1,
    origin: { lng: 0, lat: 0 },
  };
  expect((await index.search(request)).found).toEqual({ people: 0, exact: true });
  const holders = providers.filter(
    (provider) => fits(provider, { credential: ['bctmb'] }) && positionsOf(provider).length > 0,
  );
  expect(await relax(index, request)).toEqual([
    { drop: 'specialty', people: holders.length },
    { drop: 'credential', people: 0 },
    { drop: 'place', people: 0 },
  ]);
});

test('a provider is found by id, at the first location, and nobody by another', async () => {
  for (const provider of providers.filter((_, at) => at % 97 === 0)) {
    const hit = await providerById(index, provider.id);
    expect(hit?.card.id).toBe(provider.id);
    expect(hit?.position).toEqual(positionsOf(provider)[0]);
    expect(hit?.card.moreLocations?.length ?? 0).toBe(provider.moreLocations?.length ?? 0);
  }
  for (const id of ['x-', 'x-0000001', 'zzz', '']) expect(await providerById(index, id)).toBeUndefined();
});

describe('names', () => {
  const named = (test: RegExp) =>
    providers
      .filter(({ name }) => test.test(`${name.first} ${name.last}`))
      .map(({ id }) => id)
      .sort();
  const found = async (name: string) => {
    const { hits, found } = await index.search({ facets: {}, name, pageSize: 3000 });
    expect(found).toEqual({ people: hits.length, exact: true });
    return hits.map(({ card }) => card.id).sort();
  };

  test.each([
    ['ana lopez', /^Ana Lopez$/],
    ['  LOPEZ  ana', /^Ana (Garcia )?Lopez$/],
    ['chloe munoz', /^Chloé Muñoz$/],
    ["o'hara fay", /^Fay O’Hara$/],
    ['ana garcia', /^Ana Garcia Lopez$/],
    ['garcia lopez d', /^Dov Garcia Lopez$/],
    ['dov lop', /^Dov (Garcia )?Lopez$/],
    ['nobody', /^$/],
  ])('%s', async (typed, test) => {
    const expected = typed === 'dov lop' ? named(/^Dov Lopez$/) : named(test);
    expect(await found(typed)).toEqual(expected);
  });

  test('words in the wrong places are found where nothing begins as typed', async () => {
    expect(await found('ana q lopez')).toEqual(named(/^Ana (Garcia )?Lopez$/));
  });

  test('a practice is found by each of its words', async () => {
    const own = await openInMemory([
      plainProvider({ name: { first: 'Ada', last: 'Example', organization: 'The Lake Bodywork LLC' } }),
    ]);
    for (const name of ['lake bod', 'bodywork', 'the lake', 'ada', 'example a'])
      expect((await own.search({ facets: {}, name })).hits, name).toHaveLength(name === 'the lake' ? 0 : 1);
  });

  test('with a place the nearest come first and the unplaced last', async () => {
    const { hits } = await index.search({
      facets: {},
      name: 'ana',
      origin: { lng: -74, lat: 40.7 },
      pageSize: 3000,
    });
    expect(hits.map(({ card }) => card.id).sort()).toEqual(named(/^Ana /));
    const distances = hits.map(({ distanceKm }) => distanceKm ?? Infinity);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(distances.at(-1)).toBe(Infinity);
  });

  test('filters hold, and one letter is too little', async () => {
    const { hits } = await index.search({ facets: { credential: ['bctmb'] }, name: 'ana', pageSize: 3000 });
    const expected = providers.filter(
      (provider) => provider.name.first === 'Ana' && fits(provider, { credential: ['bctmb'] }),
    );
    expect(hits.map(({ card }) => card.id).sort()).toEqual(expected.map(({ id }) => id));
    expect(await index.search({ facets: {}, name: 'a' })).toMatchObject({
      hits: [],
      nameCut: true,
      found: { exact: false },
    });
  });
});
