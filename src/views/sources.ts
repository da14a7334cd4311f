import type { Source } from '../evidence/schema/source.ts';
import { formatDay } from '../lib/date.ts';
import { must } from '../lib/must.ts';
import { sources } from './collections.ts';

/** A web source as pages print it; without an address where only a copy was seen. */
export interface SourceView {
  title: string;
  publisher: string;
  url?: string;
  /** "Page dated 6 October 2025. Last seen November 22, 2026." */
  seen: string;
}

/** Web sources with their letters on one page, in order of first mention. */
export interface LetteredSources {
  list: (SourceView & { letter: string })[];
  /** The letter of a source by its id */
  letterOf: (id: string) => string;
}

export const viewSource = ({ title, publisher, url, seenInCopy, dated, seenOn }: Source): SourceView => ({
  title,
  publisher,
  ...(url && { url }),
  seen: [
    dated ? `Page dated ${dated}.` : '',
    seenInCopy ? `Seen in somebody else's copy on ${formatDay(seenOn)}.` : `Last seen ${formatDay(seenOn)}.`,
  ]
    .filter(Boolean)
    .join(' '),
});

/** Letters source ids in the order given, a to z and on with aa; repeated ids keep their first letter. */
export async function letterSources(ids: string[], askedBy: string): Promise<LetteredSources> {
  const { get } = await sources();
  const letters = new Map([...new Set(ids)].map((id, index) => [id, letterAt(index)]));
  return {
    list: [...letters].map(([id, letter]) => ({ ...viewSource(get(id, askedBy)), letter })),
    letterOf: (id) =>
      must(letters.get(id), `${askedBy}: source "${id}" is not in the page's list of sources`),
  };
}

const letterAt = (index: number): string =>
  (index >= 26 ? letterAt(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

/** Source ids in a guide's text, in the order in which they are first named. */
export const sourcesIn = (body: string): string[] =>
  [...body.matchAll(/<Source\s+id="([^"]+)"/g)].map(([, id]) => id ?? '');
