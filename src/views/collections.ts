import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { isRetracted, leansOnRetracted } from '../evidence/retraction.ts';
import { must } from '../lib/must.ts';
import { entriesWithNumbers } from './numbers.ts';
import { once } from './once.ts';

/** A collection as records with their ids, sorted by id; an unknown id stops the build and names the record that asked. */
export interface Records<T> {
  all: T[];
  get: (id: string, askedBy: string) => T;
}

type Stored<C extends CollectionKey> = CollectionEntry<C>['data'] & { id: string };

async function load<C extends CollectionKey>(collection: C): Promise<Records<Stored<C>>> {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  return recordsOf(
    collection,
    entries.map(({ id, data }): Stored<C> => ({ ...data, id })),
  );
}

/** Records whose texts print numbers. */
async function loadFilled<C extends 'contraindications' | 'payers' | 'billing-rules'>(
  collection: C,
): Promise<Records<Stored<C>>> {
  const entries = await entriesWithNumbers(collection);
  return recordsOf(
    collection,
    entries.map(({ id, data }): Stored<C> => ({ ...data, id })),
  );
}

function recordsOf<T extends { id: string }>(collection: CollectionKey, records: T[]): Records<T> {
  const all = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(all.map((record) => [record.id, record]));
  return {
    all,
    get: (id, askedBy) =>
      must(
        byId.get(id),
        `${askedBy}: no record "${id}" in src/content/${collection}; expected one of its file names`,
      ),
  };
}

async function loadGuides<C extends 'conditions' | 'techniques' | 'faqs' | 'guides'>(
  collection: C,
): Promise<Map<string, CollectionEntry<C>>> {
  const entries = await entriesWithNumbers(collection);
  return new Map(entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => [entry.id, entry]));
}

export const citations = once(() => load('citations'));
/** Each claim knows whether it leans on a retracted source. */
export const claims = once(async () => {
  const [{ all }, { all: everyCitation }] = await Promise.all([load('claims'), citations()]);
  const retracted = new Set(everyCitation.filter(isRetracted).map(({ id }) => id));
  return recordsOf(
    'claims',
    all.map((claim) => ({ ...claim, leansOnRetracted: leansOnRetracted(claim, retracted) })),
  );
});
export const sources = once(() => load('sources'));
export const contraindications = once(() => loadFilled('contraindications'));
export const outcomeMeasures = once(() => load('outcome-measures'));
export const billingRules = once(() => loadFilled('billing-rules'));
export const jurisdictions = once(() => load('jurisdictions'));
export const credentials = once(() => load('credentials'));
export const glossary = once(() => load('glossary'));
export const notCovered = once(() => load('not-covered'));
export const corrections = once(() => load('corrections'));
/** Who might pay, in the order of the list. */
export const payers = once(async () =>
  (await loadFilled('payers')).all.toSorted((a, b) => a.position - b.position),
);

/** Guides and questions by id, as entries: their text is still to be rendered. */
export const conditionGuides = once(() => loadGuides('conditions'));
export const techniqueGuides = once(() => loadGuides('techniques'));
export const questions = once(() => loadGuides('faqs'));
export const practicalGuides = once(() => loadGuides('guides'));
