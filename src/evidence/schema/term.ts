import { z } from 'astro/zod';
import { day, recordId, text } from './fields.ts';

const atMost = (most: number, what: string): z.ZodString =>
  text.refine((words) => words.split(/\s+/).length <= most, {
    error: `expected at most ${most} words in ${what}`,
  });

/** One word of the glossary. The id is the file's name and the anchor of the word on /glossary/. */
export const termSchema = z.strictObject({
  /** As the glossary prints it, e.g. "confidence interval" */
  term: text,
  /** What it means in everyday words, at most 40 of them; guides show it as a preview */
  plain: atMost(40, 'an everyday meaning'),
  /** One sentence more for clinicians, e.g. "GRADE rates a body of evidence for one outcome, not a single study." */
  clinical: atMost(40, 'the sentence for clinicians').optional(),
  /** Other forms that lead to the same word: plurals, abbreviations, e.g. ["confidence intervals", "CI"] */
  variants: z.array(text).default([]),
  /** Term ids of words to read next */
  seeAlso: z.array(recordId).default([]),
  /** The page of this site that says more */
  more: z
    .strictObject({
      /** e.g. "How we grade" */
      label: text,
      href: z.string().regex(/^\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/, {
        error: 'expected an address on this site such as "/about/methods/#certainty"',
      }),
    })
    .optional(),
  /** Citation ids, where the meaning states a fact */
  citations: z.array(recordId).default([]),
  /** Source ids, where it states a fact that no study does */
  sources: z.array(recordId).default([]),
  /** When somebody looks again whether the meaning still holds, e.g. "2027-11-22" */
  nextCheck: day,
  /** True for the few hard words that guides cannot do without: marked before others, and counted as two syllables */
  hardWord: z.literal(true).optional(),
});

export type TermInput = z.input<typeof termSchema>;
export type TermRecord = z.output<typeof termSchema>;
export type Term = TermRecord & { id: string };
