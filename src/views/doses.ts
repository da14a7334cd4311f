import { formatShort } from '../evidence/reference.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import type { TechniqueId } from '../evidence/topics.ts';
import type { DoseView } from './guide.ts';

type Dose = NonNullable<Citation['arms'][number]['dose']>;

const inWords = (n: number | string, word: string): string => {
  if (n === 1) return `1 ${word}`;
  // Trials that report a rhythm instead of a number write "2 per week".
  return /^\S+ per /.test(String(n)) ? String(n).replace(' per ', ` ${word}s per `) : `${n} ${word}s`;
};

/** "10 sessions of 60 minutes in 10 weeks", from what a trial reports; empty parts are left out. */
export function formatDose({ sessions, minutes, weeks }: Dose): string {
  const parts = [
    sessions === undefined ? '' : inWords(sessions, 'session'),
    minutes === undefined ? '' : `${sessions === undefined ? '' : 'of '}${inWords(minutes, 'minute')}`,
    weeks === undefined ? '' : `${/per/.test(String(sessions)) ? 'for' : 'in'} ${inWords(weeks, 'week')}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** What trials gave of one technique. */
export const dosesOf = (citations: Citation[], technique: TechniqueId): DoseView[] =>
  citations
    .filter(({ studyDesign }) => studyDesign === 'randomized-trial')
    .flatMap((citation) =>
      citation.arms
        .filter((arm) => arm.technique === technique && arm.dose && Object.keys(arm.dose).length > 0)
        .map((arm) => ({
          citation: citation.id,
          path: `/evidence/citations/${citation.id}/`,
          name: formatShort(citation),
          what: arm.name,
          words: formatDose(arm.dose as Dose),
        })),
    );
