import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import { basemapFiles } from '../../src/integrations/basemap-files.ts';

let files: Map<string, string>;
beforeAll(() => {
  files = new Map(basemapFiles());
});
const features = (path: string): Feature[] =>
  (JSON.parse(files.get(path) ?? '') as FeatureCollection).features;
const size = (path: string) => gzipSync(files.get(path) ?? '').length;

test('files are small', () => {
  expect(size('states.json')).toBeLessThan(45_000);
  expect(size('neighbors.json')).toBeLessThan(30_000);
  expect(size('water.json')).toBeLessThan(25_000);
  expect(size('labels.json')).toBeLessThan(15_000);
  for (const path of files.keys()) expect(size(path), path).toBeLessThan(45_000);
});

test('every state and territory is there, with its counties', () => {
  const states = features('states.json');
  expect(states).toHaveLength(56);
  for (const { properties } of states) {
    expect(properties?.code, properties?.name).toMatch(/^[A-Z]{2}$/);
    expect(features(`counties/${properties?.fips}.json`)[0]?.properties).toMatchObject({
      kind: 'state',
      code: properties?.code,
    });
  }
});

test('shapes are closed rings on the Earth', () => {
  for (const path of files.keys()) {
    if (path === 'about.json') continue;
    for (const { geometry } of features(path)) {
      if (geometry.type !== 'MultiPolygon') continue;
      for (const ring of geometry.coordinates.flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(ring.every(([lng = NaN, lat = NaN]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90)).toBe(
          true,
        );
      }
    }
  }
});

test('names do not crowd: at the first zoom there are few, the largest among them', () => {
  const labels = features('labels.json');
  const first = labels
    .filter(({ properties }) => properties?.zoom === 4)
    .map(({ properties }) => properties?.name);
  expect(first.length).toBeLessThan(50);
  expect(first).toEqual(expect.arrayContaining(['New York', 'Los Angeles', 'Chicago', 'Houston']));
  const near = features('counties/53.json').filter(({ properties }) => properties?.kind === 'place');
  expect(near.length).toBeGreaterThan(10);
  expect(near.every(({ properties }) => properties?.zoom > 7)).toBe(true);
});
