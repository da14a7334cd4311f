import { z } from 'astro/zod';
import { conditionId, outcomeConcept, recordId, text } from './fields.ts';

/** How an effect is expressed. "percent" is a plain share of people or trials, not a comparison. */
const effectMeasure = z.enum([
  'MD',
  'SMD',
  'RR',
  'OR',
  'mean-change',
  'percent-change',
  'relative-reduction',
  'percent',
]);

const interval = z
  .strictObject({
    /** Lower end, in the effect's own unit, e.g. -4 */
    lower: z.number(),
    /** Upper end, in the effect's own unit, e.g. -1.8 */
    upper: z.number(),
    /** Coverage in percent, e.g. 95 */
    level: z.literal(95).default(95),
  })
  .refine(({ lower, upper }) => lower <= upper, { error: 'expected the lower end first', path: ['lower'] });

/** One result of a citation: what was measured, when, against what, and the number as the paper prints it. */
export const outcomeSchema = z
  .strictObject({
    /** Unique inside the citation, e.g. "disability-10w" */
    id: recordId,
    /** What was measured, e.g. "disability" */
    measure: text,
    /**
     * What that measures, from the fixed list, e.g. "function"; a score that joins pain with daily tasks is "function".
     * Absent only where one entry joins several outcomes ("pain, fatigue and sleep") or is no outcome of care (how well
     * examiners agree): such an entry has no number that could be drawn beside another
     */
    concept: outcomeConcept.optional(),
    /** Whom this number is about, where that is not everybody of the citation, e.g. ["acute-low-back-pain"] */
    conditions: z
      .array(conditionId)
      .min(1, { error: 'expected at least one condition id, or no list' })
      .optional(),
    /** The instrument or pooled scale, e.g. "Roland Disability Questionnaire (0 to 23)" */
    scale: text.optional(),
    /** Weeks after the start, e.g. 10; absent where the source gives no single time */
    timepointWeeks: z.number().nonnegative().optional(),
    /** Who was compared with whom, e.g. "relaxation massage vs usual care" */
    contrast: text,
    /** "between-groups" is an effect; "within-group" is a change over time and never counts as one; "share" is a plain frequency */
    comparison: z.enum(['between-groups', 'within-group', 'share']),
    /** Which sign of the printed number is good news for massage, e.g. "lower"; absent where neither is */
    betterWhen: z.enum(['lower', 'higher']).optional(),
    /** People behind this one number, e.g. 761 */
    participants: z.int().positive().optional(),
    /** Trials behind this one number, e.g. 7 */
    studies: z.int().positive().optional(),
    /** The number as printed, e.g. { measure: MD, value: -2.9 } */
    effect: z.strictObject({ measure: effectMeasure, value: z.number() }).optional(),
    /** Confidence interval, e.g. { lower: -4, upper: -1.8 } */
    ci: interval.optional(),
    /** p value as printed, e.g. "<.001" */
    p: text.optional(),
    /** Smallest change that people notice, in the scale's points, as this source states it, e.g. 2 */
    smallestImportantChange: z.number().positive().optional(),
  })
  .refine(({ effect, ci }) => !(effect && ci) || (ci.lower <= effect.value && effect.value <= ci.upper), {
    error: 'expected the effect inside its confidence interval: check the signs',
    path: ['ci'],
  })
  .refine(
    ({ effect, comparison }) => !effect || !/-change$/.test(effect.measure) || comparison === 'within-group',
    {
      error:
        'a mean or percent change over time is a change within one group: expected comparison "within-group"',
      path: ['comparison'],
    },
  )
  .refine(
    ({ effect, comparison }) => !effect || (effect.measure === 'percent') === (comparison === 'share'),
    {
      error:
        'a plain percentage is a share of people or trials, and a share has no other measure: expected both or neither',
      path: ['comparison'],
    },
  )
  .refine(
    ({ effect, ci }) =>
      !effect || !/^(RR|OR)$/.test(effect.measure) || (effect.value > 0 && (ci?.lower ?? 1) > 0),
    {
      error: 'a ratio and its interval lie above 0: 1 is no difference',
      path: ['effect'],
    },
  );

export type OutcomeInput = z.input<typeof outcomeSchema>;
export type Outcome = z.output<typeof outcomeSchema>;
