import { type CollectionEntry, getCollection } from 'astro:content';
import { fillNumbers, numberTable } from '../evidence/fill-numbers.ts';
import { must } from '../lib/must.ts';
import { once } from './once.ts';

const table = once(async () =>
  numberTable({
    citations: await getCollection('citations'),
    claims: await getCollection('claims'),
    sources: await getCollection('sources'),
    contraindications: await getCollection('contraindications'),
    payers: await getCollection('payers'),
  }),
);

/** Prints the number that a text names; an unknown name stops the build and names who asked. */
export const numbersFor = async (askedBy: string): Promise<(name: string) => string> =>
  printer(await table(), askedBy);

type Filled =
  | 'conditions'
  | 'techniques'
  | 'faqs'
  | 'guides'
  | 'contraindications'
  | 'payers'
  | 'billing-rules';

/** A collection's entries, their texts with numbers. */
export async function entriesWithNumbers<C extends Filled>(collection: C): Promise<CollectionEntry<C>[]> {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  const numbers = await table();
  return entries.map((entry) => ({
    ...entry,
    data: fillNumbers(entry.data, printer(numbers, `src/content/${collection}/${entry.id}`)),
  }));
}

const printer =
  (numbers: Map<string, string>, askedBy: string) =>
  (name: string): string =>
    must(numbers.get(name), `${askedBy}: no record holds the number "${name}"`);
