import { type CollectedRows, facetIndexer, sortNames } from './collect-rows.ts';
import type { Runs } from './runs.ts';

/** Joins rows that were collected apart, part after part in the order of ids, into what one collection of all would be. */
export function joinRows(parts: readonly CollectedRows[]): CollectedRows {
  const facetKeys: string[] = [];
  const indexOfFacet = facetIndexer(facetKeys);
  const numbers = parts.map((part) =>
    part.facetKeys.map((key) => {
      const colon = key.indexOf(':');
      return indexOfFacet(key.slice(0, colon), key.slice(colon + 1));
    }),
  );
  const firstPerson = startsOf(parts.map(({ ids }) => ids.length));
  const lists = (name: 'values' | 'declined' | 'facets') =>
    joinRuns(
      parts.map((part) => part[name]),
      (length) => new Uint32Array(length),
      (item, part) => numbers[part]?.[item] as number,
    );
  const fromFirst = (person: number, part: number) => person + (firstPerson[part] as number);
  const keys = parts.flatMap(({ names }) => names.keys);
  const people = joinNumbers(
    parts.map(({ names }) => names.people),
    (length) => new Uint32Array(length),
    fromFirst,
  );
  return {
    cards: joinRuns(
      parts.map(({ cards }) => cards),
      (length) => new Uint8Array(length),
    ),
    values: lists('values'),
    declined: lists('declined'),
    facets: lists('facets'),
    lng: joinNumbers(
      parts.map(({ lng }) => lng),
      (length) => new Float64Array(length),
    ),
    lat: joinNumbers(
      parts.map(({ lat }) => lat),
      (length) => new Float64Array(length),
    ),
    person: joinNumbers(
      parts.map(({ person }) => person),
      (length) => new Uint32Array(length),
      fromFirst,
    ),
    facetKeys,
    ids: parts.flatMap(({ ids }) => ids),
    names: sortNames(keys, people),
    updated:
      parts
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '',
    sample: parts.some(({ sample }) => sample),
  };
}

type Numbers = Uint8Array | Uint32Array | Float64Array;

/** One array after another, each number changed as told with the number of its part. */
function joinNumbers<Joined extends Numbers>(
  parts: readonly Joined[],
  make: (length: number) => Joined,
  change?: (item: number, part: number) => number,
): Joined {
  const joined = make(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [at, part] of parts.entries()) {
    if (change)
      for (let item = 0; item < part.length; item++) joined[end + item] = change(part[item] as number, at);
    else joined.set(part, end);
    end += part.length;
  }
  return joined;
}

function joinRuns<Items extends Uint8Array | Uint32Array>(
  parts: readonly Runs<Items>[],
  make: (length: number) => Items,
  change?: (item: number, part: number) => number,
): Runs<Items> {
  const starts = startsOf(parts.map(({ items }) => items.length));
  return {
    items: joinNumbers(
      parts.map(({ items }) => items),
      make,
      change,
    ),
    ends: joinNumbers(
      parts.map(({ ends }) => ends),
      (length) => new Uint32Array(length),
      (end, part) => end + (starts[part] as number),
    ),
  };
}

/** Where parts of such lengths begin in the whole. */
function startsOf(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return end - length;
  });
}
