import { formatClinicalEffect } from '../evidence/estimate.ts';
import type { ForestResult, LoneResult } from '../evidence/forest.ts';
import { formatStudy, formatWeeks, sideOf, sizeOf } from '../evidence/forest-words.ts';
import { outcomeConcepts } from '../evidence/outcome-concepts.ts';
import { formatShort } from '../evidence/reference.ts';

/** What a number is about, in words, drawn or not. */
interface ResultWords {
  citation: string;
  outcome: string;
  path: string;
  name: string;
  measured: string;
  contrast: string;
  when: string;
  study: string;
  /** As the source prints it: "MD -2.9 (95% CI -4 to -1.8)" */
  printed: string;
}

/** One row of a plot and of the table beside it; the numbers are in the plot's unit. */
export interface ForestRow extends ResultWords {
  weeks?: number | undefined;
  design: string;
  studies?: number | undefined;
  people?: number | undefined;
  isReview: boolean;
  /** Of differences: how much better with massage. Of ratios: as the source prints it */
  value: number;
  lower?: number;
  upper?: number;
  /** The same numbers for reading: "2.9" and "1.8 to 4" */
  shown: { value: string; interval: string };
  side: ReturnType<typeof sideOf>;
}

/** A number without a drawing, and why. */
export interface LoneRow extends ResultWords {
  outcomeName: string;
  why: string;
}

const wordsOf = ({ citation, outcome }: Pick<ForestResult, 'citation' | 'outcome'>): ResultWords => ({
  citation: citation.id,
  outcome: outcome.id,
  path: `/evidence/citations/${citation.id}/`,
  name: formatShort(citation),
  measured: outcome.measure,
  contrast: outcome.contrast,
  when: formatWeeks(outcome),
  study: formatStudy({ citation, outcome }),
  printed: formatClinicalEffect(outcome),
});

const reviewDesigns = ['systematic-review', 'evidence-map', 'narrative-review', 'guideline'];

/** A result as a row; of a ratio people read the ratio itself, not the logarithm by which sides are told apart. */
export function viewRow(result: ForestResult): ForestRow {
  const { citation, outcome, estimate } = result;
  const { studies, participants } = sizeOf(result);
  const { value, lower, upper } =
    estimate.isRatio && outcome.effect ? { ...outcome.ci, value: outcome.effect.value } : estimate;
  const interval = lower === undefined || upper === undefined ? undefined : { lower, upper };
  return {
    ...wordsOf(result),
    weeks: outcome.timepointWeeks,
    design: citation.studyDesign,
    studies,
    people: participants,
    isReview: reviewDesigns.includes(citation.studyDesign),
    value,
    ...interval,
    shown: {
      value: withMinus(value),
      interval: interval ? `${withMinus(interval.lower)} to ${withMinus(interval.upper)}` : 'not reported',
    },
    side: sideOf(result),
  };
}

const withMinus = (n: number): string => String(n).replace('-', '−');

/** A number that stands alone as a row of the table of such numbers. */
export const viewLone = ({ citation, outcome, concept, why }: LoneResult): LoneRow => ({
  ...wordsOf({ citation, outcome }),
  outcomeName: outcomeConcepts[concept],
  why,
});
