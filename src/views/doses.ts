import { formatShort } from '../evidence/reference.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import type { TechniqueId } from '../evidence/topics.ts';
import type { DoseView } from './guide.ts';

type Dose = NonNullable<Citation['arms'][number]['dose']>;

/** "10 sessions of 60 minutes in 10 weeks", from what a trial reports; empty parts are left out. */
export function formatDose({ sessions, minutes, weeks }: Dose): string {
  const one = (n: number | string | undefined, word: string) => (n === 1 ? `1 ${word}` : `${n} ${word}s`);
  const parts = [
    sessions === undefined ? '' : one(sessions, 'session'),
    minutes === undefined ? '' : `${sessions === undefined ? '' : 'of '}${one(minutes, 'minute')}`,
    weeks === undefined ? '' : `in ${one(weeks, 'week')}`,
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
