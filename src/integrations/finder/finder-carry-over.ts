import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shard, ShardIndex } from '../../finder/shards.ts';

/**
 * Says whether everybody in an older generation is in the newer one as well. Where somebody left, perhaps by their own wish, the
 * older one must not be published beside the newer; the same where it cannot be read.
 */
export async function nobodyLeft(older: string, newer: string): Promise<boolean> {
  const staying = await idsIn(newer);
  const before = await idsIn(older).catch(() => undefined);
  return before !== undefined && [...before].every((id) => staying.has(id));
}

/** The ids of a generation, from its own sorted list. */
async function idsIn(folder: string): Promise<Set<string>> {
  const read = async <T>(file: string): Promise<T> =>
    JSON.parse(await readFile(join(folder, 'index/ids', file), 'utf8'));
  const { firstKeys } = await read<ShardIndex>('index.json');
  const shards = await Promise.all(firstKeys.map((_, at) => read<Shard>(`${at}.json`)));
  return new Set(shards.flatMap(({ entries }) => entries.map(([id]) => id)));
}
