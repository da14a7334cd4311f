import type { FinderIndex } from '../../finder/finder-index.ts';

/** Lets a small index fetch the rest of its leaves once the browser has nothing else to do, unless the visitor saves data. */
export function prefetchWhenIdle(index: FinderIndex): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  if ('requestIdleCallback' in window) requestIdleCallback(() => void index.prefetch());
  else setTimeout(() => void index.prefetch(), 3000);
}
