import type { FacetGroup } from './facet-groups.ts';

/** The version of the index's layout; a client refuses any other. */
export const indexVersion = 2;

/** `/finder/current.json`: which generation is served, and the files for people. Paths are relative to `/finder/`. */
export interface CurrentIndex {
  version: number;
  /** The folder's name: a hash of all content */
  generation: string;
  /** e.g. "3f1c0a2b9d4e/manifest.json" */
  manifest: string;
  people: number;
  /** The latest `updated` of all records, YYYY-MM-DD */
  updated: string;
  /** True where any record is fictional */
  sample: boolean;
  /** Whole-data files; one pair per state where one file would be over 20 MB */
  downloads: Download[];
}

/** One whole-data file, e.g. { path: "providers.csv", type: "csv", people: 2000, bytes: 912345 }. */
export interface Download {
  path: string;
  type: 'csv' | 'geojson';
  people: number;
  bytes: number;
  /** Two-letter code, where the data is split by state; "other" for addresses without one */
  state?: string;
}

/** `<generation>/manifest.json`: what the index holds and where each leaf lies. */
export interface Manifest {
  version: number;
  generation: string;
  /** Everybody, with the unplaced */
  people: number;
  /** People with at least one position */
  placed: number;
  /** Placed practice locations = rows with a position */
  rows: number;
  /** Rows in a leaf: row r stands in leaf floor(r / leafSize) at place r mod leafSize; a multiple of 8 */
  leafSize: number;
  /** Leaves with positions are 0 .. leaves-1; leaves of unplaced people follow */
  leaves: number;
  unplacedLeaves: number;
  updated: string;
  sample: boolean;
  facets: FacetSummary[];
  /**
   * West, south, width and height of each leaf in 1/1000 degree, rounded outward, four numbers a leaf. Longitudes are unrolled to
   * run from -360 to 0, so that no box is cut by the antimeridian.
   */
  boxes: number[];
  /** The bitmap of each person's first row; absent where nobody has a second */
  firstRows?: BitmapFile;
}

/** One facet group with its values, most people first. */
export interface FacetSummary {
  group: FacetGroup;
  /** e.g. "Specialty" */
  label: string;
  values: FacetValue[];
}

/** One value with its national totals, e.g. { id: "neck-pain", label: "Neck pain", people: 412, rows: 430, bitmap: 7 }. */
export interface FacetValue extends Partial<BitmapFile> {
  id: string;
  label: string;
  /** People, placed or not */
  people: number;
  rows: number;
  /** For a value that stands for several others, their ids, e.g. back-pain */
  of?: string[];
}

/** `facet/<bitmap>.bin` with `rows` bits set; absent where nobody has the value. */
export interface BitmapFile {
  bitmap: number;
  rows: number;
}
