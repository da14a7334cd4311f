import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import type { ChosenFacets } from '../../src/finder/facet-groups.ts';
import type { SearchRequest } from '../../src/finder/finder-index.ts';
import type { LngLat } from '../../src/finder/geo.ts';
import type { Provider } from '../../src/finder/schema/provider.ts';
import { inventProviders, openInMemory } from './fixture.ts';
import { bruteForce, fits, positionsOf } from './oracle.ts';

/** Every kind of mixture: none, common, rare, OR inside a group, AND across groups, a union, nobody. */
const mixtures: ChosenFacets[] = [
  {},
  { profession: ['massage-therapist'] },
  { credential: ['bctmb'] },
  { credential: ['bctmb', 'state-license'] },
  { specialty: ['back-pain'] },
  { specialty: ['not-stated'] },
  { specialty: ['migraine', 'neck-pain'], technique: ['reflexology'] },
  { profession: ['physical-therapist'], credential: ['bctmb'], language: ['es'] },
  { profession: ['massage-therapist'], credential: ['state-license'], offers: ['telehealth', 'home-visits'] },
  { offers: ['accepts-insurance-not-stated'] },
  { offers: ['accepts-insurance-no', 'accepts-insurance'], specialty: ['not-stated'] },
  { language: ['es'], specialty: ['pregnancy-low-back-pain'] },
  { specialty: ['nobody-has-it'] },
  { specialty: ['nobody-has-it', 'migraine'] },
  { technique: ['unheard-of'] },
];

const spots: LngLat[] = [
  { lng: -73.98, lat: 40.75 },
  { lng: -107.3, lat: 43 },
  { lng: -149.9, lat: 61.2 },
  { lng: -157.9, lat: 21.3 },
  { lng: 179.99, lat: 51.9 },
  { lng: -180, lat: 51.5 },
  { lng: 180, lat: 52 },
  { lng: 0, lat: 0 },
  { lng: 13.4, lat: 52.5 },
  { lng: -30, lat: 89.9 },
  { lng: 100, lat: -89 },
];

const reaches: Pick<SearchRequest, 'withinKm' | 'bounds'>[] = [
  {},
  {},
  { withinKm: 5 },
  { withinKm: 160 },
  { bounds: { west: -75, south: 40, east: -73, north: 42 } },
  { bounds: { west: 179, south: 50, east: -179, north: 53 } },
  { bounds: { west: -180, south: -90, east: 180, north: 90 }, withinKm: 3000 },
];

const requestsAmong = (providers: Provider[]) =>
  Array.from({ length: 400 }, (_, at) => {
    const chance = chanceFrom(1000 + at);
    const anywhere = { lng: chance.next() * 360 - 180, lat: chance.next() * 180 - 90 };
    const shared = positionsOf(chance.pick(providers))[0] ?? anywhere;
    const origin = chance.weighted([
      [chance.pick(spots), 5],
      [anywhere, 2],
      [shared, 3],
    ]);
    return {
      facets: chance.pick(mixtures),
      origin,
      page: chance.between(1, 3),
      pageSize: chance.pick([1, 20, 50]),
      ...chance.pick(reaches),
    };
  });

// Leaves of 8 rows with every bitmap read, and leaves of 16 with the common bitmaps left alone.
describe.each([
  [1500, 8],
  [4000, 16],
])('search among %i people', { timeout: 60_000 }, async (count, leafSize) => {
  const providers = inventProviders(count, 7);
  const index = await openInMemory(providers);
  const requests = requestsAmong(providers);

  test('reads leaves of the expected size', () => {
    expect(index.manifest.leafSize).toBe(leafSize);
  });

  test('gives exactly what looking at everybody gives, in 400 requests', async () => {
    for (const request of requests) {
      const expected = bruteForce(providers, request);
      const { hits, hasMore, found } = await index.search(request);
      const from = (request.page - 1) * request.pageSize;
      const page = expected.slice(from, from + request.pageSize);
      const told = JSON.stringify(request);
      expect(
        hits.map(({ card }) => card.id),
        told,
      ).toEqual(page.map(({ id }) => id));
      for (const [at, { distanceKm }] of page.entries())
        expect(hits[at]?.distanceKm, told).toBeCloseTo(distanceKm, 6);
      expect(hasMore, told).toBe(expected.length > from + request.pageSize);
      if (found.exact) expect(found.people, told).toBe(expected.length);
      else expect(found.people, told).toBeLessThanOrEqual(expected.length);
    }
  });

  test('gives the same distances as kdbush with geokdbush', async () => {
    const rows = providers.flatMap((provider) =>
      positionsOf(provider).map((position) => ({ provider, position })),
    );
    const tree = new KDBush(rows.length);
    for (const { position } of rows) tree.add(position.lng, position.lat);
    tree.finish();
    for (const { facets, origin } of requests) {
      // Nobody has more than four rows, so that 80 rows hold the 20 nearest people.
      const isAsked = (row: number) => fits((rows[row] as (typeof rows)[number]).provider, facets);
      const nearest = around(tree, origin.lng, origin.lat, 80, Infinity, isAsked).map(
        (row) => rows[row] as (typeof rows)[number],
      );
      const people = nearest.filter(
        ({ provider }, at) => nearest.findIndex((row) => row.provider === provider) === at,
      );
      const expected = people
        .slice(0, 20)
        .map(({ position }) => distance(origin.lng, origin.lat, position.lng, position.lat));
      const { hits } = await index.search({ facets, origin });
      expect(hits).toHaveLength(expected.length);
      for (const [at, km] of expected.entries()) expect(hits[at]?.distanceKm).toBeCloseTo(km, 6);
    }
  });
});
