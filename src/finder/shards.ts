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

/** Cuts a sorted list into files, the index first; entries are made as they are written. */
export function* shardFiles(
  folder: string,
  generation: string,
  keys: readonly string[],
  rowsOf: (at: number) => Iterable<number>,
): Generator<[path: string, text: string]> {
  const shardSize = shardSizeFor(keys.length);
  const starts = Array.from({ length: Math.ceil(keys.length / shardSize) }, (_, shard) => shard * shardSize);
  const index: ShardIndex = { generation, firstKeys: starts.map((start) => keys[start] as string) };
  yield [`${folder}/index.json`, JSON.stringify(index)];
  for (const [shard, start] of starts.entries()) {
    const entries = keys
      .slice(start, start + shardSize)
      .map((key, at): ShardEntry => [key, ...rowsOf(start + at)]);
    yield [`${folder}/${shard}.json`, JSON.stringify({ generation, entries } satisfies Shard)];
  }
}
