import { formatDose } from '../evidence/dose.ts';
import { formatShort } from '../evidence/reference.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import type { TechniqueId } from '../evidence/topics.ts';
import type { DoseView } from './guide.ts';

/** What trials gave of one technique. */
export const dosesOf = (citations: Citation[], technique: TechniqueId): DoseView[] =>
  citations
    .filter(({ studyDesign }) => studyDesign === 'randomized-trial')
    .flatMap((citation) =>
      citation.arms.flatMap((arm) =>
        arm.technique === technique && arm.dose && Object.keys(arm.dose).length > 0
          ? [
              {
                citation: citation.id,
                path: `/evidence/citations/${citation.id}/`,
                name: formatShort(citation),
                what: arm.name,
                words: formatDose(arm.dose),
              },
            ]
          : [],
      ),
    );
