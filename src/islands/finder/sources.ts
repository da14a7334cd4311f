import { openFinderIndex } from '../../finder/client.ts';
import type { FetchBytes, FinderIndex } from '../../finder/finder-index.ts';
import { httpFetchBytes } from '../../finder/http-fetch-bytes.ts';
import { fetchWithin } from './fetch-within.ts';

/** The site's files that a finder reads. */
export interface Files {
  places: FetchBytes;
  pages: FetchBytes;
  /** The index, opened once; after a failure the next call tries again */
  index(): Promise<FinderIndex>;
}

/** Opens the files below a base such as "/" for one generation of the index. */
export function openFiles(base: string, generation: string | undefined): Files {
  const fetchBytes = httpFetchBytes(`${base}finder/`, fetchWithin);
  let opened: Promise<FinderIndex> | undefined;
  return {
    places: httpFetchBytes(`${base}places/`, fetchWithin),
    pages: httpFetchBytes(`${base}find/`, fetchWithin),
    index: () => {
      opened ??= openFinderIndex(fetchBytes, generation).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
  };
}
