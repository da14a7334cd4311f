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
export async function numbersFor(askedBy: string): Promise<(name: string) => string> {
  const numbers = await table();
  return (name) => must(numbers.get(name), `${askedBy}: no record holds the number "${name}"`);
}

/** An entry whose texts have their numbers. */
export async function withNumbers<
  Entry extends CollectionEntry<
    'conditions' | 'techniques' | 'faqs' | 'guides' | 'contraindications' | 'payers'
  >,
>(entry: Entry): Promise<Entry> {
  const numberOf = await numbersFor(`src/content/${entry.collection}/${entry.id}`);
  return { ...entry, data: fillNumbers(entry.data, numberOf) };
}
