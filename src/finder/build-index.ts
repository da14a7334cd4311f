import { type ArrangedRows, arrangeRows } from './arrange-rows.ts';
import { buildFacets } from './build-facets.ts';
import type { CollectedRows } from './collect-rows.ts';
import type { FacetGroup } from './facet-groups.ts';
import type { GroupLabels } from './facet-labels.ts';
import type { LeafMeans } from './leaf.ts';
import { indexVersion, type Manifest } from './manifest.ts';
import { numberedValues } from './packed-card.ts';
import { type ShardEntry, shardFiles } from './shards.ts';

/** What the builder is given: names of facets, and the two tools that depend on the platform. */
export interface BuildOptions {
  labels: Record<FacetGroup, GroupLabels>;
  gzip(bytes: Uint8Array): Uint8Array;
  /** The hex digest of a text that is handed over piece by piece. */
  hash(pieces: Iterable<string>): string;
}

/** One generation of the index; its files are made one by one as they are asked for. Paths are relative to `<generation>/`. */
export interface BuiltIndex {
  manifest: Manifest;
  files(): Generator<[path: string, content: string | Uint8Array]>;
}

/** Builds the index of all collected rows; the same rows and labels give the same generation and the same files. */
export function buildIndex(rows: CollectedRows, { labels, gzip, hash }: BuildOptions): BuiltIndex {
  const arranged = arrangeRows(rows);
  const { facets, bitmaps, firstRows } = buildFacets(rows, arranged, labels);
  const generation = hash(contentOf(rows, labels)).slice(0, 16);
  const { leafSize, placedRows, leaves, unplacedLeaves } = arranged;
  const manifest: Manifest = {
    version: indexVersion,
    generation,
    people: rows.people.length,
    placed: new Set(rows.person.filter((_, at) => !Number.isNaN(rows.lng[at]))).size,
    rows: placedRows,
    leafSize,
    leaves,
    unplacedLeaves,
    updated: rows.updated,
    sample: rows.sample,
    facets,
    boxes: arranged.boxes,
    ...(firstRows && { firstRows }),
  };
  function* files(): Generator<[path: string, content: string | Uint8Array]> {
    yield ['manifest.json', JSON.stringify(manifest)];
    yield ['means.json', JSON.stringify({ generation, means: arranged.means } satisfies LeafMeans)];
    const numbers = numbersOf(rows.facetKeys, manifest);
    for (let leaf = 0; leaf < leaves + unplacedLeaves; leaf++)
      yield [`leaf/${leaf}.json`, leafText(rows, arranged, numbers, generation, leaf)];
    for (const [at, bits] of bitmaps.entries()) yield [`facet/${at}.bin`, gzip(bits)];
    const { names, ids } = lookupsOf(rows, arranged);
    yield* shardFiles('names', generation, names);
    yield* shardFiles('ids', generation, ids);
  }
  return { manifest, files };
}

function* contentOf(rows: CollectedRows, labels: BuildOptions['labels']): Generator<string> {
  yield JSON.stringify([indexVersion, labels, rows.facetKeys]);
  for (const [at, card] of rows.cards.entries())
    yield `${card}${rows.values[at]};${rows.declined[at]};${rows.lng[at]},${rows.lat[at]}\n`;
}

/** For each facet key the number of its value in the manifest. */
function numbersOf(facetKeys: string[], { facets }: Manifest): number[] {
  const numbered = numberedValues(facets).map(({ group, id }, number) => [`${group}:${id}`, number] as const);
  const numbers = new Map<string, number>(numbered);
  return facetKeys.map((key) => numbers.get(key) as number);
}

function leafText(
  rows: CollectedRows,
  { order, leafSize }: ArrangedRows,
  numbers: number[],
  generation: string,
  leaf: number,
): string {
  const list = (name: 'values' | 'declined', at: number) => {
    const keys = rows[name][at] ?? [];
    return keys.length > 0 ? `,"${name}":[${keys.map((key) => numbers[key])}]` : '';
  };
  const features = Array.from(order.subarray(leaf * leafSize, (leaf + 1) * leafSize))
    .filter((at) => at >= 0)
    .map((at) => {
      const point = `{"type":"Point","coordinates":[${rows.lng[at]},${rows.lat[at]}]}`;
      const geometry = Number.isNaN(rows.lng[at]) ? 'null' : point;
      const card = `${rows.cards[at]?.slice(0, -1)}${list('values', at)}${list('declined', at)}}`;
      return `{"type":"Feature","geometry":${geometry},"properties":${card}}`;
    });
  return `{"type":"FeatureCollection","generation":"${generation}","leaf":${leaf},"features":[\n${features.join(',\n')}\n]}\n`;
}

/** The sorted lists: a name leads to all rows of the person, the main one first, an id to the main row. */
function lookupsOf(rows: CollectedRows, { order }: ArrangedRows): { names: ShardEntry[]; ids: ShardEntry[] } {
  const rowOf = new Uint32Array(rows.cards.length);
  order.forEach((at, row) => {
    if (at >= 0) rowOf[at] = row;
  });
  const rowsOfPerson: number[][] = rows.people.map(() => []);
  rows.person.forEach((person, at) => {
    rowsOfPerson[person]?.push(rowOf[at] as number);
  });
  return {
    names: rows.people.flatMap(({ names }, person) =>
      names.map((name): ShardEntry => [name, ...(rowsOfPerson[person] ?? [])]),
    ),
    ids: rows.people.map(({ id }, person): ShardEntry => [id, ...(rowsOfPerson[person] ?? []).slice(0, 1)]),
  };
}
