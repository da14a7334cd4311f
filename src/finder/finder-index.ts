import type { Card } from './card.ts';
import type { ChosenFacets } from './facet-groups.ts';
import type { Generation } from './generation.ts';
import type { Bounds, LngLat } from './geo.ts';
import type { Manifest } from './manifest.ts';
import type { GroupValue } from './packed-card.ts';

/** Reads one file under `/finder/`: the bytes, undefined where the host has no such file, and a rejection where it cannot be reached. */
export type FetchBytes = (path: string) => Promise<Uint8Array | undefined>;

/**
 * What is asked of the index, in its own units; `query.ts` makes one from an address. Without origin and bounds a name search
 * is in the order of names, and a request without a name as well has no order and so no hits: `count` says how many fit.
 */
export interface SearchRequest {
  facets: ChosenFacets;
  /** Distances are measured from here; from the middle of the bounds unless told */
  origin?: LngLat;
  /** At most this far from the origin */
  withinKm?: number;
  /** Only rows inside */
  bounds?: Bounds;
  /** The beginning of a name as typed, at least two letters */
  name?: string;
  /** From 1 */
  page?: number;
  /** 20 unless told */
  pageSize?: number;
}

/** One provider at one location. */
export interface Hit {
  card: Card;
  /** Absent for the unplaced */
  position?: LngLat;
  /** Absent without an origin and for the unplaced */
  distanceKm?: number;
  row: number;
}

/** One page of the exact answer: each person once, nearest first, equal distances by name. */
export interface SearchResult {
  hits: Hit[];
  page: number;
  hasMore: boolean;
  /** People that match so far; all of them where `exact` */
  found: { people: number; exact: boolean };
  /** True where more names begin like this than were read */
  nameCut: boolean;
  /** What a device without a connection, which keeps the list in part, lacks: beyond which distance it knows nobody, in words */
  lacks?: string;
}

/** Exact national counts under the filters and the name; place, radius and bounds play no part. */
export interface Counts {
  /** People with at least one position */
  people: number;
  /** People without one */
  unplaced: number;
  /** Placed practice locations: the sum of `leafRows` */
  rows: number;
  /** Matching rows of each placed leaf */
  leafRows: Uint16Array;
}

/** An open generation and what it holds; parts of the client that only some pages need take it. */
export interface IndexFiles {
  files: Generation;
  manifest: Manifest;
  /** The manifest's facet values by their numbers */
  values: readonly GroupValue[];
}

/** An open index: every answer is exact, or a FinderDataError is thrown. */
export interface FinderIndex extends IndexFiles {
  /** One page of the answer; a large page counts those in reach of a radius or bounds. */
  search(request: SearchRequest): Promise<SearchResult>;
  count(request: SearchRequest): Promise<Counts>;
}
