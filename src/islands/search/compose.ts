import type { Asked } from '../../search/ask.ts';
import { blend, leastCoverage } from '../../search/blend.ts';
import { type Chosen, type ChosenGroup, isChosen } from '../../search/chosen.ts';
import { type Group, kinds } from '../../search/kinds.ts';
import type { PageName } from '../../search/names.ts';
import { formatFound, type SearchProblem } from '../../search/status.ts';
import type { FinderOffer } from './finder-offer.ts';
import type { Counts, FoundText } from './texts.ts';

/** A page that was found, with what its text shows of the match. */
export interface Found {
  page: PageName;
  /** Of a page that its text alone has found */
  excerpt?: string;
  part?: FoundText['part'];
}

/** The answer to one question. */
export interface Answer {
  asked: Omit<Asked, 'matches'>;
  /** The way into the finder, where the question asks for somebody or names a place */
  finder?: FinderOffer;
  /** The best pages of all kinds, then the others by group */
  best: Found[];
  groups: { group: Group; found: Found[] }[];
  /** Pages of each value; absent in a first answer, since only all that is found can be counted */
  counts?: Record<ChosenGroup, Map<string, number>>;
  /** Pages in all; more than are listed where texts hold further ones */
  total: number;
  /** Words that were left out, because no page has them */
  dropped: string[];
  /** Why texts could not be searched; names were */
  problem?: SearchProblem;
}

/** What the texts of pages gave; `kept` are the words that were looked for together. */
export interface Texts {
  found: readonly FoundText[];
  total: number;
  kept: readonly string[];
  counts: Counts;
}

const bestCount = 3;
const listed = 40;

/** Joins what was found by name and by text, of the pages that are chosen. */
export function composeAnswer(
  asked: Asked,
  texts: Texts,
  chosen: Chosen,
  pageAt: (path: string) => PageName | undefined,
): Answer {
  const known = texts.found.flatMap((text) => {
    const page = pageAt(text.path);
    return page ? [{ page, share: text.share, text }] : [];
  });
  const textOf = new Map(known.map(({ page, text }) => [page.path, text]));
  const names = asked.matches.filter(({ page }) => isChosen(page, chosen));
  const named = new Set(
    names.filter(({ coverage }) => coverage >= leastCoverage).map(({ page }) => page.path),
  );
  const all = blend(names, known, texts.kept.length / Math.max(1, asked.words.length));
  const found = all.slice(0, listed).map(({ page }): Found => {
    const text = textOf.get(page.path);
    // What is called so is told by its own sentence from the first answer on; a text shows why it was found where names do not.
    const excerpt = named.has(page.path) ? undefined : text?.excerpt;
    return { page, ...(excerpt && { excerpt }), ...(text?.part && { part: text.part }) };
  });
  return {
    asked: withoutMatches(asked),
    best: found.slice(0, bestCount),
    groups: byGroup(found.slice(bestCount)),
    counts: {
      kind: countValues('kind', asked, texts.counts, chosen),
      certainty: countValues('certainty', asked, texts.counts, chosen),
    },
    total: Math.max(texts.total, all.length),
    dropped: asked.unknown,
  };
}

/** An answer without a page. */
export const emptyAnswer = (asked: Asked): Answer => ({
  asked: withoutMatches(asked),
  best: [],
  groups: [],
  counts: { kind: new Map(), certainty: new Map() },
  total: 0,
  dropped: [],
});

// They are hundreds, and an answer goes from one thread to another.
const withoutMatches = ({ matches, ...asked }: Asked): Answer['asked'] => asked;

/** The rest by group, groups in the order of their best page; guidelines stand before other evidence. */
function byGroup(found: readonly Found[]): Answer['groups'] {
  const isGuideline = ({ page }: Found) => Number(page.kind === 'guideline');
  return [...Map.groupBy(found, ({ page }) => kinds[page.kind].group)].map(([group, some]) => ({
    group,
    found: some.toSorted((a, b) => isGuideline(b) - isGuideline(a)),
  }));
}

/** Pages of each value of a group: those that texts hold, or those that names do where these are more. */
function countValues(
  group: ChosenGroup,
  { matches }: Asked,
  counts: Counts,
  chosen: Chosen,
): Map<string, number> {
  const named = matches.filter(
    ({ page, coverage }) => coverage >= leastCoverage && isChosen(page, chosen, group),
  );
  const all = new Map(Object.entries(counts[group] ?? {}));
  for (const [value, some] of Map.groupBy(named, ({ page }) => page[group] ?? ''))
    if (value) all.set(value, Math.max(some.length, all.get(value) ?? 0));
  return all;
}

/** An answer's status line, where so many of its pages are shown at most. */
export const statusOf = (
  { asked, total, best, groups, dropped, finder, problem }: Answer,
  most = Number.POSITIVE_INFINITY,
): string =>
  formatFound({
    typed: asked.typed,
    total,
    shown: Math.min(most, best.length + groups.reduce((sum, { found }) => sum + found.length, 0)),
    corrections: asked.corrections,
    dropped,
    hasCard: finder !== undefined || asked.notCovered !== undefined,
    ...(problem && { problem }),
  });
