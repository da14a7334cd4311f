import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { openFinderIndex } from '../../src/finder/client.ts';
import type { ChosenFacets } from '../../src/finder/facet-groups.ts';
import type { SearchRequest } from '../../src/finder/finder-index.ts';
import type { LngLat } from '../../src/finder/geo.ts';
import { siteFacetLabels } from '../../src/integrations/finder/finder-labels.ts';
import { type WrittenIndex, writeIndex } from '../../src/integrations/finder/finder-write-index.ts';
import { readPopulations } from '../../src/integrations/places/places-cities.ts';
import { readZips } from '../../src/integrations/places/places-zips.ts';

let folder: string;
let index: WrittenIndex;
let wholeBytes: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finder-budget-'));
  index = await writeIndex('src/content/providers/sample.ndjson', folder, siteFacetLabels);
  // What most finders do: everybody in one GeoJSON file.
  wholeBytes = gzipSync(await readFile(join(index.folder, 'site/providers.geojson'))).length;
});
afterAll(() => rm(folder, { recursive: true }));

/** A file of the index as a host sends it. */
interface Sent {
  bytes: Uint8Array;
  weight: number;
}
const sent = new Map<string, Promise<Sent>>();
const send = (path: string): Promise<Sent> => {
  const known = sent.get(path) ?? readFile(join(index.folder, 'index', path)).then(asSent(path));
  sent.set(path, known);
  return known;
};
const asSent = (path: string) => (bytes: Uint8Array) => ({
  bytes: new Uint8Array(bytes),
  weight: path.endsWith('.bin') ? bytes.length : gzipSync(bytes).length,
});

/** Gzipped bytes, requests and round trips up to the first page of a cold search. */
async function cost(request: SearchRequest) {
  const spent = { bytes: 0, requests: 0, roundTrips: 0 };
  let isUnderWay = false;
  const finder = await openFinderIndex(async (path) => {
    const { bytes, weight } = await send(path.slice(path.indexOf('/') + 1));
    spent.bytes += weight;
    spent.requests++;
    if (!isUnderWay) spent.roundTrips++;
    isUnderWay = true;
    // What is asked for at once arrives at once.
    await new Promise((resolve) => setTimeout(resolve));
    isUnderWay = false;
    return bytes;
  }, index.current.generation);
  const { hits } = await finder.search(request);
  return { ...spent, found: hits.length };
}

/** The 300 largest cities and 200 ZIP codes drawn by lot, 15 of them in Alaska and 15 in Hawaii. */
function placesTried(): { name: string; position: LngLat }[] {
  const cities = readPopulations()
    .filter(({ isPart }) => !isPart)
    .sort((a, b) => b.population - a.population);
  const zips = readZips([]);
  const chance = chanceFrom(5);
  const draw = (from: typeof zips, count: number) =>
    Array.from({ length: count }, () => chance.pick(from)).map(({ zip, position }) => ({
      name: zip,
      position,
    }));
  return [
    ...cities.slice(0, 300).map(({ name, state, position }) => ({ name: `${name}, ${state}`, position })),
    ...draw(zips, 170),
    ...['AK', 'HI'].flatMap((only) =>
      draw(
        zips.filter(({ state }) => state === only),
        15,
      ),
    ),
  ];
}

// The measure is about everybody and common filters; a rarer filter may take more, since its 20 people live farther apart.
const searches: [string, ChosenFacets, limit: number][] = [
  ['everybody', {}, 0.12],
  ['massage therapists', { profession: ['massage-therapist'] }, 0.12],
  ['people for back pain', { specialty: ['back-pain'] }, 0.13],
  ['the 2 %', { specialty: ['chronic-low-back-pain'], credential: ['bctmb'] }, 0.21],
];
test.each(searches)(
  'the 20 nearest of %s cost no more of one whole file at any of 500 places',
  async (_, facets, limit) => {
    for (const { name, position } of placesTried()) {
      const { bytes, requests, roundTrips, found } = await cost({ facets, origin: position });
      expect(found, name).toBe(20);
      expect(bytes / wholeBytes, name).toBeLessThanOrEqual(limit);
      expect(requests, name).toBeLessThanOrEqual(31);
      expect(roundTrips, name).toBeLessThanOrEqual(8);
    }
  },
);

test('a rare combination in a rural place is proved empty for 5 %', async () => {
  const facets = { credential: ['s4om'], language: ['ht'], technique: ['reflexology'] };
  const { bytes, requests } = await cost({ facets, origin: { lng: -107.3, lat: 43 } });
  expect(bytes / wholeBytes).toBeLessThanOrEqual(0.05);
  expect(requests).toBeLessThanOrEqual(4);
});

test('the client of a search by place is at most 4 kB, without the record schema', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/finder/client.ts'],
    bundle: true,
    // Loaded for names, and where there is no connection.
    external: ['./people-search.ts', './nearest-kept.ts'],
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const code = outputFiles[0]?.text ?? '';
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(4096);
  expect(code).not.toContain('zod');
});
