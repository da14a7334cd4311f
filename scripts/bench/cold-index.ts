import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openFinderIndex } from '../../src/finder/client.ts';
import { leafPoints } from '../../src/finder/clusters.ts';
import type { ChosenFacets } from '../../src/finder/facet-groups.ts';
import type { FinderIndex } from '../../src/finder/finder-index.ts';
import type { WrittenIndex } from '../../src/integrations/finder/finder-write-index.ts';
import type { Question } from './questions.ts';

/** What an answer takes when nothing is cached. */
export interface Cost {
  /** On the wire: hosts compress JSON, and bitmaps are compressed already */
  bytes: number;
  requests: number;
}

/** One written index as a visitor's browser finds it, cold for each question. */
interface ColdIndex {
  /** The first page of a search, with the distances of the people found, nearest first. */
  search(question: Question): Promise<Cost & { distances: number[] }>;
  /** The circles of the national map, with the practice locations that they count. */
  countCountry(facets: ChosenFacets): Promise<Cost & { rows: number }>;
}

/** Asks one written index; the weight of each file is found once. */
export function coldIndex({ folder, current }: WrittenIndex): ColdIndex {
  const weights = new Map<string, number>();
  const open = async (): Promise<{ cost: Cost; index: FinderIndex }> => {
    const cost: Cost = { bytes: 0, requests: 0 };
    const index = await openFinderIndex(async (path) => {
      const bytes = new Uint8Array(await readFile(join(folder, 'index', path.slice(path.indexOf('/') + 1))));
      const weight = weights.get(path) ?? (path.endsWith('.bin') ? bytes.length : gzipSync(bytes).length);
      weights.set(path, weight);
      cost.bytes += weight;
      cost.requests++;
      return bytes;
    }, current.generation);
    return { cost, index };
  };
  return {
    search: async (question) => {
      const { cost, index } = await open();
      const { hits } = await index.search(question);
      return { ...cost, distances: hits.map(({ distanceKm }) => distanceKm as number) };
    },
    countCountry: async (facets) => {
      const { cost, index } = await open();
      const points = await leafPoints(index, await index.count({ facets }));
      return { ...cost, rows: points.reduce((sum, { rows }) => sum + rows, 0) };
    },
  };
}
