import type { Level } from '../safety/level.ts';

/** What kind of answer a field takes; a day is written YYYY-MM-DD. */
export type ReferralFieldKind = 'text' | 'lines' | 'number' | 'day' | 'choice' | 'phone';

/** One field of the referral, the same on the page and in the PDF. */
export interface ReferralField {
  id: string;
  label: string;
  hint?: string;
  kind: ReferralFieldKind;
  isRequired?: true;
  /** Letters of a text, or the largest number */
  most: number;
  least?: number;
  /** Twelfths of the width of the form on paper */
  width: number;
  /** Lines on paper, 1 if absent */
  lines?: number;
  choices?: readonly string[];
}

/** Fields that belong together. */
export interface ReferralGroup {
  id: string;
  heading: string;
  fields: readonly ReferralField[];
}

/** A reason for care that can be ticked, out of the risk records. */
export interface Precaution {
  id: string;
  name: string;
  level: Level;
  /** e.g. "Ask first" */
  levelName: string;
  /** What the therapist may do instead */
  adapt: string;
}

/** The name of a precaution's field. */
export const precautionField = (id: string): string => `precaution-${id}`;
