import { openFinderIndex } from '../../finder/client.ts';
import { FinderDataError } from '../../finder/finder-data-error.ts';
import type { FetchBytes, FinderIndex } from '../../finder/finder-index.ts';
import { httpFetchBytes } from '../../finder/http-fetch-bytes.ts';
import type { PlaceAnswer, PlaceLookup } from '../../finder/place.ts';
import { findZip } from '../../finder/zip-places.ts';
import { fetchWithin } from './fetch-within.ts';

/** The site's files that a finder reads. */
export interface Files {
  places: PlaceLookup;
  /** The index, opened once; after a failure the next call tries again */
  index(): Promise<FinderIndex>;
}

/** Opens the files below a base such as "/" for one generation of the index. */
export function openFiles(base: string, generation: string | undefined): Files {
  const fetchBytes = httpFetchBytes(`${base}finder/`, fetchWithin);
  let opened: Promise<FinderIndex> | undefined;
  return {
    places: { find: (typed) => findPlace(httpFetchBytes(`${base}places/`, fetchWithin), typed) },
    index: () => {
      opened ??= openFinderIndex(fetchBytes, generation).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
  };
}

/** A ZIP is looked up by what is here; the reading of names, states and misspellings is loaded for those who type one. */
async function findPlace(fetchBytes: FetchBytes, typed: string): Promise<PlaceAnswer> {
  const place = await findZip(fetchBytes, typed);
  if (place) return { kind: 'found', place };
  lookup ??= import('../../finder/places.ts').then(
    ({ openPlaces }) => openPlaces(fetchBytes),
    (error: unknown) => {
      lookup = undefined;
      throw new FinderDataError('offline', 'places', error);
    },
  );
  return (await lookup).find(typed);
}

let lookup: Promise<PlaceLookup> | undefined;
