import type { Generation } from './generation.ts';
import type { Shard, ShardEntry, ShardIndex } from './shards.ts';

/** Shards that one look-up reads at most; a name that needs more is too short to be useful. */
const shardLimit = 16;

/** The entries of a sorted list whose keys lie from one key to another; `cut` where more shards hold such keys than are read. */
export async function readEntries(
  files: Generation,
  folder: 'names' | 'ids',
  from: string,
  to: string,
): Promise<{ entries: ShardEntry[]; cut: boolean }> {
  const { firstKeys } = await files.json<ShardIndex>(`${folder}/index.json`, (index) =>
    Array.isArray(index.firstKeys),
  );
  const shards = firstKeys.flatMap((first, at) => {
    const next = firstKeys[at + 1];
    return first <= to && (next === undefined || next >= from) ? [at] : [];
  });
  const read = await Promise.all(
    shards
      .slice(0, shardLimit)
      .map((at) => files.json<Shard>(`${folder}/${at}.json`, (shard) => Array.isArray(shard.entries))),
  );
  const entries = read.flatMap((shard) => shard.entries.filter(([key]) => key >= from && key <= to));
  return { entries, cut: shards.length > shardLimit };
}
