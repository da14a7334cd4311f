/** An entry of a sorted list: a key and the rows it leads to. */
export type ShardEntry = [key: string, ...rows: number[]];

/** `<folder>/index.json`: the first key of each shard. */
export interface ShardIndex {
  generation: string;
  firstKeys: string[];
}

/** `<folder>/<i>.json`: a run of the sorted list. */
export interface Shard {
  generation: string;
  entries: ShardEntry[];
}

/** Entries in one shard, about 10 kB gzipped; a list of more than 256 such shards has larger ones, since hosts cap the number of files. */
const shardSizeFor = (entries: number): number => (entries > 256 * 1024 ? 2048 : 1024);

/** Sorts entries by key, by code unit, and cuts them into files, the index first. */
export function* shardFiles(
  folder: string,
  generation: string,
  entries: ShardEntry[],
): Generator<[path: string, text: string]> {
  const sorted = entries.toSorted(byKey);
  const shardSize = shardSizeFor(sorted.length);
  const shards = Array.from({ length: Math.ceil(sorted.length / shardSize) }, (_, at) =>
    sorted.slice(at * shardSize, (at + 1) * shardSize),
  );
  const index: ShardIndex = { generation, firstKeys: shards.map((shard) => shard[0]?.[0] ?? '') };
  yield [`${folder}/index.json`, JSON.stringify(index)];
  for (const [at, shard] of shards.entries())
    yield [`${folder}/${at}.json`, JSON.stringify({ generation, entries: shard } satisfies Shard)];
}

// Without taking the entries apart, which made this the dearest function of a large build.
function byKey(one: ShardEntry, other: ShardEntry): number {
  if (one[0] === other[0]) return (one[1] ?? 0) - (other[1] ?? 0);
  return one[0] < other[0] ? -1 : 1;
}
