import { count, relax } from './counts.ts';
import { FinderDataError } from './finder-data-error.ts';
import type { FetchBytes, FinderIndex } from './finder-index.ts';
import { openGeneration, readCurrent } from './generation.ts';
import { readHit, readLeaf } from './leaf-rows.ts';
import { readEntries } from './lookup.ts';
import { indexVersion, type Manifest } from './manifest.ts';
import { rowsIn, search } from './search.ts';
import type { IndexFiles } from './selection.ts';

/** Up to this many people the whole index is fetched in idle time. */
const prefetchLimit = 4000;

/** Opens a generation of the index, the current one unless named; a FinderDataError says why it cannot be used. */
export async function openFinderIndex(fetchBytes: FetchBytes, generation?: string): Promise<FinderIndex> {
  const name = generation ?? (await readCurrent(fetchBytes)).generation;
  const files = openGeneration(fetchBytes, name);
  const manifest = await files.json<Manifest>(
    'manifest.json',
    ({ boxes, leaves }) => boxes.length === leaves * 4,
  );
  if (manifest.version !== indexVersion) throw new FinderDataError('older-page', `${name}/manifest.json`);
  const index: IndexFiles = { files, manifest };
  return {
    manifest,
    search: (request) => search(index, request),
    count: (request) => count(index, request),
    relax: (request) => relax(index, request),
    rowsIn: (request, bounds, leafLimit = 12) => rowsIn(index, request, bounds, leafLimit),
    provider: async (id) => {
      const { entries } = await readEntries(files, 'ids', id, id);
      const row = entries[0]?.[1];
      return row === undefined ? undefined : readHit(index, row);
    },
    prefetch: async () => {
      const leaves = manifest.people > prefetchLimit ? 0 : manifest.leaves;
      for (let leaf = 0; leaf < leaves; leaf++) await readLeaf(index, leaf).catch(() => undefined);
    },
  };
}
