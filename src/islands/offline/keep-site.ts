import { KeepProblem } from '../../offline/keep-problem.ts';
import type { OfflineList, PackPart } from '../../offline/offline-list.ts';
import { readPack } from '../../offline/pack.ts';
import { putFile } from '../../offline/shelves.ts';
import { expectStill } from './fetch-list.ts';
import { fillShelf, type Watch } from './fill-shelf.ts';

/** Keeps every page and the search, part by part; parts that an earlier try brought are not asked for again. */
export function keepSite(
  base: string,
  { generation, day, site }: OfflineList,
  { signal, onProgress }: Watch,
): Promise<void> {
  const shelf = { kind: 'site', generation } as const;
  const mark = { day, files: site.pages, bytes: site.keptBytes };
  let here = 0;
  const fill = async (cache: Cache) => {
    for (const part of site.parts) {
      const isHere = await cache.match(base + part.path);
      if (!isHere) {
        for (const { path, bytes } of readPack(await fetchPart(base, part, generation, signal)))
          await putFile(cache, base, path, new Uint8Array(bytes));
        // Behind its files: a part that is named is there as a whole.
        await putFile(cache, base, part.path, '');
      }
      here += part.bytes;
      onProgress(here);
    }
  };
  return fillShelf(base, shelf, mark, fill, signal);
}

async function fetchPart(
  base: string,
  { path, sha256 }: PackPart,
  generation: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const response = await fetch(base + path, { signal });
  const packed = response.ok ? await response.arrayBuffer() : undefined;
  if (!packed || (await hexOf(packed)) !== sha256) {
    await expectStill(base, generation);
    throw new KeepProblem('damaged');
  }
  const unpacked = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

async function hexOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
