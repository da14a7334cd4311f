import { hasBit } from './bitmap.ts';
import type { Card } from './card.ts';
import { FinderDataError } from './finder-data-error.ts';
import type { Hit, IndexFiles } from './finder-index.ts';
import type { Bounds } from './geo.ts';
import type { Leaf, LeafFeature } from './leaf.ts';
import type { Manifest } from './manifest.ts';
import { type PackedCard, unpackCard } from './packed-card.ts';
import { fitsUnread, type Selection } from './selection.ts';

// A leaf that is asked again, under other filters, has its cards already.
const cards = new WeakMap<PackedCard, Card>();

/** Reads a leaf and gives its rows that fit the selection, without distances. */
export async function readLeafRows(index: IndexFiles, leaf: number, selection: Selection): Promise<Hit[]> {
  const { features } = await readLeaf(index, leaf);
  const hitOf = ({ geometry, properties }: LeafFeature, at: number): Hit[] => {
    const row = leaf * index.manifest.leafSize + at;
    if (selection.bits && !hasBit(selection.bits, row)) return [];
    const card = cards.get(properties) ?? unpackCard(properties, index.values);
    if (typeof card.id !== 'string' || typeof card.name !== 'string') throw new Error('nameless');
    cards.set(properties, card);
    if (!fitsUnread(selection, card)) return [];
    if (!geometry) return [{ card, row }];
    const [lng, lat] = geometry.coordinates;
    return [{ card, row, position: { lng, lat } }];
  };
  try {
    return features.flatMap(hitOf);
  } catch (error) {
    throw new FinderDataError('corrupt', `${index.manifest.generation}/leaf/${leaf}.json`, error);
  }
}

/** Reads one leaf's file. */
export function readLeaf({ files, manifest }: IndexFiles, leaf: number): Promise<Leaf> {
  const rows = rowsInLeaf(manifest, leaf);
  return files.json(
    `leaf/${leaf}.json`,
    (content) => content.leaf === leaf && content.features.length === rows,
  );
}

/** How many rows a leaf holds: all leaves are full but the last placed and the last unplaced one. */
export function rowsInLeaf({ leafSize, rows, leaves, people, placed }: Manifest, leaf: number): number {
  const before = leafSize * (leaf < leaves ? leaf : leaf - leaves);
  return Math.min(leafSize, (leaf < leaves ? rows : people - placed) - before);
}

/** The box of a placed leaf in degrees; its west may lie below -180. */
export function leafBox({ boxes }: Manifest, leaf: number): Bounds {
  const side = (at: number) => (boxes[leaf * 4 + at] as number) / 1000;
  const [west, south] = [side(0), side(1)];
  return { west, south, east: west + side(2), north: south + side(3) };
}
