import { facetGroups } from './facet-groups.ts';
import { facetsOf } from './facets.ts';
import { nameKeysOf } from './name-keys.ts';
import { type GroupValue, packCard } from './packed-card.ts';
import { type Row, rowsOf } from './rows-of.ts';
import { packLists, packTexts, type Runs } from './runs.ts';
import type { Provider } from './schema/provider.ts';

/**
 * All rows of a providers file in the order of ids. Columns are packed, since a national file has millions of entries, which as
 * single objects would take longer to hand over and to tidy up than to read.
 */
export interface CollectedRows {
  /** The packed card as JSON in UTF-8, without its numbers */
  cards: Runs<Uint8Array>;
  /** What becomes the numbers of the packed card, as indices into `facetKeys` */
  values: Runs<Uint32Array>;
  declined: Runs<Uint32Array>;
  /** What the card is found by, as indices into `facetKeys` */
  facets: Runs<Uint32Array>;
  /** Degrees; NaN for the unplaced */
  lng: Float64Array;
  lat: Float64Array;
  /** Index into `ids`, ascending */
  person: Uint32Array;
  /** "group:value", in the order in which they were met */
  facetKeys: string[];
  /** One for each person */
  ids: string[];
  /** Sorted by key; people of one key in the order of ids */
  names: NameKeys;
  /** The latest `updated` */
  updated: string;
  sample: boolean;
}

/** The folded keys by which people are found, and the person of each. */
export interface NameKeys {
  keys: string[];
  people: Uint32Array;
}

/** Collects providers one by one, so that the file need not fit into memory as objects; ids must ascend. */
export function collectRows(): { add(provider: Provider): void; finish(): CollectedRows } {
  const cards: string[] = [];
  const lists = { values: [] as number[][], declined: [] as number[][], facets: [] as number[][] };
  const [lng, lat, person, namePeople]: [number[], number[], number[], number[]] = [[], [], [], []];
  const [facetKeys, ids, keys]: [string[], string[], string[]] = [[], [], []];
  let updated = '';
  let sample = false;
  const indexOfFacet = facetIndexer(facetKeys);
  const indexOfValue = ({ group, id }: GroupValue) => indexOfFacet(group, id);

  const addRow = ({ card, position }: Row) => {
    const { rest, values, declined } = packCard(card);
    cards.push(JSON.stringify(rest));
    lists.values.push(values.map(indexOfValue));
    lists.declined.push(declined.map(indexOfValue));
    lng.push(position?.lng ?? Number.NaN);
    lat.push(position?.lat ?? Number.NaN);
    person.push(ids.length);
    const found = facetGroups.flatMap((group) => facetsOf(card, group).map((id) => indexOfFacet(group, id)));
    lists.facets.push([...new Set(found)]);
  };
  const add = (provider: Provider) => {
    rowsOf(provider).forEach(addRow);
    for (const key of nameKeysOf(provider)) {
      keys.push(key);
      namePeople.push(ids.length);
    }
    ids.push(provider.id);
    if (provider.updated > updated) updated = provider.updated;
    if (provider.sample) sample = true;
  };
  const finish = (): CollectedRows => ({
    cards: packTexts(cards),
    values: packLists(lists.values),
    declined: packLists(lists.declined),
    facets: packLists(lists.facets),
    lng: Float64Array.from(lng),
    lat: Float64Array.from(lat),
    person: Uint32Array.from(person),
    facetKeys,
    ids,
    names: sortNames(keys, namePeople),
    updated,
    sample,
  });
  return { add, finish };
}

/** Sorts keys by code unit and keeps the order of those that are the same; runs that are sorted already are only merged. */
export function sortNames(keys: readonly string[], people: ArrayLike<number>): NameKeys {
  const order = keys.map((_, at) => at);
  order.sort((a, b) => {
    const [one, other] = [keys[a] as string, keys[b] as string];
    return one < other ? -1 : one === other ? 0 : 1;
  });
  return {
    keys: order.map((at) => keys[at] as string),
    people: Uint32Array.from(order, (at) => people[at] as number),
  };
}

/** Gives each facet value its index into the keys, and adds those that are new. */
export function facetIndexer(facetKeys: string[]): (group: string, id: string) => number {
  const known = new Map<string, Map<string, number>>();
  return (group, id) => {
    const ids = known.get(group) ?? new Map<string, number>();
    const index = ids.get(id);
    if (index !== undefined) return index;
    known.set(group, ids.set(id, facetKeys.length));
    return facetKeys.push(`${group}:${id}`) - 1;
  };
}
