import { countBits, keepCommon, leafBytes } from './bitmap.ts';
import { facetGroups } from './facet-groups.ts';
import type { Counts, Relaxation, SearchRequest } from './finder-index.ts';
import { leafPath } from './leaf-rows.ts';
import { candidates, findNearest, leafMatches } from './nearest.ts';
import { originOf } from './search.ts';
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
  const placedBytes = manifest.leaves * leafBytes;
  const unplaced = countBits(bits, placedBytes);
  if (manifest.firstRows && rows > 0) keepCommon(bits, await readBitmap(index, manifest.firstRows));
  return { people: countBits(bits, 0, placedBytes), unplaced, rows, leafRows };
}

/** Counts everybody in reach of radius and bounds; undefined where that takes more than so many further leaves. */
export async function countInReach(
  index: IndexFiles,
  request: SearchRequest,
  leafLimit: number,
): Promise<number | undefined> {
  const origin = originOf(request);
  const hasReach = request.bounds !== undefined || (origin && request.withinKm !== undefined);
  if (!origin || !hasReach) return (await count(index, request)).people;
  const selection = await selectRows(index, request, true);
  const reach = { ...request, origin };
  const further = candidates(index, reach, selection).filter(({ leaf }) => !index.files.has(leafPath(leaf)));
  if (further.length > leafLimit) return undefined;
  return (await findNearest(index, reach, selection, Infinity)).hits.length;
}

/** Says for each constraint how many people one would find in the whole country without it, most first. */
export async function relax(index: IndexFiles, request: SearchRequest): Promise<Relaxation[]> {
  const { name, ...nameless } = request;
  const without = facetGroups
    .filter((group) => request.facets[group]?.length)
    .map((group) => ({
      drop: group as Relaxation['drop'],
      request: { ...request, facets: { ...request.facets, [group]: [] } },
    }));
  if (name) without.push({ drop: 'name', request: nameless });
  if (request.withinKm !== undefined || request.bounds) without.push({ drop: 'place', request });
  const relaxed = without.map(async ({ drop, request }) => ({
    drop,
    people: (await count(index, request)).people,
  }));
  return (await Promise.all(relaxed)).sort((a, b) => b.people - a.people);
}
