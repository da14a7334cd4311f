import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvHeader, csvLine, geoJsonFeature } from '../../src/finder/downloads.ts';
import { formatProviderLine } from '../../src/finder/provider-file.ts';
import { readFileBlocks } from '../../src/integrations/finder/finder-read-blocks.ts';
import { writeIndex } from '../../src/integrations/finder/finder-write-index.ts';
import { buildInMemory, inventProviders, labels, plainProvider } from './fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finder-'));
});
afterAll(() => rm(folder, { recursive: true }));

const providers = inventProviders(700, 21);
const providersFile = async (name: string, lines: string[]) => {
  const file = join(folder, name);
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
};

describe('the index', () => {
  test('is the same to the byte for the same people, and another for others', () => {
    const once = buildInMemory(providers);
    const again = buildInMemory(inventProviders(700, 21));
    expect([...again.files]).toEqual([...once.files]);
    const changed = buildInMemory(
      providers.map((provider, at) => (at === 5 ? { ...provider, phone: '206-555-0100' } : provider)),
    );
    expect(changed.built.manifest.generation).not.toBe(once.built.manifest.generation);
  });

  test('has leaves that are plain GeoJSON, and every row in its box', () => {
    const { built, files } = buildInMemory(providers);
    const { manifest } = built;
    for (let leaf = 0; leaf < manifest.leaves; leaf++) {
      const { type, features } = JSON.parse(
        new TextDecoder().decode(files.get(`${manifest.generation}/leaf/${leaf}.json`)),
      );
      const [west = 0, south = 0, width = 0, height = 0] = manifest.boxes.slice(leaf * 4, leaf * 4 + 4);
      expect(type).toBe('FeatureCollection');
      for (const { geometry } of features) {
        const [lng, lat] = geometry.coordinates;
        const unrolled = (lng > 0 ? lng - 360 : lng) * 1000;
        expect(unrolled >= west - 1e-6 && unrolled <= west + width + 1e-6).toBe(true);
        expect(lat * 1000 >= south - 1e-6 && lat * 1000 <= south + height + 1e-6).toBe(true);
      }
    }
  });

  test('leaves unstated things out of a card and the country inside the US', () => {
    const { files, built } = buildInMemory([
      plainProvider({ position: { lng: -122.333333, lat: 47.6, precision: 'zip' } }),
    ]);
    const { features } = JSON.parse(
      new TextDecoder().decode(files.get(`${built.manifest.generation}/leaf/0.json`)),
    );
    expect(features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [-122.33333, 47.6] },
        properties: {
          id: 'x-1',
          name: 'Ada Example',
          address: { city: 'Seattle', state: 'WA', postalCode: '98101' },
          precision: 'zip',
          source: { kind: 'csv', name: 'test', retrieved: '2026-11-01' },
          updated: '2026-11-01',
        },
      },
    ]);
  });

  test('of people without any position still finds them by name', () => {
    const { built } = buildInMemory([plainProvider()]);
    expect(built.manifest).toMatchObject({ people: 1, placed: 0, rows: 0, leaves: 0, unplacedLeaves: 1 });
  });
});

describe('writing', () => {
  test('a bad line stops it, and what was there stays', async () => {
    const cache = join(folder, 'cache');
    const lines = providers.map(formatProviderLine);
    const good = await providersFile('people.ndjson', lines);
    const { current, previous } = await writeIndex(good, cache, labels);
    expect(previous).toBeUndefined();
    expect(current).toMatchObject({
      people: 700,
      sample: false,
      downloads: [{ path: 'providers.csv' }, { path: 'providers.geojson' }],
    });
    const before = await readdir(cache, { recursive: true });
    const bad = await providersFile('bad.ndjson', [
      ...lines.slice(0, 300),
      '{"id":"x-999999"}',
      ...lines.slice(300),
    ]);
    await expect(writeIndex(bad, cache, labels)).rejects.toThrow(
      `${bad}, line 301, kind: found nothing, expected one of`,
    );
    expect((await readdir(cache, { recursive: true })).sort()).toEqual(before.sort());
  });

  test('the generation before the current one is kept, older ones are not', async () => {
    const cache = join(folder, 'history');
    const names: string[] = [];
    for (const count of [10, 20, 30]) {
      const file = await providersFile('growing.ndjson', providers.slice(0, count).map(formatProviderLine));
      const { current, previous } = await writeIndex(file, cache, labels);
      expect(previous?.generation).toBe(names.at(-1));
      names.push(current.generation);
    }
    expect((await readdir(cache)).sort()).toEqual(names.slice(1).sort());
  });

  test('the downloads hold everybody', async () => {
    const file = await providersFile('all.ndjson', providers.map(formatProviderLine));
    const { folder: written } = await writeIndex(file, join(folder, 'downloads'), labels);
    const csv = await readFile(join(written, 'site/providers.csv'), 'utf8');
    expect(csv.trimEnd().split('\n')).toHaveLength(701);
    const { features } = JSON.parse(await readFile(join(written, 'site/providers.geojson'), 'utf8'));
    expect(features.map(({ id }: { id: string }) => id)).toEqual(providers.map(({ id }) => id));
  });

  test.each([
    ['no file', undefined, 'the file cannot be read (ENOENT)'],
    ['an empty file', '', 'found an empty file'],
    ['a byte that is not UTF-8', Buffer.from([0x7b, 0xff, 0x0a]), 'line 1: found a byte that is not UTF-8'],
  ])('%s is one clear sentence', async (name, content, sentence) => {
    const file = join(folder, `${name}.ndjson`);
    if (content !== undefined) await writeFile(file, content);
    await expect(readFileBlocks(file).next()).rejects.toThrow(sentence);
  });
});

test('a CSV cell never runs as a formula and has a column for each heading', () => {
  const provider = plainProvider({
    name: { organization: '=HYPERLINK("http://x.example","a, b")' },
    kind: 'organization',
  });
  const line = csvLine(provider);
  expect(line).toContain(`"'=HYPERLINK(""http://x.example"",""a, b"")"`);
  const placed = csvLine(plainProvider({ position: { lng: -122.3, lat: 47.6, precision: 'zip' } }));
  expect(placed.split(',')).toHaveLength(csvHeader.split(',').length);
  expect(placed).toContain(',-122.3,47.6,zip,');
  expect(JSON.parse(geoJsonFeature(provider)).geometry).toBeNull();
});
