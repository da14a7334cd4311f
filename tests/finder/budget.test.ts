import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFinderIndex } from '../../src/finder/client.ts';
import type { SearchRequest } from '../../src/finder/finder-index.ts';
import { type WrittenIndex, writeIndex } from '../../src/integrations/finder-write-index.ts';
import { labels } from './fixture.ts';

let folder: string;
let index: WrittenIndex;
let wholeBytes: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finder-budget-'));
  index = await writeIndex('src/content/providers/sample.ndjson', folder, labels);
  wholeBytes = await wholeGeoJsonBytes();
});
afterAll(() => rm(folder, { recursive: true }));

/** What most finders do: every card in one GeoJSON file. */
async function wholeGeoJsonBytes(): Promise<number> {
  const { manifest } = await openFinderIndex(fromDisk, index.current.generation);
  const leaves = Array.from({ length: manifest.leaves + manifest.unplacedLeaves }, (_, leaf) => leaf);
  const texts = await Promise.all(
    leaves.map((leaf) => readFile(join(index.folder, `index/leaf/${leaf}.json`), 'utf8')),
  );
  const features = texts.flatMap((text) => JSON.parse(text).features);
  return gzipSync(JSON.stringify({ type: 'FeatureCollection', features })).length;
}

async function fromDisk(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(index.folder, 'index', path.slice(path.indexOf('/') + 1))));
}

/** Gzipped bytes and requests up to the first page of a cold search. */
async function cost(request: SearchRequest): Promise<{ bytes: number; requests: number }> {
  const spent = { bytes: 0, requests: 0 };
  const finder = await openFinderIndex(async (path) => {
    const bytes = await fromDisk(path);
    spent.bytes += path.endsWith('.bin') ? bytes.length : gzipSync(bytes).length;
    spent.requests++;
    return bytes;
  }, index.current.generation);
  await finder.search(request);
  return spent;
}

test.each([
  ['Manhattan', -73.98, 40.75],
  ['lower Manhattan', -74.01, 40.71],
  ['Chicago', -87.63, 41.88],
  ['Los Angeles', -118.25, 34.05],
  ['Seattle', -122.33, 47.61],
])('the 20 nearest in %s cost at most 12 %% of one whole file', async (_, lng, lat) => {
  const { bytes, requests } = await cost({ facets: {}, origin: { lng, lat } });
  expect(bytes / wholeBytes).toBeLessThanOrEqual(0.12);
  expect(requests).toBeLessThanOrEqual(4);
});

test('a rare combination in a rural place is proved empty for 5 %', async () => {
  const facets = { credential: ['s4om'], language: ['ht'], technique: ['reflexology'] };
  const { bytes, requests } = await cost({ facets, origin: { lng: -107.3, lat: 43 } });
  expect(bytes / wholeBytes).toBeLessThanOrEqual(0.05);
  expect(requests).toBeLessThanOrEqual(8);
});

test('the client is at most 4 kB, without the record schema', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/finder/client.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const code = outputFiles[0]?.text ?? '';
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(4096);
  expect(code).not.toContain('zod');
});
