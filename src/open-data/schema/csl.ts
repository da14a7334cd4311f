import { z } from 'astro/zod';
import { citationSchema } from '../../evidence/schema/citation.ts';
import { recordId, text } from '../../evidence/schema/fields.ts';
import { address } from './parts.ts';

const { year, month, doi, pmid, pmcid } = citationSchema.shape;

const name = z.union([
  z.strictObject({
    family: text.describe('Family name'),
    given: text.optional().describe('Given names or initials'),
    suffix: text.optional().describe('e.g. "Jr"'),
  }),
  z.strictObject({ literal: text.describe('A body that signs as one') }),
]);

const cslItem = z.strictObject({
  id: recordId.describe('The citation’s id on this site; its page is /evidence/citations/<id>/'),
  type: z.enum(['article-journal', 'report', 'webpage']).describe('CSL’s word for the kind of publication'),
  title: text.describe('As printed'),
  author: z.array(name).min(1).optional().describe('In printed order; a note tells when more follow'),
  issued: z
    .strictObject({
      'date-parts': z
        .tuple([z.union([z.tuple([year.unwrap()]), z.tuple([year.unwrap(), month.unwrap()])])])
        .describe('One date: [year] or [year, month]'),
    })
    .optional()
    .describe('Year, and month where known'),
  'container-title': text.optional().describe('The journal'),
  'container-title-short': text.optional().describe('The journal’s abbreviated name'),
  publisher: text.optional().describe('Who published it, where it stands in no journal'),
  genre: text.optional().describe('What a publisher calls this kind of paper'),
  number: text.optional().describe('Its number in a series of reports or guidelines'),
  edition: text.optional().describe('Which edition'),
  volume: text.optional().describe('The journal’s volume'),
  issue: text.optional().describe('The journal’s issue'),
  page: text.optional().describe('Pages or article number'),
  language: text.optional().describe('Language tag, where it is not in English'),
  DOI: doi.describe('Without an address in front'),
  PMID: pmid.describe('PubMed number'),
  PMCID: pmcid.describe('PubMed Central number'),
  ISBN: text.optional().describe('Book number'),
  URL: address.optional().describe('Where it can be read'),
  note: text
    .optional()
    .describe('What no other field can say, such as a retraction, and its page on this site'),
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
