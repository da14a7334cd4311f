import { z } from 'astro/zod';
import { aliases, day, nextCheckAfter, recordId, techniqueId, text } from './fields.ts';

/** When a guide's evidence was read, until when it stands, and who reviewed it. */
export const guideDates = {
  /** When the evidence was last searched and read, e.g. "2026-11-22" */
  evidenceAsOf: day,
  /** When the page loses its answer unless checked again */
  nextCheck: day,
  /** A real clinician who reviewed it; absent until one has */
  reviewedBy: z.strictObject({ name: text, role: text, date: day }).optional(),
};

/** The one sentence that the page exists for, at most 30 words, and the claim that carries it. */
const answer = z.strictObject({
  /** e.g. "Massage may ease long-lasting low back pain for some weeks." */
  text,
  /** An effect claim id; gives certainty and time window, and its certainty word must appear in the sentence */
  claim: recordId,
});

const careCard = z.strictObject({
  /** One card for each level at most */
  level: z.enum(['emergency', 'urgent', 'non-urgent']),
  /** Ends in a colon, e.g. "Go to an emergency department if you have back pain and any of these:" */
  lead: text,
  signs: z.array(text).min(1),
  /** What they can mean and what to do about massage */
  meaning: text,
  citations: z.array(recordId).default([]),
  /** Source ids, for what no study says, e.g. a crisis line's number */
  sources: z.array(recordId).default([]),
});

const glanceRow = z.strictObject({
  /** e.g. "May help with" */
  label: z.enum(['May help with', 'No clear help with', 'Not known', 'How long', 'Common side effect'], {
    error: ({ input }) =>
      input === 'What the trials gave' || input === 'What that costs'
        ? 'expected arms in testedDoses, from which the page composes this row'
        : undefined,
  }),
  text,
  citations: z.array(recordId).default([]),
});

const testedDose = z.strictObject({
  citation: recordId,
  /** The arm's place in the citation, the first is 1 */
  arm: z.int().positive(),
});

/** A condition guide's frontmatter; the body holds the sections that checks.ts lists, in that order. */
export const conditionGuideSchema = z
  .strictObject({
    /** e.g. "Massage for chronic low back pain" */
    title: text,
    /** For search engines, at most 160 characters */
    description: text.max(160),
    answer,
    careCards: z.array(careCard).min(1, { error: 'expected at least one care card' }),
    glance: z.array(glanceRow).min(4).max(5),
    /** What trials gave: arms that report a dose, e.g. [{ citation: sherman-2014, arm: 1 }] */
    testedDoses: z.array(testedDose).default([]),
    /** Why no dose is named, e.g. "Not in our records." */
    noTestedDose: text.optional(),
    /** What else to know of the cost, e.g. "Some hospices offer it themselves, so ask." */
    costNote: text.optional(),
    /** Effect claims in the order of the outcome table */
    outcomes: z.array(recordId).min(1),
    /** Outcomes for which our records hold no study, e.g. ["Sleep"] */
    notStudied: z.array(text).default([]),
    /** Other claims that belong on the page */
    claims: z.array(recordId).default([]),
    /** Risks named first, contraindication ids */
    risks: z.array(recordId).min(1).max(6),
    /** For the finder link: techniques that the guide discusses */
    techniques: z.array(techniqueId).default([]),
    ...guideDates,
    aliases,
  })
  .refine(...nextCheckAfter('evidenceAsOf'));

/** A technique page's frontmatter. */
export const techniqueGuideSchema = z
  .strictObject({
    /** e.g. "Myofascial release" */
    title: text,
    description: text.max(160),
    answer,
    /** 1 light touch, 2 gentle, 3 medium, 4 firm, 5 very firm, as a range, e.g. [1, 2] */
    pressure: z
      .tuple([z.int().min(1).max(5), z.int().min(1).max(5)])
      .refine(([from, to]) => from <= to, { error: 'expected the lighter pressure first' }),
    /** Claims shown as "claimed" against "measured" */
    claims: z.array(recordId).min(1),
    /** Techniques people weigh it against */
    neighbors: z.array(techniqueId).default([]),
    /** What people search for and the page explains, though it is no other name for it, e.g. ["muscle testing"] */
    explains: z.array(text).optional(),
    ...guideDates,
    aliases,
  })
  .refine(...nextCheckAfter('evidenceAsOf'));

/** A question with its short answer; the file's body says more. */
export const questionSchema = z
  .strictObject({
    /** Ends with a question mark */
    question: text.endsWith('?', { error: 'expected a question mark at the end' }),
    /** 40 to 60 words, the answer first */
    answer: text,
    group: z.enum([
      'does-it-work',
      'safety',
      'first-visit',
      'paying',
      'choosing',
      'at-home',
      'for-clinicians',
    ]),
    claims: z.array(recordId).default([]),
    citations: z.array(recordId).default([]),
    sources: z.array(recordId).default([]),
    /** Contraindication ids */
    risks: z.array(recordId).default([]),
    /** Where to go next: addresses on this site */
    next: z.array(z.strictObject({ label: text, href: z.string().startsWith('/') })).min(1),
    evidenceAsOf: day,
    nextCheck: day,
    aliases,
  })
  .refine(...nextCheckAfter('evidenceAsOf'));

export type ConditionGuideInput = z.input<typeof conditionGuideSchema>;
export type ConditionGuide = z.output<typeof conditionGuideSchema> & { id: string };
export type TechniqueGuideInput = z.input<typeof techniqueGuideSchema>;
export type TechniqueGuide = z.output<typeof techniqueGuideSchema> & { id: string };
export type QuestionInput = z.input<typeof questionSchema>;
export type Question = z.output<typeof questionSchema> & { id: string };
