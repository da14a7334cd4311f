import type { Bounds, LngLat } from './geo.ts';

/** A place that a visitor can search from. */
export interface Place {
  /** e.g. "98101 (Seattle, WA)", "Springfield, IL", "Wyoming", "Puerto Rico" */
  label: string;
  kind: 'zip' | 'city' | 'state';
  /** The middle of the ZIP area, city or state */
  position: LngLat;
  /** How far the position may be off: about 2 km for a ZIP, 5 for a city; a state's is only a starting point */
  precision: 'zip' | 'city' | 'state';
  /** Two-letter code, e.g. "IL" */
  state: string;
  /** True for the few ZIP codes whose sources disagree by more than 50 km */
  coarse?: true;
  /** Of a city, the ZIP code of its name that is nearest to its middle, e.g. "62702"; absent where none bears the name */
  zip?: string;
  /** People living there around 2015; absent where not known and for ZIPs and states */
  population?: number;
  /** Of a state */
  bounds?: Bounds;
}

/**
 * The answer to what was typed. `found`: one place. `several`: the same name in several states, most people first.
 * `did-you-mean`: nothing of that name, but these are spelled alike. `not-found`: why nothing fits.
 */
export type PlaceAnswer =
  | { kind: 'found'; place: Place }
  | { kind: 'several'; places: Place[] }
  | { kind: 'did-you-mean'; places: Place[] }
  | { kind: 'not-found'; reason: 'empty' | 'unknown-zip' | 'unknown-place' };

/** The look-up of places in the files under `/places/`; throws FinderDataError where they cannot be read. */
export interface PlaceLookup {
  find(typed: string): Promise<PlaceAnswer>;
}
