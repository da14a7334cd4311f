import type { FeatureCollection, Polygon, Position } from 'geojson';
import { readSource } from './sources.ts';

/** The part of mapshaper that is used here: commands over named files, in memory. */
interface Mapshaper {
  applyCommands(commands: string, files: Record<string, unknown>): Promise<Record<string, Uint8Array>>;
}

/** Runs mapshaper's commands over polygons, given by file name, the first one's being what is changed; coordinates come back rounded to a meter. */
export async function mend<Properties>(
  files: Record<string, Position[][][]>,
  commands: string,
): Promise<FeatureCollection<Polygon, Properties>> {
  const { applyCommands } = readSource<Mapshaper>('mapshaper');
  const [first] = Object.keys(files);
  const made = await applyCommands(
    `-i ${first} ${commands} -o mended.json precision=0.00001 geojson-type=FeatureCollection`,
    Object.fromEntries(Object.entries(files).map(([name, polygons]) => [name, featureOf(polygons)])),
  );
  return JSON.parse(Buffer.from(made['mended.json'] ?? []).toString());
}

function featureOf(coordinates: Position[][][]): FeatureCollection {
  const geometry = { type: 'MultiPolygon', coordinates } as const;
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}
