import { z } from 'astro/zod';
import { aliases, certaintyLevel, conditionId, day, recordId, techniqueId, text } from './fields.ts';

/** What an effect claim speaks about; the word list of the outcome table, the matrix and the filters. */
export const outcomeConcept = z.enum([
  'pain',
  'function',
  'headache-frequency',
  'quality-of-life',
  'sleep',
  'anxiety',
  'depression',
  'stiffness',
  'range-of-motion',
  'muscle-soreness',
  'medicine-use',
]);

const evidence = z
  .strictObject({
    /** A citation id, e.g. "cherkin-2011" */
    citation: recordId.optional(),
    /** A source id, for claims of law, payers, safety or practice, e.g. "nysed-precautions" */
    source: recordId.optional(),
    /** Whether it speaks for the claim, against it, or both ways */
    bearing: z.enum(['for', 'against', 'both']),
    /** What it found on this claim, in our words, e.g. "Relaxation massage did as well as structural massage at 10 weeks." */
    found: text,
  })
  .refine((piece) => (piece.citation === undefined) !== (piece.source === undefined), {
    error: 'expected either a citation or a source',
  });

const common = {
  /** The claim as people say it, one sentence, e.g. "Deep tissue massage works better than relaxation massage." */
  statement: text,
  /** e.g. ["chronic-low-back-pain"]; empty when it is about massage at large */
  conditions: z.array(conditionId).default([]),
  /** e.g. ["deep-tissue-massage"] */
  techniques: z.array(techniqueId).default([]),
  /** Evidence for and against; a claim without any cannot be published */
  evidence: z
    .array(evidence)
    .min(1, { error: 'expected at least one citation or source: a claim without evidence is not published' }),
  /** What a reader should take from it, two or three plain sentences of ours */
  explanation: text,
  /** When we last checked, e.g. "2026-11-22" */
  checkedOn: day,
  /** When the verdict expires unless checked again, e.g. "2027-11-22" */
  nextCheck: day,
  /** What changed when, oldest first */
  history: z.array(z.strictObject({ date: day, change: text })).default([]),
  aliases,
};

/** Why GRADE lowers certainty. */
const downgrade = z.strictObject({
  for: z.enum(['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias']),
  /** e.g. "Nobody can be blinded to a massage." */
  because: text,
});

const effectClaim = z.strictObject({
  kind: z.literal('effect'),
  ...common,
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

const otherClaim = (kind: 'mechanism' | 'safety' | 'law-or-payer' | 'practice') =>
  z.strictObject({
    kind: z.literal(kind),
    ...common,
    /** shown, not-shown, contested, depends or outdated */
    verdict: z.enum(['shown', 'not-shown', 'contested', 'depends', 'outdated']),
  });

/** One sentence that people say about massage, with the evidence for and against it. The id is the file's name. */
export const claimSchema = z
  .discriminatedUnion('kind', [
    effectClaim,
    otherClaim('mechanism'),
    otherClaim('safety'),
    otherClaim('law-or-payer'),
    otherClaim('practice'),
  ])
  .refine((claim) => claim.nextCheck > claim.checkedOn, {
    error: 'expected the next check after the last one',
    path: ['nextCheck'],
  })
  .refine(
    (claim) => claim.kind !== 'effect' || claim.evidence.some(({ citation }) => citation !== undefined),
    {
      error: 'an effect claim rests on at least one citation, not on web pages alone',
      path: ['evidence'],
    },
  )
  .refine(
    (claim) =>
      claim.kind !== 'effect' ||
      (claim.certainty.basis === 'stated') === (claim.certainty.citation !== undefined),
    {
      error: 'a stated certainty names the citation that states it, and ours names none',
      path: ['certainty'],
    },
  )
  .refine(
    (claim) =>
      claim.kind !== 'effect' ||
      (claim.effect.direction === 'better' || claim.effect.direction === 'worse') ===
        (claim.effect.size !== undefined),
    {
      error: 'a better or worse effect has a size, and nothing else has one',
      path: ['effect', 'size'],
    },
  );

export type ClaimInput = z.input<typeof claimSchema>;
export type ClaimRecord = z.output<typeof claimSchema>;
export type Claim = ClaimRecord & { id: string };
export type EffectClaim = Extract<Claim, { kind: 'effect' }>;
export type OutcomeConcept = z.output<typeof outcomeConcept>;
