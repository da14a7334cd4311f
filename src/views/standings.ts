import { type CollectionEntry, getCollection } from 'astro:content';
import type { ContentSet } from '../evidence/content-set.ts';
import { dependentsOf } from '../evidence/dependents.ts';
import { citations } from './collections.ts';
import { once } from './once.ts';
import { type RecordLink, recordLinks } from './record-links.ts';
import { type ReferenceView, viewReference } from './references.ts';

/** A citation that no longer stands as it was published, and the pages that rest on it. */
export interface Standing {
  reference: ReferenceView;
  dependents: RecordLink[];
}

/** What a page rests on that no longer stands as it was published. */
export interface ChangedSources {
  /** Told beside the answer: they no longer count */
  retracted: ReferenceView[];
  /** Replaced, corrected or lapsed: told quietly, they may stand there as history */
  outdated: ReferenceView[];
}

/** All citations that no longer stand as they were published, retracted ones first. */
export const standings = once(async (): Promise<Standing[]> => {
  const [{ all }, links, content] = await Promise.all([citations(), recordLinks(), contentSet()]);
  const dependents = dependentsOf(content);
  return all
    .map(viewReference)
    .filter(({ standing }) => standing !== 'current')
    .map((reference) => ({
      reference,
      dependents: links.filter(({ name }) => dependents.get(reference.id)?.includes(name)),
    }))
    .sort((a, b) => Number(isRetracted(b)) - Number(isRetracted(a)));
});

/** What a record, as "claims/massage-lowers-cortisol", rests on that no longer stands as it was published. */
export async function changedSources(name: string): Promise<ChangedSources> {
  const behind = (await standings()).filter((one) => one.dependents.some((link) => link.name === name));
  const references = (wanted: boolean) =>
    behind.filter((one) => isRetracted(one) === wanted).map(({ reference }) => reference);
  return { retracted: references(true), outdated: references(false) };
}

const isRetracted = ({ reference }: Standing): boolean => reference.standing === 'retracted';

/** The records as the rules over the whole set see them. */
async function contentSet(): Promise<ContentSet> {
  return {
    citations: await entriesOf('citations'),
    claims: await entriesOf('claims'),
    sources: await entriesOf('sources'),
    payers: await entriesOf('payers'),
    contraindications: await entriesOf('contraindications'),
    'outcome-measures': await entriesOf('outcome-measures'),
    'billing-rules': await entriesOf('billing-rules'),
    jurisdictions: await entriesOf('jurisdictions'),
    credentials: await entriesOf('credentials'),
    conditions: await entriesOf('conditions'),
    techniques: await entriesOf('techniques'),
    faqs: await entriesOf('faqs'),
    glossary: await entriesOf('glossary'),
    'not-covered': await entriesOf('not-covered'),
    corrections: await entriesOf('corrections'),
    guides: await entriesOf('guides'),
  };
}

async function entriesOf<C extends keyof ContentSet>(collection: C) {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  return entries.map(({ id, data, body = '' }) => ({
    id,
    file: `src/content/${collection}/${id}`,
    body,
    data: data as CollectionEntry<C>['data'],
  }));
}
