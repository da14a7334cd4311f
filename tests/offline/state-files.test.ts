import { expect, test } from 'vitest';
import { openFinderIndex } from '../../src/finder/client.ts';
import { formatStatus } from '../../src/finder/format-status.ts';
import { distanceKm, isInside } from '../../src/finder/geo.ts';
import { notKeptStatus } from '../../src/finder/not-kept.ts';
import { stateIndexFiles } from '../../src/offline/state-files.ts';
import { buildInMemory, inventProviders } from '../finder/fixture.ts';
import { positionsOf } from '../finder/oracle.ts';

const providers = inventProviders(3000, 23);
const { built, files, fetchBytes } = buildInMemory(providers);
const { manifest } = built;
const below = `${manifest.generation}/`;
const paths = [...files.keys()]
  .filter((path) => path.startsWith(below))
  .map((path) => path.slice(below.length));
/** Around the crowd in Washington. */
const bounds = { west: -124.8, south: 45.5, east: -116.9, north: 49 };
const kept = new Set(stateIndexFiles(manifest, bounds, paths));

/** The index on a device without a connection that keeps the state. */
const opened = openFinderIndex(async (path) => {
  if (kept.has(path.slice(below.length))) return fetchBytes(path);
  // As the browser's reader of files says what the worker answers.
  throw new Error(`${path}: the server answered ${notKeptStatus}`);
}, manifest.generation);

const whole = openFinderIndex(fetchBytes, manifest.generation);

test('every leaf with somebody inside the state is kept, and most of the country is not', async () => {
  const index = await whole;
  const { hits } = await index.search({ facets: {}, bounds, pageSize: 3000 });
  const leaves = new Set(hits.map(({ row }) => Math.floor(row / manifest.leafSize)));
  expect(hits.length).toBe(
    providers.filter((one) => positionsOf(one).some((at) => isInside(bounds, at))).length,
  );
  expect([...leaves].filter((leaf) => !kept.has(`leaf/${leaf}.json`))).toEqual([]);
  const all = paths.filter((path) => path.startsWith('leaf/'));
  expect(all.filter((path) => kept.has(path)).length).toBeLessThan(all.length / 2);
});

test('what is no leaf is kept in full', () => {
  expect(paths.filter((path) => !path.startsWith('leaf/') && !kept.has(path))).toEqual([]);
});

test.each([[{}], [{ specialty: ['back-pain'] }], [{ profession: ['massage-therapist'], language: ['es'] }]])(
  'under %o an answer in the state is the whole answer up to where the kept list ends',
  async (facets) => {
    const full = await (await whole).search({ facets, origin: { lng: -122.3, lat: 47.6 }, pageSize: 500 });
    for (const origin of [
      { lng: -122.3, lat: 47.6 },
      { lng: -117.4, lat: 47.7 },
      { lng: -122.6, lat: 45.6 },
    ]) {
      const request = { facets, origin, pageSize: 500 };
      const exact = await (await whole).search(request);
      const { hits, lacks = '', found } = await (await opened).search(request);
      const horizonMiles = Number(/nobody farther than ([\d,]+) miles/.exec(lacks)?.[1]?.replace(',', ''));
      expect(horizonMiles).toBeGreaterThanOrEqual(50);
      expect(found.exact).toBe(false);
      const ids = (all: typeof hits) => all.map(({ card }) => card.id);
      expect(ids(exact.hits).slice(0, hits.length)).toEqual(ids(hits));
      // The printed distance is rounded, so its last mile is left open.
      const within = exact.hits.filter(({ distanceKm: km = Infinity }) => km < (horizonMiles - 1) * 1.609344);
      expect(within.length).toBeGreaterThan(0);
      expect(ids(hits).slice(0, within.length)).toEqual(ids(within));
      for (const { position, distanceKm: km } of hits)
        expect(position && distanceKm(origin, position)).toBeCloseTo(km ?? -1, 9);
    }
    expect(full.lacks).toBeUndefined();
  },
);

test('a search that the kept list answers to the end says nothing of a limit', async () => {
  const request = { facets: {}, origin: { lng: -122.3, lat: 47.6 }, withinKm: 60, pageSize: 20 };
  const result = await (await opened).search(request);
  expect(result).toEqual(await (await whole).search(request));
});

test('a place far outside is refused, never answered with a shorter list', async () => {
  const asked = (await opened).search({ facets: {}, origin: { lng: -73.98, lat: 40.75 } });
  await expect(asked).rejects.toMatchObject({ kind: 'not-kept' });
});

test('the status says how far the kept list reaches', async () => {
  const origin = {
    position: { lng: -122.3, lat: 47.6 },
    label: '98101 (Seattle, WA)',
    from: 'the center of 98101',
  };
  const request = { facets: {}, origin: origin.position, pageSize: 500 };
  const result = await (await opened).search(request);
  expect(formatStatus({ request, result, origin }).detail).toMatch(
    /You are offline: nobody farther than \d+ miles away is on this device\./,
  );
});
