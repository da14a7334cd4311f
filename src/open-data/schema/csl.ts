import { z } from 'astro/zod';
import { citationSchema } from '../../evidence/schema/citation.ts';
import { recordId, text } from '../../evidence/schema/fields.ts';
import { address } from './parts.ts';

const { year, month, doi, pmid, pmcid } = citationSchema.shape;

const name = z.union([
  z.strictObject({
    family: text,
    given: text.optional().describe('Given names or initials'),
    suffix: text.optional().describe('e.g. "Jr"'),
  }),
  z.strictObject({ literal: text.describe('A body that signs as one') }),
]);

const cslItem = z.strictObject({
  id: recordId.describe('The citation’s id on this site; its page is /evidence/citations/<id>/'),
  type: z.enum(['article-journal', 'report', 'webpage']),
  title: text,
  author: z.array(name).min(1).optional().describe('In printed order; a note tells when more follow'),
  issued: z
    .strictObject({
      'date-parts': z.tuple([z.union([z.tuple([year.unwrap()]), z.tuple([year.unwrap(), month.unwrap()])])]),
    })
    .optional()
    .describe('Year, and month where known'),
  'container-title': text.optional().describe('The journal'),
  'container-title-short': text.optional(),
  publisher: text.optional(),
  genre: text.optional().describe('What a publisher calls this kind of paper'),
  number: text.optional(),
  edition: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional().describe('Pages or article number'),
  language: text.optional(),
  DOI: doi,
  PMID: pmid,
  PMCID: pmcid,
  ISBN: text.optional(),
  URL: address.optional(),
  note: text.optional(),
});

/** The file citations.json: a bare list, as CSL-JSON asks, in a strict part of CSL-JSON 1.0.2. */
export const cslFileSchema = z
  .array(cslItem)
  .min(1)
  .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
    error: 'expected ids that differ from each other',
  })
  .meta({
    title: 'Citations',
    description: 'Every study, review and guideline of this site, as CSL-JSON for reference managers.',
  });
