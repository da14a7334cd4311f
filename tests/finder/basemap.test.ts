import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import type { Position } from 'geojson';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../../src/finder/geo.ts';
import { layerIn, ownTileZoom, packOf, type TileAddress } from '../../src/finder/map-packs.ts';

const folder = 'public/basemap';
const names: string[] = JSON.parse(readFileSync(`${folder}/packs.json`, 'utf8'));
const packed = (name: string) => readFileSync(`${folder}/${name}.pack`);
const open = (name: string) => new VectorTile(new PbfReader(new Uint8Array(gunzipSync(packed(name))))).layers;

function tileAt({ lng, lat }: LngLat, z: number): TileAddress {
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return { z, x: Math.floor(((lng + 180) / 360) * 2 ** z), y: Math.floor(((1 - north) / 2) * 2 ** z) };
}

/** Whether shapes of a kind cover a place on the closest tiles: counted the slow way, edge by edge, in degrees. */
function isIn(kind: string, { lng, lat }: LngLat): boolean {
  const at = tileAt({ lng, lat }, ownTileZoom);
  const layer = open(packOf(at))[layerIn(at, kind)];
  let crossings = 0;
  for (let index = 0; layer && index < layer.length; index++) {
    const { geometry } = layer.feature(index).toGeoJSON(at.x, at.y, at.z);
    const rings: Position[][] =
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [];
    for (const ring of rings)
      for (const [step, [ax = 0, ay = 0]] of ring.entries()) {
        const [bx = 0, by = 0] = ring[(step + 1) % ring.length] ?? [];
        if (ay > lat !== by > lat && lng < ax + ((lat - ay) / (by - ay)) * (bx - ax)) crossings++;
      }
  }
  return crossings % 2 === 1;
}

test('the map is small and in few files, and the list of packs is the folder', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  expect(names.map((name) => `${name}.pack`)).toEqual(files.toSorted());
  const sizes = names.map((name) => packed(name).length);
  expect(names.length).toBeLessThanOrEqual(400);
  expect(Math.max(...sizes)).toBeLessThan(100_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6_000_000);
});

test('the pack of a tile is the one that holds it, wherever it lies', () => {
  const found = new Map<string, string>();
  for (const name of names)
    for (const layer of Object.keys(open(name))) found.set(layer.slice(0, layer.lastIndexOf('/')), name);
  expect(found.size).toBeGreaterThan(2500);
  for (const [tile, name] of found) {
    const [z = 0, x = 0, y = 0] = tile.split('/').map(Number);
    expect(packOf({ z, x, y }), tile).toBe(name);
  }
});

test.each([
  ['Puget Sound', 'sea', { lng: -122.42, lat: 47.7 }],
  ['San Francisco Bay', 'sea', { lng: -122.33, lat: 37.72 }],
  ['New York Harbor', 'sea', { lng: -74.04, lat: 40.66 }],
  ['the sea off Waikiki', 'sea', { lng: -157.85, lat: 21.24 }],
  ['Cook Inlet', 'sea', { lng: -151.5, lat: 60.8 }],
  ['Apra Harbor’s sea off Guam', 'sea', { lng: 144.55, lat: 13.45 }],
  ['Lake Michigan', 'water', { lng: -87.3, lat: 42.0 }],
  ['Great Salt Lake', 'water', { lng: -112.6, lat: 41.1 }],
  ['Lake Okeechobee', 'water', { lng: -80.85, lat: 26.95 }],
  ['Lake Washington, which ships reach from the sea', 'sea', { lng: -122.26, lat: 47.63 }],
  ['Lake Tahoe', 'water', { lng: -120.04, lat: 39.1 }],
  ['the Hudson beside Harlem', 'tidal', { lng: -73.967, lat: 40.82 }],
])('%s is water', (_, kind, place) => {
  expect(isIn(kind, place)).toBe(true);
});

/** Kilometers from a place to a river on the closest tiles: to the nearest of many points along each of its lines. */
function kilometersToRiver(place: LngLat): number {
  const at = tileAt(place, ownTileZoom);
  const layer = open(packOf(at))[layerIn(at, 'river')];
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 0; layer && index < layer.length; index++) {
    const { geometry } = layer.feature(index).toGeoJSON(at.x, at.y, at.z);
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : [];
    for (const line of geometry.type === 'MultiLineString' ? geometry.coordinates : lines)
      for (const [step, [ax = 0, ay = 0]] of line.entries()) {
        const [bx = ax, by = ay] = line[step + 1] ?? [];
        for (let part = 0; part < 1; part += 0.05) {
          const along = { lng: ax + part * (bx - ax), lat: ay + part * (by - ay) };
          nearest = Math.min(nearest, distanceKm(place, along));
        }
      }
  }
  return nearest;
}

test.each([
  ['Minneapolis', { lng: -93.252, lat: 44.98 }],
  ['New Orleans', { lng: -90.063, lat: 29.95 }],
  ['Portland', { lng: -122.668, lat: 45.517 }],
])('the river of %s is where it runs, to three kilometers', (_, place) => {
  expect(kilometersToRiver(place)).toBeLessThan(3);
});

test.each([
  ['Seattle', { lng: -122.32, lat: 47.61 }],
  ['Manhattan', { lng: -73.97, lat: 40.77 }],
  ['New Orleans', { lng: -90.08, lat: 29.96 }],
  ['Honolulu', { lng: -157.85, lat: 21.32 }],
  ['Anchorage', { lng: -149.86, lat: 61.2 }],
  ['Wichita', { lng: -97.34, lat: 37.69 }],
])('%s is land, in a tile with lines and its name', (city, place) => {
  expect(isIn('sea', place)).toBe(false);
  expect(isIn('water', place)).toBe(false);
  const at = tileAt(place, ownTileZoom);
  const layer = open(packOf(at))[layerIn(at, 'place')];
  const there = Array.from(
    { length: layer?.length ?? 0 },
    (_, index) => layer?.feature(index).properties['name'],
  );
  expect(there).toContain(city === 'Manhattan' ? 'New York' : city);
});

test('far out only the largest cities are named, and each state by level 6', () => {
  const namesAt = (z: number, kind?: string) =>
    names.flatMap((name) =>
      Object.entries(open(name))
        .filter(([layer]) => layer.startsWith(`${z}/`) && layer.endsWith('/place'))
        .flatMap(([, layer]) =>
          Array.from({ length: layer.length }, (_, index) => layer.feature(index).properties),
        )
        .filter((properties) => properties['kind'] === kind)
        .map((properties) => String(properties['name'])),
    );
  const cities = new Set(namesAt(3));
  expect(cities.size).toBeLessThan(120);
  for (const city of ['New York', 'Los Angeles', 'Chicago', 'Houston']) expect(cities).toContain(city);
  expect(new Set(namesAt(6, 'state')).size).toBe(56);
});
