import { capitalize } from '../lib/text.ts';
import { type AuthorName, nameOf } from './author-name.ts';
import type { Citation } from './schema/citation.ts';

/** A citation as an item of CSL-JSON 1.0.2; all exports and styles are made from it. */
export interface CslItem {
  id: string;
  type: 'article-journal' | 'report' | 'webpage';
  title: string;
  author?: AuthorName[];
  issued?: { 'date-parts': [[year: number, month?: number]] };
  'container-title'?: string;
  'container-title-short'?: string;
  publisher?: string;
  genre?: string;
  number?: string;
  edition?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  ISBN?: string;
  language?: string;
  URL?: string;
  note?: string;
}

/** The CSL-JSON item of a citation; `page` is the whole address of its page here, which the note names. */
export function cslOf(citation: Citation, page: string): CslItem {
  const { id, title, authors, year, month } = citation;
  const fields = {
    author: authors.length > 0 ? authors.map(nameOf) : undefined,
    issued: year && { 'date-parts': [month ? [year, month] : [year]] },
    'container-title': citation.journal,
    'container-title-short': citation.journalAbbrev,
    publisher: citation.publisher,
    genre: citation.genre,
    number: citation.number,
    edition: citation.edition,
    volume: citation.volume,
    issue: citation.issue,
    page: citation.pages,
    DOI: citation.doi,
    PMID: citation.pmid,
    PMCID: citation.pmcid,
    ISBN: citation.isbn,
    language: citation.language,
    URL: citation.url,
    note: noteOf(citation, page),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { id, type: typeOf(citation), title, ...known };
}

function typeOf({ publisher, number, studyDesign }: Citation): CslItem['type'] {
  if (!publisher) return 'article-journal';
  return number || studyDesign === 'guideline' ? 'report' : 'webpage';
}

const more = 'More authors follow than are listed here.';

/** Whether the item's list of authors was cut short; CSL has no field for that, so its note says it. */
export const hasMoreAuthors = ({ author, note = '' }: CslItem): boolean =>
  author !== undefined && note.startsWith(more);

function noteOf({ authors, authorsTruncated, status }: Citation, page: string): string {
  const names =
    authors.length === 0 ? 'The authors’ names could not be confirmed.' : authorsTruncated && more;
  const standing = /^(retracted|corrected)$/.test(status.standing) && `${capitalize(status.standing)}.`;
  return [names, standing, `What it found: ${page}`].filter(Boolean).join(' ');
}

/** First and last page; only the first of an article number such as "CD001929". */
export function pageEnds({ page = '' }: CslItem): { first?: string; last?: string } {
  const [first, last] = page.split(/-(?=[A-Za-z]*\d+$)/);
  return { ...(first && { first }), ...(last && { last }) };
}
