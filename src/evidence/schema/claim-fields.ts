import { z } from 'astro/zod';
import { aliases, conditionId, day, history, recordId, techniqueId, text } from './fields.ts';

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
    /** The result of that citation that `found` tells, drawn as 100 people, e.g. "pain-free" */
    drawn: recordId.optional(),
  })
  .refine((piece) => (piece.citation === undefined) !== (piece.source === undefined), {
    error: 'expected either a citation or a source',
  })
  .refine(({ citation, drawn }) => drawn === undefined || citation !== undefined, {
    error: 'only a result of a citation can be drawn',
    path: ['drawn'],
  });

/** What every claim has, of whatever kind. */
export const claimFields = {
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
  /** The first line says when it was published; each later one tells a change of the verdict, or a correction */
  history,
  aliases,
};
