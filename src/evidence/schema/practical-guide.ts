import { z } from 'astro/zod';
import { aliases, nextCheckAfter, recordId, text } from './fields.ts';
import { guideDates } from './guide.ts';

/** What a practical guide is for; the list of all guides has one part for each, in this order. */
export const practicalGuideGroups = ['before-you-book', 'the-visit', 'at-home', 'evidence'] as const;

/** A practical guide's frontmatter: how to choose, visit, pay or read. The body has its own headings, and sources beside its sentences. */
export const practicalGuideSchema = z
  .strictObject({
    /** e.g. "How to choose a massage therapist" */
    title: text,
    /** For search engines and the list of all guides, at most 160 characters */
    description: text.max(160),
    group: z.enum(practicalGuideGroups),
    /** The main message, one or two sentences of 50 words at most, e.g. "Look up the license first. Then ask about your problem." */
    answer: text,
    /** Claims that carry the answer; their verdicts are printed below the text, and an overdue one withdraws it */
    claims: z.array(recordId).default([]),
    /** Studies behind the page that its text does not name with Cite */
    citations: z.array(recordId).default([]),
    /** Web sources behind the page that its text does not name with Source */
    sources: z.array(recordId).default([]),
    /** Contraindication ids */
    risks: z.array(recordId).default([]),
    /** Where to go next: addresses on this site */
    next: z.array(z.strictObject({ label: text, href: z.string().startsWith('/') })).min(1),
    ...guideDates,
    aliases,
  })
  .refine(...nextCheckAfter('evidenceAsOf'));

export type PracticalGuideInput = z.input<typeof practicalGuideSchema>;
export type PracticalGuide = z.output<typeof practicalGuideSchema> & { id: string };
