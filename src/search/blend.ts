import { kinds } from './kinds.ts';
import type { PageName } from './names.ts';
import { type NameMatch, weighted } from './rank-names.ts';

/** A page whose text was found, with the engine's score as a share of the best one's. */
export interface TextMatch {
  page: PageName;
  share: number;
}

/** A page with the score that ranks it among all that was found. */
export interface BlendedPage {
  page: PageName;
  score: number;
}

/** How much the text counts beside the names. */
const textWorth = 0.35;
/** A name that holds less of the question than this is a chance meeting. */
export const leastCoverage = 0.25;

/**
 * Pages that were found by name, by text or by both, best first. `textCoverage` is the share of the question's words that the
 * text was searched for. A risk that the question names word by word comes before everything else.
 */
export function blend(
  names: readonly NameMatch[],
  texts: readonly TextMatch[],
  textCoverage: number,
): BlendedPage[] {
  const scores = new Map<string, BlendedPage>();
  const first = names.find(({ page, named }) => page.kind === 'safety' && named >= leastNamed);
  for (const match of names)
    if (match.coverage >= leastCoverage)
      scores.set(match.page.path, {
        page: match.page,
        score: weighted(match) + (match === first ? safetyFirst : 0),
      });
  for (const { page, share } of texts) {
    const score = share * textCoverage * textWorth * kinds[page.kind].weight ** 0.5;
    scores.set(page.path, { page, score: (scores.get(page.path)?.score ?? 0) + score });
  }
  return [...scores.values()].sort((a, b) => b.score - a.score || (a.page.path < b.page.path ? -1 : 1));
}

/** A risk's name must be so much of a question to lead it. */
const leastNamed = 0.25;
/** More than any other score. */
const safetyFirst = 10;
