import { count } from '../lib/text.ts';
import { type Change, changeKinds } from './changes.ts';

/** What a feed reader shows as one item. */
export interface FeedEntry {
  /** The last part of its id, e.g. "claim-published/2026-11-22"; it never changes */
  key: string;
  /** YYYY-MM-DD */
  day: string;
  title: string;
  /** Whether it stands for all new records of its day and kind */
  isLot: boolean;
  changes: [Change, ...Change[]];
}

// New records come in lots: one item for all of a day, so that nobody is sent a hundred at once.
const lotTitles: Partial<Record<Change['kind'], (size: number) => string>> = {
  'claim-published': (size) => `${count(size, 'claim')} first published`,
  'citation-added': (size) => `${count(size, 'source')} added`,
};

/** Changes as feed items, in the order given: new records as one item for each day and kind, all others one by one. */
export function feedEntriesOf(changes: Change[]): FeedEntry[] {
  const groups = new Map<string, FeedEntry['changes']>();
  for (const change of changes) {
    const key = `${change.kind}/${lotTitles[change.kind] ? change.day : change.id}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups].map(([key, group]) => {
    const [{ day, kind, record }] = group;
    const lotTitle = lotTitles[kind]?.(group.length);
    const title = lotTitle ?? `${changeKinds[kind]}: “${record.title}”`;
    return { key, day, title, isLot: lotTitle !== undefined, changes: group };
  });
}
