import { z } from 'astro/zod';
import { text } from './fields.ts';

const author = z.union([
  z.strictObject({
    /** e.g. "Furlan" */
    family: text,
    /** e.g. "Andrea D" */
    given: text.optional(),
  }),
  z.strictObject({
    /** A body that signs as one, e.g. "World Health Organization" */
    literal: text,
  }),
]);

/** What a reference names: who, what, where, when, and its identifiers. */
export const bibliography = {
  /** As printed, e.g. "Massage for low-back pain" */
  title: text,
  /** In printed order; empty only where no name could be confirmed, and then authorsTruncated says so */
  authors: z.array(author),
  /** True where more authors follow than are listed */
  authorsTruncated: z.boolean().default(false),
  /** e.g. "Annals of Internal Medicine" */
  journal: text.optional(),
  /** e.g. "Ann Intern Med" */
  journalAbbrev: text.optional(),
  /** Who published it, where it stands in no journal, e.g. "World Health Organization" */
  publisher: text.optional(),
  /** What a publisher calls this kind of paper, e.g. "NICE guideline" */
  genre: text.optional(),
  /** Its number in that series, e.g. "NG59" */
  number: text.optional(),
  /** e.g. "3" */
  edition: text.optional(),
  /** e.g. "978-92-4-008178-9" */
  isbn: z
    .string()
    .regex(/^97[89](-?\d){10}$/, { error: 'expected 13 digits, with or without dashes' })
    .optional(),
  /** Where it is not in English, e.g. "nl" */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'expected a language tag such as "nl"' })
    .optional(),
  /** e.g. 2015 */
  year: z.int().min(1900).max(2100).optional(),
  /** 1 to 12 */
  month: z.int().min(1).max(12).optional(),
  /** e.g. "155" */
  volume: text.optional(),
  /** e.g. "1" */
  issue: text.optional(),
  /** e.g. "1-9" */
  pages: text.optional(),
  /** Without address, as registered, e.g. "10.1002/14651858.CD001929.pub3" */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'expected a bare DOI such as "10.1000/xyz123"' })
    .optional(),
  /** PubMed number, e.g. "26329399" */
  pmid: z
    .string()
    .regex(/^\d{1,8}$/, { error: 'expected a PubMed number of 1 to 8 digits' })
    .optional(),
  /** e.g. "PMC8734598" */
  pmcid: z
    .string()
    .regex(/^PMC\d+$/, { error: 'expected a number such as "PMC8734598"' })
    .optional(),
  /** Trial registration, e.g. "NCT00371384" */
  registration: text.optional(),
  /** The publisher's own page, for what has no DOI, e.g. "https://www.nice.org.uk/guidance/ng59" */
  url: z.url({ protocol: /^https$/, error: 'expected an https address' }).optional(),
};
