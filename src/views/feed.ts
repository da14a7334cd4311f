import { escapeMarkup } from '../lib/markup.ts';
import { absolute } from '../lib/url.ts';
import type { Change } from '../open-data/changes.ts';
import { type FeedEntry, feedEntriesOf } from '../open-data/feed-entries.ts';
import { site } from '../site.ts';
import { atomText } from './atom.ts';
import { viewVerdict } from './claims.ts';
import { claims } from './collections.ts';
import { allChanges, pageOf } from './open-data/changes.ts';

/** The newest ones; changes.json has all. */
const mostEntries = 50;
const mostLines = 20;

/** The Atom feed: claims and sources added, verdicts and standings changed, corrections. */
export async function feedText(): Promise<string> {
  const entries = feedEntriesOf(await allChanges()).slice(0, mostEntries);
  const items = entries.map(async (entry) => ({
    key: entry.key,
    day: entry.day,
    title: entry.title,
    link: linkOf(entry),
    content: await contentOf(entry),
  }));
  return atomText({
    key: 'feed',
    title: `${site.name}: what changed in the evidence`,
    description: 'Claims and sources added, verdicts changed, corrections.',
    page: '/about/data/',
    file: '/feed.xml',
    items: await Promise.all(items),
  });
}

const lists = { claim: '/evidence/claims/', citation: '/evidence/citations/' } as const;
const listOf = ({ changes: [first] }: FeedEntry): string => absolute(lists[first.record.type]);

const linkOf = (entry: FeedEntry): string => (entry.isLot ? listOf(entry) : pageOf(entry.changes[0]));

async function contentOf(entry: FeedEntry): Promise<string> {
  const { changes, isLot } = entry;
  const lines = await Promise.all(changes.slice(0, mostLines).map(lineOf));
  if (!isLot) return `<p>${escapeMarkup(changes[0].words)}</p><p>${lines[0]}</p>`;
  const list = `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const more = changes.length - lines.length;
  return more > 0 ? `${list}<p><a href="${escapeMarkup(listOf(entry))}">And ${more} more</a></p>` : list;
}

// What people say may be wrong, so a claim never goes out without its verdict.
async function lineOf(change: Change): Promise<string> {
  const { type, id, title } = change.record;
  const link = `<a href="${escapeMarkup(pageOf(change))}">${escapeMarkup(title)}</a>`;
  if (type === 'citation') return link;
  const { label, certaintyWords, withdrawn } = viewVerdict((await claims()).get(id, 'the feed'));
  const verdict =
    withdrawn === undefined
      ? [label, certaintyWords].filter(Boolean).join(', ')
      : withdrawn === 'overdue'
        ? 'withdrawn, overdue for a check'
        : 'withdrawn, a source was retracted';
  return `People say: ${link} Our verdict: ${escapeMarkup(verdict)}.`;
}
