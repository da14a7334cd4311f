import { FinderDataError } from './finder-data-error.ts';
import type { Hit, IndexFiles } from './finder-index.ts';
import { formatMiles } from './format-distance.ts';
import { readLeafRows } from './leaf-rows.ts';
import { byDistance, candidates, keepNearest, type Nearest, type RequestAround } from './nearest.ts';
import { isNotKept } from './not-kept.ts';
import type { Selection } from './selection.ts';

/**
 * Answers where a device without a connection keeps the list in part: reads leaves, nearest box first, until one is not kept. Everybody
 * nearer than its box is known and nobody beyond. Where that leaves nobody, it throws a
 * FinderDataError; a `failure` of another kind it throws again.
 */
export async function findNearestKept(
  index: IndexFiles,
  request: RequestAround,
  selection: Selection,
  failure: unknown,
): Promise<Nearest & { lacks?: string }> {
  if (!isNotKept(failure)) throw failure;
  const nearest = new Map<string, Hit>();
  const all = () => [...nearest.values()].sort(byDistance);
  for (const { leaf, boxKm } of candidates(index, request, selection)) {
    try {
      for (const hit of await readLeafRows(index, leaf, selection)) keepNearest(nearest, hit, request);
    } catch (error) {
      if (!isNotKept(error)) throw error;
      const hits = all().filter(({ distanceKm = Infinity }) => distanceKm < boxKm);
      if (hits.length === 0) throw new FinderDataError('not-kept', `leaf/${leaf}.json`, error);
      const lacks = `You are offline: nobody farther than ${formatMiles(boxKm)} away is on this device.`;
      return { hits, exact: false, lacks };
    }
  }
  return { hits: all(), exact: true };
}
