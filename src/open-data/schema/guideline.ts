import { z } from 'astro/zod';
import { citationSchema } from '../../evidence/schema/citation.ts';
import { conditionId, recordId, techniqueId, text } from '../../evidence/schema/fields.ts';
import { recommendationSchema } from '../../evidence/schema/recommendation.ts';
import { address, citationLink, id, page } from './parts.ts';

const { year, country, doi } = citationSchema.shape;
const { questions, says, forWhom, section, treatment, stance, strength, certainty } =
  recommendationSchema.shape;

/** One guideline of guidelines.json, with what it says about massage. */
export const guidelineItem = z.strictObject({
  id,
  page,
  title: text.describe('As printed'),
  body: text.describe('Who issued it, e.g. "American College of Physicians (ACP)"'),
  year: year.describe('Year of publication'),
  country: country.describe('Where it was made'),
  standing: citationLink.shape.standing.describe(
    'Whether it still stands; "lapsed" follows from its body’s own rule',
  ),
  standingWords: text.describe('The same for people, e.g. "Lapsed in April 2022"'),
  replacedBy: citationLink.optional().describe('The guideline that took its place'),
  doi: doi.describe('Without an address in front'),
  url: address.optional().describe('Where it can be read'),
  recommendations: z
    .array(
      z.strictObject({
        questions: questions.describe('What it answers, e.g. ["acute-low-back-pain"]'),
        says: says.describe('What it says about massage, in our words'),
        forWhom: forWhom.describe('For whom it speaks'),
        section: section.describe('Where in the guideline'),
        treatment: treatment.describe('What it speaks of where that is not massage at large'),
        stance: stance.describe('Where the body stands; "not-read" where its word on massage was not seen'),
        strength: strength.describe('The body’s own word, e.g. "conditional"'),
        certainty: certainty.describe('The body’s own rating of the evidence'),
      }),
    )
    .min(1)
    .describe('What it says about massage, question by question'),
  conditions: z.array(conditionId).describe('Ids in conditions.json'),
  techniques: z.array(techniqueId).describe('Ids in techniques.json'),
  claims: z.array(recordId).describe('Ids in claims.json that name it as evidence'),
});
