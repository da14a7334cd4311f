import { hasBit } from './bitmap.ts';
import type { Hit } from './finder-index.ts';
import type { Bounds } from './geo.ts';
import type { Leaf } from './leaf.ts';
import { leafSize, type Manifest } from './manifest.ts';
import { fitsUnread, type IndexFiles, type Selection } from './selection.ts';

/** Reads one row, without a distance. */
export async function readHit(index: IndexFiles, row: number): Promise<Hit> {
  const rows = await readLeafRows(index, Math.floor(row / leafSize), { unread: [], nameCut: false });
  return rows[row % leafSize] as Hit;
}

/** Reads a leaf and gives its rows that fit the selection, without distances. */
export async function readLeafRows(index: IndexFiles, leaf: number, selection: Selection): Promise<Hit[]> {
  const { features } = await readLeaf(index, leaf);
  return features.flatMap(({ geometry, properties: card }, at): Hit[] => {
    const row = leaf * leafSize + at;
    if ((selection.bits && !hasBit(selection.bits, row)) || !fitsUnread(selection, card)) return [];
    const [lng, lat] = geometry?.coordinates ?? [];
    return [{ card, row, ...(lng !== undefined && lat !== undefined && { position: { lng, lat } }) }];
  });
}

/** Reads one leaf's file. */
export function readLeaf({ files, manifest }: IndexFiles, leaf: number): Promise<Leaf> {
  const isWhole = (content: Leaf) =>
    content.leaf === leaf && content.features.length === rowsInLeaf(manifest, leaf);
  return files.json(leafPath(leaf), isWhole);
}

/** A leaf's file in its generation, e.g. "leaf/3.json". */
export const leafPath = (leaf: number): string => `leaf/${leaf}.json`;

/** How many rows a leaf holds: all leaves are full but the last placed and the last unplaced one. */
export function rowsInLeaf({ rows, leaves, people, placed }: Manifest, leaf: number): number {
  const [total, at] = leaf < leaves ? [rows, leaf] : [people - placed, leaf - leaves];
  return Math.max(0, Math.min(leafSize, total - at * leafSize));
}

/** The box of a placed leaf in degrees; its west may lie below -180. */
export function leafBox({ boxes }: Manifest, leaf: number): Bounds {
  const [west = 0, south = 0, east = 0, north = 0] = boxes
    .slice(leaf * 4, leaf * 4 + 4)
    .map((edge) => edge / 1000);
  return { west, south, east, north };
}
