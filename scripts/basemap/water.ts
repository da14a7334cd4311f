import type { FeatureCollection, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readSource } from './sources.ts';

/** The part of mapshaper that is used here: commands over named files, in memory. */
interface Mapshaper {
  applyCommands(commands: string, files: Record<string, unknown>): Promise<Record<string, Uint8Array>>;
}

/** West, south, east, north of what the map shows close up: the states, Alaska's end beyond 180 degrees, and the territories. */
const areas = [
  [-180, 22, -52, 72.5],
  [172, 50, 180, 55],
  [-180, 16, -154, 24],
  [-69, 16, -63, 20],
  [143, 12, 147, 22],
  [-172, -16, -167, -10],
] as const;

/** Meters by which a line may be off: less than half a pixel at the closest zoom. */
const offBy = 20;
/** Square meters under which a lake is left out: the package draws smaller ones as triangles. */
const leastLake = 1_500_000;

/** The seas of the whole world. */
export function readSeas(): Promise<FeatureCollection<Polygon>> {
  return mend<object>(polygonsOf('seas'), `-simplify interval=${offBy} keep-shapes -explode`);
}

/** Lakes around the states and territories; their pieces, as the package cuts them, are put together again. */
export async function readLakes(): Promise<{ geometry: Polygon; squareMeters: number }[]> {
  const { features } = await mend<{ area: number }>(
    polygonsOf('lakes').filter(isNear),
    `-dissolve2 -explode -each "area = this.area" -filter "area > ${leastLake}" -simplify interval=${offBy} keep-shapes`,
  );
  return features.map(({ geometry, properties: { area } }) => ({ geometry, squareMeters: area }));
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

async function mend<Properties>(
  polygons: Position[][][],
  commands: string,
): Promise<FeatureCollection<Polygon, Properties>> {
  const { applyCommands } = readSource<Mapshaper>('mapshaper');
  const geometry = { type: 'MultiPolygon', coordinates: polygons };
  const whole = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
  const made = await applyCommands(
    `-i whole.json ${commands} -o mended.json precision=0.00001 geojson-type=FeatureCollection`,
    { 'whole.json': whole },
  );
  return JSON.parse(Buffer.from(made['mended.json'] ?? []).toString());
}
