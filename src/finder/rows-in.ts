import type { Hit, IndexFiles, SearchRequest } from './finder-index.ts';
import { type Bounds, boundsCenter, isInside } from './geo.ts';
import { readLeafRows } from './leaf-rows.ts';
import { candidates } from './nearest.ts';
import { selectRows } from './selection.ts';

/** The matching rows inside bounds, or undefined where they stand in more than so many leaves. */
export async function rowsIn(
  index: IndexFiles,
  request: SearchRequest,
  bounds: Bounds,
  leafLimit: number,
): Promise<Hit[] | undefined> {
  const selection = await selectRows(index, request, true);
  const leaves = candidates(index, { facets: {}, bounds, origin: boundsCenter(bounds) }, selection);
  if (leaves.length > leafLimit) return undefined;
  const rows = await Promise.all(leaves.map(({ leaf }) => readLeafRows(index, leaf, selection)));
  return rows.flat().filter(({ position }) => position && isInside(bounds, position));
}
