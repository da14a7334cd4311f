import type { FeatureCollection, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { mend } from './mapshaper.ts';
import { readSource } from './sources.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/** What the map shows in some detail: the states, Alaska's end beyond 180 degrees, and the territories. */
const areas: readonly Box[] = [
  [-180, 22, -52, 72.5],
  [172, 50, 180, 55],
  [-180, 16, -154, 24],
  [-69, 16, -63, 20],
  [143, 12, 147, 22],
  [-172, -16, -167, -10],
];

/** Wide tidal rivers that GSHHG, the source close up, ends at their mouths. */
const tidalRivers: readonly Box[] = [
  // Hudson
  [-74.1, 40.7, -73.7, 41.6],
];

/** Meters by which a line may be off its source: less than half a pixel wherever these shapes are drawn. */
const offBy = 20;
/** Square meters under which a lake is left out: the package draws smaller ones as triangles. */
const leastLake = 1_500_000;

/** The seas of the whole world. */
export function readFarSeas(): Promise<FeatureCollection<Polygon>> {
  return mend<object>(
    { 'seas.json': polygonsOf('seas') },
    `-simplify interval=${offBy} keep-shapes -explode`,
  );
}

/** Lakes around the states and territories; their pieces, as the package cuts them, are put together again. */
export async function readFarLakes(): Promise<{ geometry: Polygon; squareMeters: number }[]> {
  const { features } = await mend<{ area: number }>(
    { 'lakes.json': polygonsOf('lakes').filter(isNear) },
    `-dissolve2 -explode -each "area = this.area" -filter "area > ${leastLake}" -simplify interval=${offBy} keep-shapes`,
  );
  return features.map(({ geometry, properties: { area } }) => ({ geometry, squareMeters: area }));
}

/** Wide tidal rivers for close up. */
export function readTidalRivers(): Promise<FeatureCollection<Polygon>> {
  return mend<object>(
    { 'seas.json': polygonsOf('seas'), 'boxes.json': tidalRivers.map(boxOf) },
    '-clip boxes.json -explode',
  );
}

function polygonsOf(kind: 'seas' | 'lakes'): Position[][][] {
  const read = readSource<() => GeometryCollection<MultiPolygon>>(`@geo-maps/earth-${kind}-10m`);
  return read().geometries.flatMap(({ coordinates }) => coordinates);
}

function isNear([ring = []]: Position[][]): boolean {
  return areas.some(([west, south, east, north]) =>
    ring.some(([lng = 0, lat = 0]) => lng > west && lng < east && lat > south && lat < north),
  );
}

function boxOf([west, south, east, north]: Box): Position[][] {
  return [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ];
}
