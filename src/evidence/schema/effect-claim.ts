import { z } from 'astro/zod';
import { timeSpotOf } from '../time-spot.ts';
import { claimFields } from './claim-fields.ts';
import { certaintyLevel, outcomeConcept, recordId, text } from './fields.ts';

/** Why GRADE lowers certainty. */
const downgrade = z.strictObject({
  for: z.enum(['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias']),
  /** e.g. "Nobody can be blinded to a massage." */
  because: text,
});

const effectFields = z.strictObject({
  kind: z.literal('effect'),
  ...claimFields,
  /** The subject of the generated sentence, e.g. "Swedish massage" */
  treatment: text,
  /** Who was studied, e.g. "adults with chronic low back pain" */
  population: text,
  outcome: z.strictObject({
    concept: outcomeConcept,
    /** How the generated sentence names it, e.g. "back pain" or "trouble with daily tasks" */
    words: text,
  }),
  /** Against what, e.g. "usual care" */
  comparison: text,
  timeWindow: z.strictObject({
    /** e.g. 10; absent where the sources say only "short term" */
    weeks: z.number().nonnegative().optional(),
    /** Where the result holds over a stretch of weeks, its first: 0 for "up to 12 weeks" */
    fromWeeks: z.number().nonnegative().optional(),
    /** How the sentence says it, e.g. "at 10 weeks" or "for up to 6 months" */
    words: text,
  }),
  /** What the evidence shows; kept apart from how sure it is */
  effect: z.strictObject({
    direction: z.enum(['better', 'no-difference', 'mixed', 'unclear', 'worse']),
    /** Against the smallest change people notice: "important" is past it; "unmeasured" where no scale is shared */
    size: z.enum(['important', 'small', 'unmeasured']).optional(),
  }),
  certainty: z.strictObject({
    level: certaintyLevel,
    /** "stated" by a cited review or guideline in its words, or "ours" by the written rules */
    basis: z.enum(['stated', 'ours']),
    /** Who stated it, e.g. "furlan-2015" */
    citation: recordId.optional(),
    downgradedFor: z.array(downgrade).default([]),
  }),
  /** The number that the outcome table shows, e.g. { citation: cherkin-2011, outcome: disability-10w } */
  estimate: z.strictObject({ citation: recordId, outcome: recordId }).optional(),
});

type EffectFields = z.output<typeof effectFields>;

const isEvidence = ({ evidence: pieces }: EffectFields, id: string | undefined): boolean =>
  id === undefined || pieces.some(({ citation }) => citation === id);

const stepsDown = { high: 0, moderate: 1, low: 2, 'very-low': 3 };

function leadsTo({ level, downgradedFor }: EffectFields['certainty']): boolean {
  const reasons = downgradedFor.length;
  const isTold = new Set(downgradedFor.map((reason) => reason.for)).size === reasons;
  const isFloor = level === 'very-low';
  return isTold && reasons * 2 >= stepsDown[level] && (isFloor || reasons <= stepsDown[level]);
}

/** A claim that a technique does something for an outcome, against a comparison, at a time. */
export const effectClaim = effectFields
  .refine(({ evidence: pieces }) => pieces.some(({ citation }) => citation !== undefined), {
    error: 'an effect claim rests on at least one citation, not on web pages alone',
    path: ['evidence'],
  })
  .refine(({ certainty }) => (certainty.basis === 'stated') === (certainty.citation !== undefined), {
    error: 'a stated certainty names the citation that states it, and ours names none',
    path: ['certainty'],
  })
  .refine(({ certainty }) => certainty.basis === 'stated' || leadsTo(certainty), {
    error:
      'a certainty of ours starts at high, and each reason lowers it by one level or two: expected reasons that lead to this level, each once',
    path: ['certainty', 'downgradedFor'],
  })
  .refine((claim) => isEvidence(claim, claim.certainty.citation), {
    error: 'expected a citation that stands under evidence',
    path: ['certainty', 'citation'],
  })
  .refine((claim) => isEvidence(claim, claim.estimate?.citation), {
    error: 'expected a citation that stands under evidence',
    path: ['estimate', 'citation'],
  })
  .refine(({ effect: { direction, size } }) => /^(better|worse)$/.test(direction) === (size !== undefined), {
    error: 'a better or worse effect has a size, and nothing else has one',
    path: ['effect', 'size'],
  })
  .refine(({ timeWindow: { fromWeeks, weeks } }) => fromWeeks === undefined || fromWeeks < (weeks ?? 0), {
    error: 'a stretch of weeks starts before the week at which it ends',
    path: ['timeWindow', 'fromWeeks'],
  })
  .refine(({ timeWindow }) => timeSpotOf(timeWindow) !== undefined, {
    error:
      'without weeks, the words name a stage: "right after ...", "after treatment", "at the end of ...", "in the short term" or "in the long term"',
    path: ['timeWindow', 'words'],
  });
