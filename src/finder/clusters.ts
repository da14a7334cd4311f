import type { Counts } from './finder-index.ts';
import { type LngLat, wrapLng } from './geo.ts';
import type { Manifest } from './manifest.ts';

/** A leaf with matches as one point of the map. */
export interface LeafPoint {
  leaf: number;
  /** The middle of all its rows */
  position: LngLat;
  /** Practice locations that match */
  rows: number;
}

/** The national map's points under a filter: one for each leaf with matches, whose `rows` sum to `counts.rows`. */
export function leafPoints({ means }: Manifest, { leafRows }: Counts): LeafPoint[] {
  return Array.from(leafRows).flatMap((rows, leaf) => {
    const [lng = 0, lat = 0] = means.slice(leaf * 2, leaf * 2 + 2);
    return rows > 0 ? [{ leaf, rows, position: { lng: wrapLng(lng / 1000), lat: lat / 1000 } }] : [];
  });
}
