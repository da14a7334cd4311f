import { z } from 'astro/zod';
import { guidelineBodyIds } from '../guideline-bodies.ts';
import { bibliography } from './bibliography.ts';
import { citationStatus } from './citation-status.ts';
import { aliases, conditionId, day, history, techniqueId, text } from './fields.ts';
import { figures } from './figure.ts';
import { outcomeSchema } from './outcome.ts';
import { recommendationSchema } from './recommendation.ts';

const count = z.union([z.number().positive(), text]);

const arm = z.strictObject({
  /** What this group was given, e.g. "structural massage" */
  name: text,
  /** e.g. "structural-massage"; absent where the arm is no technique of ours */
  technique: techniqueId.optional(),
  /** What the trial gave, e.g. { sessions: 10, weeks: 10, minutes: 60 }; text where it varied ("5 or 10") */
  dose: z
    .strictObject({
      sessions: count.optional(),
      weeks: count.optional(),
      minutes: count.optional(),
      /** True where that was the most that anybody was given, e.g. "up to 6 sessions" */
      upTo: z.boolean().optional(),
    })
    .optional(),
});

/** One published source, with the numbers that were read in it and nothing else. The id is the file's name. */
export const citationSchema = z
  .strictObject({
    ...bibliography,
    /** e.g. "randomized-trial" */
    studyDesign: z.enum([
      'guideline',
      'systematic-review',
      'evidence-map',
      'randomized-trial',
      'observational',
      'laboratory',
      'narrative-review',
    ]),
    /** e.g. "United States" */
    country: text.optional(),
    /** e.g. "integrated health care system, Seattle area" */
    setting: text.optional(),
    /** People in the study or in all reviewed trials, e.g. 401 */
    participants: z.int().positive().optional(),
    /** Trials or reviews gathered, e.g. 25 */
    studies: z.int().positive().optional(),
    /** Who was studied, e.g. "adults aged 20 to 65 with chronic low back pain" */
    population: text,
    /** What was given */
    arms: z.array(arm).default([]),
    /** What it was compared with, e.g. ["usual care"] */
    comparators: z.array(text).default([]),
    /** The numbers */
    outcomes: z.array(outcomeSchema).default([]),
    /** Numbers of this source that no field above holds */
    figures,
    /** Guidelines only: the id of the body in `guideline-bodies.ts`, e.g. "acp" */
    issuedBy: z.enum(guidelineBodyIds).optional(),
    /** Guidelines only: what it says about massage, question by question */
    recommendations: z.array(recommendationSchema).default([]),
    /** What it found, one or two plain sentences of ours */
    finding: text,
    /** Why to be careful with it, in our words */
    limits: text,
    /** The primary outcome at the primary time against the main comparison; a benefit that fades later stays "supports" */
    direction: z.enum(['supports', 'no-difference', 'against', 'mixed']),
    /** What that judgment rests on, e.g. "Disability at 10 weeks against usual care was better." */
    directionBasis: text,
    /** The certainty in the source's own words, e.g. "GRADE low to very low" */
    certaintyStated: text.optional(),
    /** What was announced about it since; whether a guideline has lapsed follows from its date and its body's rule */
    status: citationStatus,
    /** What could not be confirmed at a source and is therefore left out, e.g. ["the full author list"] */
    notConfirmed: z.array(text).default([]),
    /** e.g. ["chronic-low-back-pain"] */
    conditions: z.array(conditionId).min(1, { error: 'expected at least one condition id' }),
    /** e.g. ["swedish-massage"]; empty for sources on red flags */
    techniques: z.array(techniqueId).default([]),
    /** When somebody looks again whether it was retracted, corrected or replaced, e.g. "2027-11-22" */
    nextCheck: day,
    /** The first line says when it was added; each later one tells a change of its standing, or a correction */
    history,
    /** Other names for search, e.g. ["TOMCATT"] */
    aliases,
  })
  .refine(({ authors, authorsTruncated }) => authors.length > 0 || authorsTruncated, {
    error: 'expected at least one author, or { literal: "…" } for a body',
    path: ['authors'],
  })
  .refine(({ journal, publisher }) => !journal || !publisher, {
    error: 'expected a journal or a publisher, not both',
    path: ['publisher'],
  })
  .refine(
    ({ studyDesign, recommendations }) => (studyDesign === 'guideline') === recommendations.length > 0,
    {
      error: 'expected recommendations on every guideline, and on nothing else',
      path: ['recommendations'],
    },
  )
  .refine(({ studyDesign, issuedBy }) => (studyDesign === 'guideline') === (issuedBy !== undefined), {
    error: 'expected the body that issued it on every guideline, and on nothing else',
    path: ['issuedBy'],
  })
  .refine(
    ({ recommendations }) => {
      const questions = recommendations.flatMap((one) => one.questions);
      return new Set(questions).size === questions.length;
    },
    { error: 'expected one answer to a question', path: ['recommendations'] },
  )
  .refine(({ nextCheck, history: lines }) => lines.every(({ date }) => date < nextCheck), {
    error: 'expected the next check after the last change',
    path: ['nextCheck'],
  })
  .refine(({ outcomes }) => new Set(outcomes.map(({ id }) => id)).size === outcomes.length, {
    error: 'expected outcome ids that differ from each other',
    path: ['outcomes'],
  })
  .refine(
    ({ outcomes, conditions }) =>
      outcomes.every((outcome) => (outcome.conditions ?? []).every((id) => conditions.includes(id))),
    { error: 'expected of each outcome only conditions that the citation has', path: ['outcomes'] },
  );

export type CitationInput = z.input<typeof citationSchema>;
export type CitationRecord = z.output<typeof citationSchema>;
/** A citation together with its id. */
export type Citation = CitationRecord & { id: string };
