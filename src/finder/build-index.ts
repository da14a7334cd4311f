import { arrangeRows } from './arrange-rows.ts';
import { buildFacets } from './build-facets.ts';
import type { CollectedRows } from './collect-rows.ts';
import type { FacetGroup } from './facet-groups.ts';
import type { GroupLabels } from './facet-labels.ts';
import type { LeafMeans } from './leaf.ts';
import { leafWriter } from './leaf-writer.ts';
import { indexVersion, type Manifest } from './manifest.ts';
import { numberedValues } from './packed-card.ts';
import { personRows } from './person-rows.ts';
import { shardFiles } from './shards.ts';

/** What the builder is given: names of facets, and the two tools that depend on the platform. */
export interface BuildOptions {
  labels: Record<FacetGroup, GroupLabels>;
  gzip(bytes: Uint8Array): Uint8Array;
  /** The hex digest of what is handed over piece by piece. */
  hash(pieces: Iterable<string | Uint8Array>): string;
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
    people: rows.ids.length,
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
    const leafBytes = leafWriter(rows, arranged, numbersOf(rows.facetKeys, manifest), generation);
    for (let leaf = 0; leaf < leaves + unplacedLeaves; leaf++) yield [`leaf/${leaf}.json`, leafBytes(leaf)];
    for (const [at, bits] of bitmaps.entries()) yield [`facet/${at}.bin`, gzip(bits)];
    const rowsOf = personRows(rows, arranged);
    const { keys, people } = rows.names;
    // A name leads to all rows of the person, the main one first, an id to the main row.
    yield* shardFiles('names', generation, keys, (at) => rowsOf(people[at] as number));
    yield* shardFiles('ids', generation, rows.ids, (person) => rowsOf(person).subarray(0, 1));
  }
  return { manifest, files };
}

function* contentOf(rows: CollectedRows, labels: BuildOptions['labels']): Generator<string | Uint8Array> {
  const { cards, values, declined, lng, lat } = rows;
  yield JSON.stringify([indexVersion, labels, rows.facetKeys]);
  for (const { items, ends } of [cards, values, declined]) yield* [bytesOf(items), bytesOf(ends)];
  yield* [bytesOf(lng), bytesOf(lat)];
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** For each facet key the number of its value in the manifest. */
function numbersOf(facetKeys: string[], { facets }: Manifest): number[] {
  const numbered = numberedValues(facets).map(({ group, id }, number) => [`${group}:${id}`, number] as const);
  const numbers = new Map<string, number>(numbered);
  return facetKeys.map((key) => numbers.get(key) as number);
}
