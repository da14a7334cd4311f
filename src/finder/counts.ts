import { countBits, keepCommon } from './bitmap.ts';
import type { Counts, IndexFiles, SearchRequest } from './finder-index.ts';
import { leafMatches } from './nearest.ts';
import { readBitmap, selectRows } from './selection.ts';

/** Counts the whole country under the filters and the name of a request. */
export async function count(index: IndexFiles, request: SearchRequest): Promise<Counts> {
  const { manifest } = index;
  const selection = await selectRows(index, request, true);
  const leafRows = Uint16Array.from({ length: manifest.leaves }, (_, leaf) =>
    leafMatches(index, selection, leaf),
  );
  const rows = leafRows.reduce((sum, leaf) => sum + leaf, 0);
  const { bits } = selection;
  if (!bits) return { people: manifest.placed, unplaced: manifest.people - manifest.placed, rows, leafRows };
  const placedBytes = (manifest.leaves * manifest.leafSize) / 8;
  const unplaced = countBits(bits, placedBytes);
  if (manifest.firstRows && rows > 0) keepCommon(bits, await readBitmap(index, manifest.firstRows));
  return { people: countBits(bits, 0, placedBytes), unplaced, rows, leafRows };
}
