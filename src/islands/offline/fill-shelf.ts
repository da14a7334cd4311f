import { KeepProblem, type KeepProblemKind } from '../../offline/keep-problem.ts';
import { markPath, type WholeMark } from '../../offline/offline-list.ts';
import { type Shelf, shelfName } from '../../offline/shelf.ts';
import { openShelves, putFile } from '../../offline/shelves.ts';

/** Who watches a download, and may end it. */
export interface Watch {
  signal: AbortSignal;
  /** Bytes that are on the device */
  onProgress: (bytes: number) => void;
}

/** After these what came is of no use; after the others the next try goes on from it. */
const useless: ReadonlySet<KeepProblemKind> = new Set(['renewed', 'full']);

/**
 * Fills the shelf of a pack and calls it whole at the very end. Then older packs of the same kind go; until then they answer. Throws a
 * KeepProblem, after which the shelf is either gone or waits, without its mark, for the next try.
 */
export async function fillShelf(
  base: string,
  shelf: Shelf & { generation: string },
  mark: WholeMark,
  fill: (cache: Cache) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  if (!('caches' in globalThis)) throw new KeepProblem('unsupported');
  const name = shelfName(base, shelf);
  try {
    await dropShelves(base, shelf, (other) => !other.isWhole);
    await expectRoom(mark.bytes);
    const cache = await caches.open(name);
    await fill(cache);
    await putFile(cache, base, markPath, JSON.stringify(mark));
    await dropShelves(base, shelf, () => true);
  } catch (error) {
    const problem = asProblem(error, signal);
    if (useless.has(problem.kind)) await caches.delete(name).catch(() => false);
    throw problem;
  }
}

/** Drops other generations of the same pack. */
async function dropShelves(
  base: string,
  kept: Shelf & { generation: string },
  isNeedless: (other: { isWhole: boolean }) => boolean,
): Promise<void> {
  for (const { name, shelf, mark } of await openShelves(base)) {
    if (shelf.kind !== kept.kind || name === shelfName(base, kept)) continue;
    if (shelf.kind === 'state' && kept.kind === 'state' && shelf.state !== kept.state) continue;
    if (isNeedless({ isWhole: mark !== undefined })) await caches.delete(name);
  }
}

/** Browsers give an estimate only; one that says that there is no room is believed. */
async function expectRoom(bytes: number): Promise<void> {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota - usage < bytes) throw new KeepProblem('full');
}

function asProblem(error: unknown, signal: AbortSignal): KeepProblem {
  if (error instanceof KeepProblem) return error;
  if (signal.aborted) return new KeepProblem('stopped', error);
  const { name } = error instanceof Error ? error : { name: '' };
  if (name === 'QuotaExceededError') return new KeepProblem('full', error);
  if (name === 'SecurityError') return new KeepProblem('unsupported', error);
  return new KeepProblem('broken-off', error);
}
