import { z } from 'astro/zod';
import { unstatedScale } from '../unstated-scale.ts';
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

const share = z.number().min(0).max(100);

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
    /** The instrument or pooled scale, e.g. "Roland Disability Questionnaire (0 to 23)"; "not stated" where the source leaves it out */
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
    /** Percent of each group with that outcome, as printed, the first-named of `contrast` first, e.g. { massage: 55, comparison: 25 } */
    groups: z.strictObject({ massage: share, comparison: share }).optional(),
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
  .refine(({ effect, scale }) => !effect || !/^(MD|mean-change)$/.test(effect.measure) || scale, {
    error: `expected the scale that the points belong to, or "${unstatedScale}" where the source does not name it`,
    path: ['scale'],
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
  )
  .refine(
    ({ groups, comparison, contrast }) =>
      !groups || (comparison === 'between-groups' && contrast.split(' vs ').length === 2),
    {
      error:
        'the shares of two groups need a comparison between groups, and a contrast that names both: "a vs b"',
      path: ['groups'],
    },
  )
  .refine(
    ({ groups, effect }) =>
      !groups ||
      !effect ||
      !/^(RR|OR)$/.test(effect.measure) ||
      effect.value > 1 === groups.massage > groups.comparison,
    { error: 'expected the larger share in the group that the ratio favors', path: ['groups'] },
  );

export type OutcomeInput = z.input<typeof outcomeSchema>;
export type Outcome = z.output<typeof outcomeSchema>;
