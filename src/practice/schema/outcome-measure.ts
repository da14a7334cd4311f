import { z } from 'astro/zod';
import {
  aliases,
  conditionId,
  day,
  history,
  nextCheckAfter,
  recordId,
  text,
} from '../../evidence/schema/fields.ts';

const size = z.number().positive();

/** One published threshold: from here on a change counts. */
const importantChange = z
  .strictObject({
    /** In the measure's own unit, e.g. 5 */
    change: size.optional(),
    /** The upper end where a source gives a range, e.g. 16 for "9 to 16" */
    to: size.optional(),
    /** Or as a share of the first score in percent, e.g. 30 */
    percent: size.max(100).optional(),
    /** Where it holds only for some first scores, e.g. { from: 0, to: 8 } */
    firstScore: z.strictObject({ from: z.number(), to: z.number() }).optional(),
    /** Who was studied, e.g. "adults with low back pain" */
    people: text,
    /** Who says so and when, e.g. "Ostelo and others, 2008" */
    statedBy: text,
    /** Source id, e.g. "ostelo-2008-change-scores"; this or a citation */
    source: recordId.optional(),
    /** Citation id, e.g. "cherkin-2011", where the study has a page of its own */
    citation: recordId.optional(),
    /** "high": read in the study or its abstract; "medium": read on a page by others */
    confidence: z.enum(['high', 'medium']),
    /** What kind of change it is, e.g. "a gap between two groups" */
    note: text.optional(),
  })
  .refine(({ change, percent }) => change !== undefined || percent !== undefined, {
    error: 'expected a change, a percent or both',
    path: ['change'],
  })
  .refine(({ change, to }) => to === undefined || (change !== undefined && change < to), {
    error: 'expected the lower end in "change" and a higher one here',
    path: ['to'],
  })
  .refine(({ source, citation }) => (source === undefined) !== (citation === undefined), {
    error: 'expected a source or a citation, not both',
    path: ['source'],
  });

/** A questionnaire, scale or test that shows change in one person. The id is its usual abbreviation. */
export const outcomeMeasureSchema = z
  .strictObject({
    /** e.g. "Roland-Morris Disability Questionnaire" */
    name: text,
    /** e.g. "RDQ" */
    abbreviation: text,
    /** What one step of its score is called, e.g. { one: "point", many: "points" } */
    unit: z.strictObject({ one: text, many: text }),
    /** Lowest score that it can give, e.g. 0 */
    lowest: z.number(),
    /** Highest score; absent where it has no end of its own, as a count of stands */
    highest: z.number().optional(),
    /** Smallest step that a score can take: 1, or 0.1 where scores are averages or percents */
    step: z.union([z.literal(1), z.literal(0.1)]),
    /** Which way is good news */
    better: z.enum(['lower', 'higher']),
    /** How many questions or tries it has, e.g. 24; absent where the patient chooses */
    items: z.int().positive().optional(),
    /** The lowest and highest value of one item, e.g. { from: 0, to: 5 } */
    itemScore: z.strictObject({ from: z.number(), to: z.number() }).optional(),
    /** What it tells, in one or two plain sentences */
    tells: text,
    /** When to choose it, in one or two plain sentences */
    whenToUse: text,
    /** Published thresholds, the one that our tools use first; empty where none is confirmed */
    importantChanges: z.array(importantChange).default([]),
    /** The smallest change that is more than error of measurement */
    detectableChange: z
      .strictObject({
        /** In the measure's own unit, e.g. 10.2 */
        change: size,
        /** Who was studied, and with what, e.g. "adults with neck pain" */
        people: text,
        /** Source id */
        source: recordId,
      })
      .optional(),
    /** What scores mean, from low to high, e.g. { from: 36, to: 49, means: "little or no impact" } */
    bands: z.array(z.strictObject({ from: z.number(), to: z.number(), means: text })).default([]),
    /** What to mind, e.g. a license or several score formats */
    note: text.optional(),
    /** What could not be confirmed and is left out */
    notConfirmed: z.array(text).default([]),
    /** Condition ids of guides in which it fits, e.g. ["chronic-low-back-pain"] */
    conditions: z.array(conditionId).default([]),
    /** Source ids behind range and direction */
    sources: z.array(recordId).min(1, { error: 'expected at least one source' }),
    checkedOn: day,
    nextCheck: day,
    history,
    aliases,
  })
  .refine(...nextCheckAfter('checkedOn'))
  .refine(({ lowest, highest }) => highest === undefined || lowest < highest, {
    error: 'expected the highest score above the lowest',
    path: ['highest'],
  })
  .refine(({ importantChanges: [first] }) => first?.firstScore === undefined, {
    error: 'expected one that holds for every first score in the first place: our tools use it',
    path: ['importantChanges'],
  })
  .refine(({ bands }) => bands.every(({ from, to }, at) => from < to && from > (bands[at - 1]?.to ?? -1)), {
    error: 'expected bands from low to high that do not overlap',
    path: ['bands'],
  });

export type OutcomeMeasureInput = z.input<typeof outcomeMeasureSchema>;
export type OutcomeMeasureRecord = z.output<typeof outcomeMeasureSchema>;
export type OutcomeMeasure = OutcomeMeasureRecord & { id: string };
