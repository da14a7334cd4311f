import { z } from 'astro/zod';
import { guidelineQuestionIds } from '../guideline-questions.ts';
import { stanceIds } from '../stance.ts';
import { text } from './fields.ts';

/** What a guideline says about massage, to one question or to several at once. */
export const recommendationSchema = z.strictObject({
  /** Ids of `guideline-questions.ts`, e.g. ["acute-low-back-pain", "subacute-low-back-pain"] */
  questions: z
    .array(z.enum(guidelineQuestionIds))
    .min(1, { error: 'expected at least one question id of guideline-questions.ts' }),
  /** In our words, e.g. "Massage may be offered as one part of care." */
  says: text,
  /** e.g. "adults with chronic primary low back pain" */
  forWhom: text,
  /** Where in the guideline, e.g. "recommendation 1.2.7" */
  section: text.optional(),
  /** What it speaks of where that is not massage at large, e.g. "clinical massage" */
  treatment: text.optional(),
  /** Where the body stands, for the side-by-side table, e.g. "with-exercise"; "not-read" where its word on massage was not seen */
  stance: z.enum(stanceIds),
  /** The body's own word, e.g. "conditional"; absent where it gives none or we could not read it */
  strength: text.optional(),
  /** The body's own rating of the evidence, e.g. "very low certainty"; absent where we could not read one */
  certainty: text.optional(),
});

export type Recommendation = z.output<typeof recommendationSchema>;
