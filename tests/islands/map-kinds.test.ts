import { VectorTile } from '@mapbox/vector-tile';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT, { type LegacyTile } from 'geojson-vt';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { kindOf } from '../../src/islands/map/map-kinds.ts';
import { placesOf } from '../../src/islands/map/map-places.ts';

const [line, area] = [2, 3] as const;

test.each([
  ['our own tiles', 'county', line, {}, 'county'],
  ['our own tiles', 'sea', area, {}, 'sea'],
  ['Protomaps', 'water', area, { kind: 'ocean' }, 'water'],
  ['Protomaps', 'water', line, { kind: 'river' }, 'river'],
  ['Protomaps', 'roads', line, { kind: 'highway' }, 'road-large'],
  ['Protomaps', 'roads', line, { kind: 'minor_road' }, 'road-small'],
  ['Protomaps', 'boundaries', line, { kind: 'region', kind_detail: 4 }, 'state'],
  ['OpenMapTiles', 'transportation', line, { class: 'primary' }, 'road'],
  ['OpenMapTiles', 'waterway', line, { class: 'stream' }, 'river'],
  ['OpenMapTiles', 'boundary', line, { admin_level: 2 }, 'border'],
  ['Shortbread', 'streets', line, { kind: 'motorway' }, 'road-large'],
  ['Shortbread', 'ocean', area, {}, 'water'],
  ['Shortbread', 'boundaries', line, { admin_level: 4 }, 'state'],
] as const)('%s: the layer %s', (_, layer, type, properties, kind) => {
  expect(kindOf(layer, { type, properties })).toBe(kind);
});

test.each([
  ['buildings', area, { kind: 'building' }],
  ['roads', line, { kind: 'path' }],
  ['boundary', line, { admin_level: 4, maritime: 1 }],
  ['boundaries', line, { kind_detail: 8 }],
  ['constructor', area, {}],
] as const)('what this map does not draw is left out: %s', (layer, type, properties) => {
  expect(kindOf(layer, { type, properties })).toBeUndefined();
});

function tileOf(layer: string, places: Record<string, string | number>[]) {
  const features = places.map((properties) => ({
    type: 'Feature' as const,
    properties,
    geometry: { type: 'Point' as const, coordinates: [-122.3, 47.6] },
  }));
  const tile = new GeoJSONVT({ type: 'FeatureCollection', features }).getTile(0, 0, 0) as LegacyTile;
  const bytes = fromGeojsonVt({ [layer]: tile }, { extent: 4096, version: 2 });
  return { layers: new VectorTile(new PbfReader(bytes)).layers, from: { z: 0, x: 0, y: 0 } };
}

test('of two cities the one with more people has the lower rank, in every schema', () => {
  const ranks = (layer: string, large: object, small: object) =>
    placesOf(
      tileOf(layer, [
        { name: 'Large', ...large },
        { name: 'Small', ...small },
      ]),
    ).map(({ rank }) => rank);
  for (const [layer, large, small] of [
    ['place', { rank: 8 }, { rank: 20 }],
    ['places', { population_rank: 12 }, { population_rank: 5 }],
    ['place_labels', { population: 700_000 }, { population: 900 }],
  ] as const) {
    const [first = Number.NaN, second = Number.NaN] = ranks(layer, large, small);
    expect(first, layer).toBeLessThan(second);
  }
});

test('countries, parts of cities and what has no name are no names on this map', () => {
  const tile = tileOf('places', [
    { name: 'A', kind: 'country' },
    { name: 'B', kind: 'neighbourhood' },
    { kind: 'locality' },
    { name: 'C', kind: 'locality', min_zoom: 7 },
  ]);
  expect(placesOf(tile)).toMatchObject([{ name: 'C', zoom: 7, isState: false }]);
  expect(placesOf(tile)[0]?.position.lng).toBeCloseTo(-122.3, 0);
});
