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
  const degrees = (leaf: number, side: 0 | 1) =>
    ((boxes[leaf * 4 + side] as number) + (means[leaf * 2 + side] as number)) / 1000;
  return Array.from(leafRows).flatMap((rows, leaf) =>
    rows > 0 ? { leaf, rows, position: { lng: wrapLng(degrees(leaf, 0)), lat: degrees(leaf, 1) } } : [],
  );
}
