import type { Correction } from '../evidence/schema/correction.ts';
import { href } from '../lib/url.ts';
import { corrections } from './collections.ts';
import { once } from './once.ts';
import { recordLinks } from './record-links.ts';

/** What a corrected page says of it. */
export type CorrectionMark = Pick<Correction, 'id' | 'date' | 'title'>;

/** A correction as the log prints it. */
export interface CorrectionView extends Correction {
  kindWords: string;
  links: { label: string; path: string }[];
}

const kindWords: Record<Correction['kind'], string> = {
  fact: 'A fact was wrong',
  wording: 'The wording could mislead',
  link: 'A link led astray',
  safety: 'A warning was missing or weak',
};

/** Pages that are no record's; others are named by their address. */
const ownPages: Record<string, string> = {
  '/': 'The home page',
  '/evidence/': 'Which massage for which pain',
  '/find/': 'Find a therapist',
  '/glossary/': 'What words mean',
  '/guides/paying/': 'Who pays for massage',
  '/safety/check/': 'Check what applies to you',
};

/** All corrections, newest first; within a day by id. */
export const correctionLog = once(async (): Promise<CorrectionView[]> => {
  const labels = new Map((await recordLinks()).map(({ path, label }) => [path, label]));
  return (await corrections()).all
    .map((one) => ({
      ...one,
      kindWords: kindWords[one.kind],
      links: one.pages.map((path) => ({ path, label: labels.get(path) ?? ownPages[path] ?? path })),
    }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1));
});

/** What was corrected on the page at an address, e.g. "/handwise/glossary/", newest first. */
export async function correctionsOf(pathname: string): Promise<CorrectionMark[]> {
  const isHere = (page: string) => href(page.replace(/#.*/, '')) === pathname;
  return (await correctionLog()).filter(({ pages }) => pages.some(isHere));
}
