import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openFinderIndex } from '../src/finder/client.ts';
import type { FinderIndex, SearchRequest } from '../src/finder/finder-index.ts';
import { siteFacetLabels } from '../src/integrations/finder-labels.ts';
import { writeIndex } from '../src/integrations/finder-write-index.ts';
import { benchNppes } from './bench/nppes.ts';
import { run } from './run.ts';

/** One question to the finder, cold: what it costs beside the whole GeoJSON that most sites load. */
interface Case {
  name: string;
  request: SearchRequest;
}

const places = {
  manhattan: { lng: -73.99, lat: 40.75 },
  seattle: { lng: -122.34, lat: 47.61 },
  wyoming: { lng: -107.3, lat: 43.0 },
};
const cases: Case[] = [
  { name: 'Manhattan, no filter', request: { facets: {}, origin: places.manhattan } },
  {
    name: 'Seattle, low back pain and board certified',
    request: {
      facets: { specialty: ['chronic-low-back-pain'], credential: ['bctmb'] },
      origin: places.seattle,
    },
  },
  {
    name: 'Wyoming, three groups',
    request: {
      facets: { specialty: ['fibromyalgia'], technique: ['lymphatic-drainage'], offers: ['home-visits'] },
      origin: places.wyoming,
    },
  },
];

// What travels: hosts compress JSON, and bitmaps are compressed already.
const onTheWire = (path: string, bytes: Uint8Array): number =>
  path.endsWith('.bin') ? bytes.length : gzipSync(bytes).length;

async function openCold(
  folder: string,
  generation: string,
): Promise<{ index: FinderIndex; cost: { bytes: number; requests: number } }> {
  const cost = { bytes: 0, requests: 0 };
  const index = await openFinderIndex(async (path) => {
    const bytes = await readFile(join(folder, path.slice(path.indexOf('/') + 1))).catch(() => undefined);
    cost.requests += 1;
    if (bytes) cost.bytes += onTheWire(path, bytes);
    return bytes && new Uint8Array(bytes);
  }, generation);
  return { index, cost };
}

/** All people as GeoJSON, compressed; a large index offers one file for each state. */
async function geoJsonSize(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.geojson'));
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(folder, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function benchFinder(count: number, folder: string) {
  const file = join(folder, `${count}.ndjson`);
  await run('npm', ['run', '--silent', 'providers:sample', '--', '--count', String(count), '--out', file]);
  const started = performance.now();
  const written = await writeIndex(file, join(folder, String(count)), siteFacetLabels);
  const buildSeconds = (performance.now() - started) / 1000;
  const whole = await geoJsonSize(join(written.folder, 'site'));
  const rows = [];
  for (const { name, request } of cases) {
    const { index, cost } = await openCold(join(written.folder, 'index'), written.current.generation);
    const { hits } = await index.search(request);
    rows.push({
      people: count,
      question: name,
      found: hits.length,
      requests: cost.requests,
      kB: cost.bytes / 1000,
      share: cost.bytes / whole,
    });
  }
  return { people: count, buildSeconds, wholeGeoJsonKB: whole / 1000, rows };
}

const folder = await mkdtemp(join(tmpdir(), 'handwise-bench-'));
try {
  const finder = [];
  for (const count of [2_000, 30_000]) finder.push(await benchFinder(count, folder));
  for (const { people, wholeGeoJsonKB, buildSeconds, rows } of finder) {
    console.log(
      `\n${people.toLocaleString('en-US')} people: one GeoJSON ${wholeGeoJsonKB.toFixed(0)} kB; index built in ${buildSeconds.toFixed(1)} s`,
    );
    console.table(
      rows.map(({ question, found, requests, kB, share }) => ({
        question,
        found,
        requests,
        kB: Number(kB.toFixed(1)),
        'of the GeoJSON': `${(share * 100).toFixed(1)} %`,
      })),
    );
  }
  const nppes = await benchNppes(folder);
  console.log('\nReading an NPPES file of invented providers');
  console.table(
    nppes.map(({ reader, rows, wanted, seconds, peakMB }) => ({
      reader,
      rows,
      wanted,
      seconds: Number(seconds.toFixed(1)),
      'rows a second': Math.round(rows / seconds),
      'peak MB': Math.round(peakMB),
    })),
  );
  await mkdir('bench/results', { recursive: true });
  await writeFile('bench/results/latest.json', `${JSON.stringify({ finder, nppes }, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
