import { count } from '../lib/text.ts';

/** Why search cannot run, and what still works. */
export const searchProblems = {
  'no-webassembly':
    'Search cannot run here: this browser or network blocks WebAssembly. The topics below lead to every page.',
  'no-index':
    'The search index did not load. Check the connection and try again. The topics below lead to every page.',
} as const;

export type SearchProblem = keyof typeof searchProblems;

/** What the status line says where no page holds any of the words. */
export const formatNothingFound = (typed: string): string =>
  `Nothing found for “${typed}”. Try one plain word, or start from a topic below.`;

/** How a search ended. */
interface Found {
  typed: string;
  found: number;
  /** How many of them are printed */
  shown: number;
  /** Words that were left out, because no page holds them all */
  dropped: string[];
}

/** The status line of a search: "3 pages for “neck”." */
export function formatFound({ typed, found, shown, dropped }: Found): string {
  const most = shown < found ? `, the best ${shown} are shown` : '';
  const without =
    dropped.length > 0 ? ` No page holds all the words, so this is without “${dropped.join('”, “')}”.` : '';
  return `${count(found, 'page')} for “${typed}”${most}.${without}`;
}
