import type { Map as LeafletMap } from 'leaflet';
import type { LeafPoint } from '../../finder/clusters.ts';
import type { Bounds } from '../../finder/geo.ts';
import { rowsIn } from '../../finder/rows-in.ts';
import type { FinderEvents } from '../finder/events.ts';
import type { CountedPoint } from './leaflet-clusters.ts';
import { toLatLng } from './leaflet-latlng.ts';
import type { Pin } from './leaflet-pins.ts';

type Results = FinderEvents['finder-results'];

/** From this zoom on people in view are drawn one by one where few leaves hold them. */
const closeZoom = 8;
/** Leaves, or as many small ones as hold so many rows. */
const leafLimit = 8;
const rowLimit = 256;

/** Far out the listed results lie on one spot: there the counts hold them. */
export function arePinsApart(map: LeafletMap, { hits }: Results): boolean {
  const points = hits.flatMap(({ position }) =>
    position ? [map.latLngToLayerPoint(toLatLng(position))] : [],
  );
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
  const size =
    points.length > 0 ? Math.max(spread(points.map(({ x }) => x)), spread(points.map(({ y }) => y))) : 0;
  return size > 80 || map.getZoom() >= closeZoom;
}

/** Everybody who fits but has no pin: one by one when close, else by leaf. */
export async function pointsIn(
  { index, request, hits }: Results,
  counted: LeafPoint[],
  pins: Pin[],
  bounds: Bounds,
  zoom: number,
): Promise<CountedPoint[]> {
  const pinned = new Set(pins.length > 0 ? hits.map(({ row }) => row) : []);
  const { leafSize } = index.manifest;
  const most = Math.max(leafLimit, rowLimit / leafSize);
  const close =
    zoom < closeZoom ? undefined : await rowsIn(index, request, bounds, most).catch(() => undefined);
  if (close)
    return close.flatMap(({ row, position }) =>
      position && !pinned.has(row) ? [{ position, rows: 1 }] : [],
    );
  const pinnedIn = new Map<number, number>();
  for (const row of pinned) {
    const leaf = Math.floor(row / leafSize);
    pinnedIn.set(leaf, (pinnedIn.get(leaf) ?? 0) + 1);
  }
  return counted
    .map(({ leaf, position, rows }) => ({ position, rows: rows - (pinnedIn.get(leaf) ?? 0) }))
    .filter(({ rows }) => rows > 0);
}
