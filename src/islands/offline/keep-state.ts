import { KeepProblem } from '../../offline/keep-problem.ts';
import type { OfflineList, StateOffer } from '../../offline/offline-list.ts';
import { addressOf, putFile } from '../../offline/shelves.ts';
import { expectStill } from './fetch-list.ts';
import { fillShelf, type Watch } from './fill-shelf.ts';

/** Files that are asked for at once. */
const atOnce = 6;

/** Keeps what the finder needs in a state; files that an earlier try brought are not asked for again. */
export function keepState(
  base: string,
  { generation, day }: OfflineList,
  { code, list, files, bytes }: StateOffer,
  { signal, onProgress }: Watch,
): Promise<void> {
  const shelf = { kind: 'state', state: code, generation } as const;
  let here = 0;
  const keepFile = async (cache: Cache, path: string) => {
    const kept = await cache.match(addressOf(base, path));
    const content = kept ? await kept.arrayBuffer() : await fetchFile(base, path, generation, signal);
    if (!kept) await putFile(cache, base, path, content);
    here += content.byteLength;
    onProgress(here);
  };
  const fill = async (cache: Cache) => {
    const paths = JSON.parse(
      new TextDecoder().decode(await fetchFile(base, list, generation, signal)),
    ) as string[];
    const waiting = paths.values();
    const work = async () => {
      for (const path of waiting) await keepFile(cache, path);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    // Some files have no generation in their names: nothing may have been renewed meanwhile.
    await expectStill(base, generation);
  };
  return fillShelf(base, shelf, { day, files, bytes }, fill, signal);
}

async function fetchFile(
  base: string,
  path: string,
  generation: string,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const response = await fetch(addressOf(base, path), { signal, cache: 'no-cache' });
  if (response.ok) return response.arrayBuffer();
  await expectStill(base, generation);
  throw new KeepProblem('damaged');
}
