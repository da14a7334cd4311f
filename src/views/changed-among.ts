import { type CollectionKey, getCollection } from 'astro:content';
import { changedOn, type Dated } from '../evidence/changed-on.ts';
import { must } from '../lib/must.ts';

/** The last day on which a record of some collections changed or was checked, for pages that are made of many. */
export async function changedAmong(...collections: CollectionKey[]): Promise<string> {
  const entries = await Promise.all(collections.map((name) => getCollection(name)));
  return must(
    changedOn(...entries.flat().map(({ data }) => data as Dated)),
    `expected a record with a day in ${collections.join(', ')}`,
  );
}
