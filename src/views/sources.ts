import type { Source } from '../evidence/schema/source.ts';
import { formatDay } from '../lib/date.ts';

/** A web source as pages print it; without an address where only a copy was seen. */
export interface SourceView {
  title: string;
  publisher: string;
  url?: string;
  /** "Page dated 6 October 2025. Last seen November 22, 2026." */
  seen: string;
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
