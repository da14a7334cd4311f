import type { FinderIndex } from '../../finder/finder-index.ts';
import { readLeaf } from '../../finder/leaf-rows.ts';

/** Up to this many people the whole index is fetched in idle time. */
const mostPeople = 4000;

/**
 * Fetches the leaves of a small index that are still missing once the browser has nothing else to do, unless the visitor saves
 * data; the first one that does not come ends it.
 */
export function prefetchWhenIdle(index: FinderIndex): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData || index.manifest.people > mostPeople) return;
  const start = () => void prefetch(index).catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(start);
  else setTimeout(start, 3000);
}

async function prefetch(index: FinderIndex): Promise<void> {
  for (let leaf = 0; leaf < index.manifest.leaves; leaf++) await readLeaf(index, leaf);
}
