import type { Hit, IndexFiles } from './finder-index.ts';
import { readLeafRows } from './leaf-rows.ts';
import type { Selection } from './selection.ts';

const everybody: Selection = { unread: [], nameCut: false };

/** Reads one row, without a distance. */
export async function readHit(index: IndexFiles, row: number): Promise<Hit> {
  const { leafSize } = index.manifest;
  const rows = await readLeafRows(index, Math.floor(row / leafSize), everybody);
  return rows[row % leafSize] as Hit;
}
