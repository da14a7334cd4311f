import type { Citation } from './schema/citation.ts';

export type StudyDesign = Citation['studyDesign'];

/** Study designs as readers see them. */
export const designWords: Record<StudyDesign, string> = {
  guideline: 'Guideline',
  'systematic-review': 'Systematic review',
  'evidence-map': 'Evidence map',
  'randomized-trial': 'Randomized trial',
  observational: 'Observational study',
  laboratory: 'Laboratory study',
  'narrative-review': 'Narrative review',
};

/** The order of lists: guidelines before reviews before trials. */
export const designOrder = Object.keys(designWords) as StudyDesign[];

/** Sorts by design, then newest first, then by id. */
export const byDesignThenYear = (a: Citation, b: Citation): number =>
  designOrder.indexOf(a.studyDesign) - designOrder.indexOf(b.studyDesign) ||
  (b.year ?? 0) - (a.year ?? 0) ||
  (a.id < b.id ? -1 : 1);
