import { coinsOf } from '../evidence/coins.ts';
import { formatShort, linksOf } from '../evidence/reference.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import { lapseOf, type Standing, standingOf } from '../evidence/standing.ts';
import { designWords } from '../evidence/study-design.ts';
import { formatSize } from '../evidence/study-size.ts';
import { citationPath, itemOf } from './citation-item.ts';
import { citations } from './collections.ts';
import { referenceText } from './reference-text.ts';
import { today } from './today.ts';

/** A citation as pages print it in lists and previews. */
export interface ReferenceView {
  id: string;
  path: string;
  title: string;
  /** AMA style */
  reference: string;
  /** "Furlan and others, 2015" */
  short: string;
  /** "Systematic review: 25 studies, 3,096 people" */
  facts: string;
  finding: string;
  /** For reference managers that read a list */
  coins: string;
  links: { label: string; url: string }[];
  standing: Standing;
  /** Why it no longer stands as it was published */
  standingNote?: string;
  /** Address of the citation that replaced or corrected it */
  replacedBy?: string;
}

/** References with their numbers on one page, in order of first mention. */
export interface NumberedReferences {
  list: ReferenceView[];
  numberOf: (id: string) => number;
}

/** "Systematic review: 25 studies, 3,096 people": what kind of source it is and how large. */
export function factsOf(citation: Citation): string {
  const { studyDesign } = citation;
  const isMap = studyDesign === 'evidence-map';
  const size = formatSize(citation, isMap ? 'review' : 'study', isMap ? 'reviews' : 'studies');
  return designWords[studyDesign] + (size && `: ${size}`);
}

// The engine takes some milliseconds for each, and many pages name the same citation.
const made = new WeakMap<Citation, ReferenceView>();

/** One citation as pages print it. */
export function viewReference(citation: Citation): ReferenceView {
  const known = made.get(citation);
  if (known) return known;
  const item = itemOf(citation);
  const { note, by } = citation.status;
  const standing = standingOf(citation, today);
  const why = note ?? (standing === 'lapsed' ? `${lapseOf(citation)?.rule.words}.` : undefined);
  const view = {
    id: citation.id,
    path: citationPath(citation.id),
    title: citation.title,
    reference: referenceText(item, 'ama'),
    short: formatShort(citation),
    facts: factsOf(citation),
    finding: citation.finding,
    coins: coinsOf(item),
    links: linksOf(citation),
    standing,
    ...(why && { standingNote: why }),
    ...(by && { replacedBy: citationPath(by) }),
  };
  made.set(citation, view);
  return view;
}

/** Numbers citation ids in the order given; repeated ids keep their first number. */
export async function numberReferences(ids: string[], askedBy: string): Promise<NumberedReferences> {
  const { get } = await citations();
  const order = [...new Set(ids)];
  const list = order.map((id) => viewReference(get(id, askedBy)));
  const numbers = new Map(order.map((id, index) => [id, index + 1]));
  return {
    list,
    numberOf: (id) => {
      const number = numbers.get(id);
      if (number === undefined)
        throw new Error(`${askedBy}: citation "${id}" is not in the page's reference list`);
      return number;
    },
  };
}

/** Citation ids in a guide's text, in the order in which they are first named. */
export const citedIn = (body: string): string[] =>
  [...body.matchAll(/<Cite\s+id="([^"]+)"/g)].map(([, id]) => id ?? '');
