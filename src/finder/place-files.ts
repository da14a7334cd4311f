/** `/places/index.json`: the states, and which city files there are. */
export interface PlacesIndex {
  version: 1;
  /** Code, middle and bounds of each state that has ZIP codes */
  states: [
    code: string,
    lng: number,
    lat: number,
    west: number,
    south: number,
    east: number,
    north: number,
  ][];
  /** Names of the files under `/places/city/`, e.g. "sp" */
  cityFiles: string[];
  /** Whom the site thanks for the positions */
  credit: string;
}

/** `/places/zip/980.json`: the ZIP codes from 98000 up to 98499; a sixth part 1 marks a coarse position. */
export type ZipFile = Record<string, [lng: number, lat: number, city: string, state: string, coarse?: 1]>;

/**
 * `/places/city/sp.json` and `/places/large.json`: cities, most people first; population 0 where not known; a ZIP code in the former
 * only, where one bears the name.
 */
export type CityFile = [
  name: string,
  state: string,
  lng: number,
  lat: number,
  population: number,
  zip?: string,
][];

/** The city file in which a folded name stands: its first two letters or digits, e.g. "st louis" in "st", "n bend" in "nb". */
export function cityFileOf(foldedName: string): string {
  return foldedName.replaceAll(' ', '').slice(0, 2);
}
