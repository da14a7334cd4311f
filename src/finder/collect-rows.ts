import { facetGroups } from './facet-groups.ts';
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
  const rows = noRows();
  const indexOfFacet = facetIndexer(rows);
  const indexOfValue = ({ group, id }: GroupValue) => indexOfFacet(group, id);
  const addRow = ({ card, position }: Row) => {
    const { rest, values, declined } = packCard(card);
    rows.cards.push(JSON.stringify(rest));
    rows.values.push(values.map(indexOfValue));
    rows.declined.push(declined.map(indexOfValue));
    rows.lng.push(position?.lng ?? Number.NaN);
    rows.lat.push(position?.lat ?? Number.NaN);
    rows.person.push(rows.people.length);
    const facets = facetsOf(card);
    const found = facetGroups.flatMap((group) => facets[group].map((id) => indexOfFacet(group, id)));
    rows.facets.push([...new Set(found)]);
  };
  const add = (provider: Provider) => {
    rowsOf(provider).forEach(addRow);
    rows.people.push({ id: provider.id, names: nameKeysOf(provider) });
    if (provider.updated > rows.updated) rows.updated = provider.updated;
    if (provider.sample) rows.sample = true;
  };
  return { add, rows };
}

/** Joins rows that were collected apart, part after part in the order of ids, into what one collection of all would be. */
export function joinRows(): { append(part: CollectedRows): void; rows: CollectedRows } {
  const rows = noRows();
  const indexOfFacet = facetIndexer(rows);
  const append = (part: CollectedRows) => {
    const numbers = part.facetKeys.map((key) => {
      const colon = key.indexOf(':');
      return indexOfFacet(key.slice(0, colon), key.slice(colon + 1));
    });
    const renumber = (list: number[]) => list.map((facet) => numbers[facet] as number);
    const before = rows.people.length;
    for (const name of ['values', 'declined', 'facets'] as const)
      for (const list of part[name]) rows[name].push(renumber(list));
    for (const person of part.person) rows.person.push(before + person);
    for (const card of part.cards) rows.cards.push(card);
    for (const lng of part.lng) rows.lng.push(lng);
    for (const lat of part.lat) rows.lat.push(lat);
    for (const one of part.people) rows.people.push(one);
    if (part.updated > rows.updated) rows.updated = part.updated;
    if (part.sample) rows.sample = true;
  };
  return { append, rows };
}

const noRows = (): CollectedRows => ({
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
});

/** Gives each facet value its index into `facetKeys`, and adds those that are new. */
function facetIndexer({ facetKeys }: CollectedRows): (group: string, id: string) => number {
  const known = new Map<string, Map<string, number>>();
  return (group, id) => {
    const ids = known.get(group) ?? new Map<string, number>();
    const index = ids.get(id) ?? facetKeys.push(`${group}:${id}`) - 1;
    known.set(group, ids.set(id, index));
    return index;
  };
}
