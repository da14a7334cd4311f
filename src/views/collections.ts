import { type CollectionKey, getCollection } from 'astro:content';
import type { Citation } from '../evidence/schema/citation.ts';
import type { Claim } from '../evidence/schema/claim.ts';
import type { Source } from '../evidence/schema/source.ts';
import { must } from '../lib/must.ts';
import type { Contraindication } from '../safety/schema/contraindication.ts';

/** A collection as records with their ids, sorted by id; an unknown id stops the build and names the record that asked. */
export interface Records<T> {
  all: T[];
  get: (id: string, askedBy: string) => T;
  has: (id: string) => boolean;
}

async function load<T extends { id: string }>(collection: CollectionKey): Promise<Records<T>> {
  const entries = await getCollection(collection);
  const all = entries
    .map(({ id, data }) => ({ ...data, id }) as unknown as T)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(all.map((record) => [record.id, record]));
  return {
    all,
    has: (id) => byId.has(id),
    get: (id, askedBy) =>
      must(byId.get(id), `${askedBy}: no record "${id}" in src/content/${collection}; expected one of its file names`),
  };
}

// The store does not change during a build, so each collection is read once.
const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let value: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (value ??= read()));
};

export const citations = once(() => load<Citation>('citations'));
export const claims = once(() => load<Claim>('claims'));
export const sources = once(() => load<Source>('sources'));
export const contraindications = once(() => load<Contraindication>('contraindications'));
