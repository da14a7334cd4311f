import type { Counts, IndexFiles } from './finder-index.ts';
import { type LngLat, wrapLng } from './geo.ts';
import type { LeafMeans } from './leaf.ts';

/** A leaf with matches as one point of the map. */
export interface LeafPoint {
  leaf: number;
  /** The middle of all its rows */
  position: LngLat;
  /** Practice locations that match */
  rows: number;
}

/** The national map's points under a filter: one for each leaf with matches, whose `rows` sum to `counts.rows`. */
export async function leafPoints(
  { files, manifest }: IndexFiles,
  { leafRows }: Counts,
): Promise<LeafPoint[]> {
  const { boxes, leaves } = manifest;
  const { means } = await files.json<LeafMeans>('means.json', (file) => file.means.length === leaves * 2);
  return Array.from(leafRows).flatMap((rows, leaf) => {
    if (rows === 0) return [];
    const [west = 0, south = 0] = boxes.slice(leaf * 4, leaf * 4 + 2);
    const [east = 0, north = 0] = means.slice(leaf * 2, leaf * 2 + 2);
    return [{ leaf, rows, position: { lng: wrapLng((west + east) / 1000), lat: (south + north) / 1000 } }];
  });
}
