import { type PracticalGuide, practicalGuideGroups } from '../evidence/schema/practical-guide.ts';
import { practicalGuides } from './collections.ts';

type Group = PracticalGuide['group'];

/** A guide in the list, with one line on what it is for. */
export interface PracticalGuideLink {
  path: string;
  title: string;
  line: string;
}

const groupWords: Record<Group, string> = {
  'before-you-book': 'Before you book',
  'the-visit': 'The visit',
  'at-home': 'At home',
  evidence: 'Reading the evidence',
};

/** Guides that are pages of their own and no records: in the list they stand behind the records of their group. */
const ownPages: (PracticalGuideLink & { group: Group })[] = [
  {
    group: 'before-you-book',
    path: '/guides/paying/',
    title: 'Who pays for massage',
    line: 'Payer by payer: what must be true, what to bring, what to ask, and what nobody knows.',
  },
  {
    group: 'before-you-book',
    path: '/guides/states/',
    title: 'Massage licenses, state by state',
    line: 'What each state asks of massage therapists, and how to check a name there.',
  },
  {
    group: 'before-you-book',
    path: '/guides/credentials/',
    title: 'Letters behind a name',
    line: 'What each credential takes, what it proves and what it does not.',
  },
  {
    group: 'the-visit',
    path: '/guides/talk-to-your-clinician/',
    title: 'Talk to your clinician',
    line: 'One page to fill in and take along. What you write stays on your device.',
  },
  {
    group: 'the-visit',
    path: '/guides/visit-sheet/',
    title: 'A sheet for your massage visit',
    line: 'What to bring, tell and ask at a first massage, from your own choices, on one page.',
  },
];

/** All practical guides by group. */
export async function practicalGuideList(): Promise<{ heading: string; guides: PracticalGuideLink[] }[]> {
  const records = [...(await practicalGuides()).values()].map(({ id, data }) => ({
    group: data.group,
    path: `/guides/${id}/`,
    title: data.title,
    line: data.description,
  }));
  return practicalGuideGroups
    .map((group) => ({
      heading: groupWords[group],
      guides: [...records, ...ownPages].filter((guide) => guide.group === group),
    }))
    .filter(({ guides }) => guides.length > 0);
}
