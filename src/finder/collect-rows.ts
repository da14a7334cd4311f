import { facetsOf } from './facets.ts';
import { nameKeysOf } from './name-keys.ts';
import { type Row, rowsOf } from './rows-of.ts';
import type { Provider } from './schema/provider.ts';

/** All rows of a providers file in a compact form, in the order of ids; column entries of one row share an index. */
export interface CollectedRows {
  /** The card as JSON */
  cards: string[];
  /** Degrees; NaN for the unplaced */
  lng: number[];
  lat: number[];
  /** Index into `people` */
  person: number[];
  /** Indices into `facetKeys` */
  facets: number[][];
  /** "group:value", in the order in which they were met */
  facetKeys: string[];
  people: { id: string; names: string[] }[];
  /** The latest `updated` */
  updated: string;
  sample: boolean;
}

/** Collects providers one by one, so that the file need not fit into memory as objects; ids must ascend. */
export function collectRows(): { add(provider: Provider): void; rows: CollectedRows } {
  const rows: CollectedRows = {
    cards: [],
    lng: [],
    lat: [],
    person: [],
    facets: [],
    facetKeys: [],
    people: [],
    updated: '',
    sample: false,
  };
  const facetIndex = new Map<string, number>();
  const indexOfFacet = (key: string) => {
    const known = facetIndex.get(key);
    if (known !== undefined) return known;
    facetIndex.set(key, rows.facetKeys.length);
    return rows.facetKeys.push(key) - 1;
  };
  const addRow = ({ card, position }: Row) => {
    rows.cards.push(JSON.stringify(card));
    rows.lng.push(position?.lng ?? Number.NaN);
    rows.lat.push(position?.lat ?? Number.NaN);
    rows.person.push(rows.people.length);
    const facets = Object.entries(facetsOf(card));
    const keys = facets.flatMap(([group, values]) => values.map((value) => `${group}:${value}`));
    rows.facets.push([...new Set(keys)].map(indexOfFacet));
  };
  const add = (provider: Provider) => {
    rowsOf(provider).forEach(addRow);
    rows.people.push({ id: provider.id, names: nameKeysOf(provider) });
    if (provider.updated > rows.updated) rows.updated = provider.updated;
    if (provider.sample) rows.sample = true;
  };
  return { add, rows };
}
