import { count, listInWords } from '../lib/text.ts';
import type { Correction } from './spelling.ts';

/** Why texts cannot be searched, and what still works. */
export const searchProblems = {
  'no-webassembly':
    'This browser or network blocks WebAssembly, so texts cannot be searched. Titles can, and the topics below lead to every page.',
  'no-index':
    'The search index did not load. Check the connection and try again. The topics below lead to every page.',
  offline:
    'You are offline, and the search is not kept on this device. Pages that are kept are listed at “Use it without a connection”, at the foot of this page.',
} as const;

export type SearchProblem = keyof typeof searchProblems;

/** What the status line says until all is there: once for both, the first answer and the whole. */
export const formatSearching = (typed: string): string =>
  `Searching for “${shortened(typed)}”: first what pages are called, then all they say.`;

/** What it says where texts are long in coming; the first answer may stand or not. */
export const formatSlow = (typed: string, hasFirst: boolean): string =>
  hasFirst
    ? `Shown so far: what pages are called, for “${shortened(typed)}”. Their texts are still loading.`
    : `The search for “${shortened(typed)}” is still loading. The topics below lead to every page.`;

/** What the status line says before anything is asked. */
export const askForWords = 'Type a pain, a treatment, a medicine, a place or a study.';

/** How a search ended. */
interface Found {
  typed: string;
  total: number;
  /** How many of them are printed */
  shown: number;
  corrections: readonly Correction[];
  /** Words that no page has */
  dropped: readonly string[];
  hasCard: boolean;
  problem?: SearchProblem;
}

/** The status line of a search: "3 pages for “neck”." */
export function formatFound({ typed, total, shown, corrections, dropped, hasCard, problem }: Found): string {
  const name = shortened(typed);
  const meant = corrections.map(({ meant }) => `“${meant}”`);
  const corrected = meant.length > 0 ? `Showing results for ${listInWords(meant)}. ` : '';
  const without =
    dropped.length > 0
      ? ` No page has ${listInWords(dropped.map((word) => `“${word}”`))}, so that is left out.`
      : '';
  const broken = problem ? ` ${searchProblems[problem]}` : '';
  if (total === 0 && hasCard) return `One answer for “${name}”.${broken}`;
  if (total === 0)
    return `Nothing found for “${name}”. Try one plain word, or start from a topic below.${broken}`;
  const most = shown < total ? `, the best ${shown} are shown` : '';
  return `${corrected}${count(total, 'page')} for “${name}”${most}.${without}${broken}`;
}

const shortened = (typed: string): string => (typed.length > 60 ? `${typed.slice(0, 60).trim()} …` : typed);

/** The title of the way into the finder. */
export const formatFinderOffer = (near: string): string =>
  near ? `Find therapists near ${near}` : 'Find therapists near you';
