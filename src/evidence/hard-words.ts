/** Words of this field that our pages explain and cannot do without, at most 40: each counts as two syllables. */
export const hardWords: readonly string[] = [
  'acupuncture',
  'clinician',
  'guideline',
  'insurance',
  'insurer',
  'Medicare',
  'osteoporosis',
  'placebo',
  'prescription',
  'referral',
  'therapist',
];
