import { count } from './counts.ts';
import { FinderDataError } from './finder-data-error.ts';
import type { FetchBytes, FinderIndex, IndexFiles } from './finder-index.ts';
import { openGeneration, readCurrent } from './generation.ts';
import { indexVersion, type Manifest } from './manifest.ts';
import { numberedValues } from './packed-card.ts';
import { search } from './search.ts';

/** Opens a generation of the index, the current one unless named; a FinderDataError says why it cannot be used. */
export async function openFinderIndex(fetchBytes: FetchBytes, generation?: string): Promise<FinderIndex> {
  const name = generation ?? (await readCurrent(fetchBytes)).generation;
  const files = openGeneration(fetchBytes, name);
  const manifest = await files.json<Manifest>(
    'manifest.json',
    ({ boxes, leaves }) => boxes.length === leaves * 4,
  );
  if (manifest.version !== indexVersion) throw new FinderDataError('older-page', `${name}/manifest.json`);
  const index: IndexFiles = { files, manifest, values: numberedValues(manifest.facets) };
  return {
    ...index,
    search: (request) => search(index, request),
    count: (request) => count(index, request),
  };
}
