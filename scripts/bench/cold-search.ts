import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openFinderIndex } from '../../src/finder/client.ts';
import type { WrittenIndex } from '../../src/integrations/finder-write-index.ts';
import type { Question } from './questions.ts';

/** What the first page of a search takes when nothing is cached. */
export interface Cost {
  /** On the wire: hosts compress JSON, and bitmaps are compressed already */
  bytes: number;
  requests: number;
  /** Of the people found, nearest first */
  distances: number[];
}

/** Makes a cold search of one written index; the weight of each file is found once. */
export function coldSearch({ folder, current }: WrittenIndex): (question: Question) => Promise<Cost> {
  const weights = new Map<string, number>();
  return async ({ facets, origin }) => {
    const cost: Cost = { bytes: 0, requests: 0, distances: [] };
    const index = await openFinderIndex(async (path) => {
      const bytes = new Uint8Array(await readFile(join(folder, 'index', path.slice(path.indexOf('/') + 1))));
      const weight = weights.get(path) ?? (path.endsWith('.bin') ? bytes.length : gzipSync(bytes).length);
      weights.set(path, weight);
      cost.bytes += weight;
      cost.requests++;
      return bytes;
    }, current.generation);
    const { hits } = await index.search({ facets, origin });
    cost.distances = hits.map(({ distanceKm }) => distanceKm as number);
    return cost;
  };
}
