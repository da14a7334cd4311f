import { count } from '../lib/text.ts';

/** How much stands behind a number or a source; either may be unknown. */
interface StudySize {
  studies?: number | undefined;
  participants?: number | undefined;
}

/** "7 trials, 761 people": what is known of a size, with the word for one and for many studies; empty where nothing is. */
export const formatSize = ({ studies, participants }: StudySize, one: string, many?: string): string =>
  [
    studies === undefined ? '' : count(studies, one, many),
    participants === undefined ? '' : count(participants, 'person', 'people'),
  ]
    .filter(Boolean)
    .join(', ');
