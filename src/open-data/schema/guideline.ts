import { z } from 'astro/zod';
import { citationSchema } from '../../evidence/schema/citation.ts';
import { conditionId, recordId, techniqueId, text } from '../../evidence/schema/fields.ts';
import { address, citationLink, id, page } from './parts.ts';

const { year, country, doi, recommendation } = citationSchema.shape;
const { stance } = recommendation.unwrap().shape;

/** One guideline of guidelines.json, with what it says about massage. */
export const guidelineItem = z.strictObject({
  id,
  page,
  title: text.describe('As printed'),
  body: text.describe('Who issued it, e.g. "American College of Physicians (ACP)"'),
  year: year.describe('Year of publication'),
  country: country.describe('Where it was made'),
  standing: citationLink.shape.standing,
  replacedBy: citationLink.optional().describe('The guideline that took its place'),
  doi: doi.describe('Without an address in front'),
  url: address.optional().describe('Where it can be read'),
  recommendations: z
    .array(
      z.strictObject({
        says: text.describe('What it says about massage, in our words'),
        forWhom: text.describe('For whom it speaks'),
        strength: text.optional().describe('The body’s own word, e.g. "conditional"'),
        certainty: text.optional().describe('The body’s own rating of the evidence'),
        stance: stance.describe('Where the body stands; "not-read" where its word on massage was not seen'),
      }),
    )
    .min(1)
    .describe('What it says about massage'),
  conditions: z.array(conditionId).describe('Ids in conditions.json'),
  techniques: z.array(techniqueId).describe('Ids in techniques.json'),
  claims: z.array(recordId).describe('Ids in claims.json that name it as evidence'),
});
