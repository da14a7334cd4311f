import { facetsOf } from './facets.ts';
import { nameKeysOf } from './name-keys.ts';
import { type GroupValue, packCard } from './packed-card.ts';
import { type Row, rowsOf } from './rows-of.ts';
import type { Provider } from './schema/provider.ts';

/** All rows of a providers file in a compact form, in the order of ids; column entries of one row share an index. */
export interface CollectedRows {
  /** The packed card as JSON, without its numbers */
  cards: string[];
  /** What becomes the numbers of the packed card, as indices into `facetKeys` */
  values: number[][];
  declined: number[][];
  /** Degrees; NaN for the unplaced */
  lng: number[];
  lat: number[];
  /** Index into `people` */
  person: number[];
  /** What the card is found by, as indices into `facetKeys` */
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
    values: [],
    declined: [],
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
  const indexOfValue = ({ group, id }: GroupValue) => indexOfFacet(`${group}:${id}`);
  const addRow = ({ card, position }: Row) => {
    const { rest, values, declined } = packCard(card);
    rows.cards.push(JSON.stringify(rest));
    rows.values.push(values.map(indexOfValue));
    rows.declined.push(declined.map(indexOfValue));
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
