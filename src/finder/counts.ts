import { countBits, keepCommon } from './bitmap.ts';
import { facetGroups } from './facet-groups.ts';
import type { Counts, Relaxation, SearchRequest } from './finder-index.ts';
import { leafMatches } from './nearest.ts';
import { type IndexFiles, readBitmap, selectRows } from './selection.ts';

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

/** Says for each constraint how many people one would find in the whole country without it, most first. */
export async function relax(index: IndexFiles, request: SearchRequest): Promise<Relaxation[]> {
  const { facets, name, withinKm, bounds } = request;
  const drops: Relaxation['drop'][] = facetGroups.filter((group) => facets[group]?.length);
  if (name) drops.push('name');
  if (withinKm ?? bounds) drops.push('place');
  const relaxed = drops.map(async (drop) => {
    const left = { facets: { ...facets, [drop]: [] }, ...(name && drop !== 'name' && { name }) };
    return { drop, people: (await count(index, left)).people };
  });
  return (await Promise.all(relaxed)).sort((a, b) => b.people - a.people);
}
