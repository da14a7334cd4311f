import { z } from 'astro/zod';
import {
  certaintyLevel,
  conditionId,
  day,
  recordId,
  techniqueId,
  text,
} from '../../evidence/schema/fields.ts';
import { conditionGuideSchema, techniqueGuideSchema } from '../../evidence/schema/guide.ts';
import { address, checkDates, citationLink, id, link, sourceLink, withdrawn } from './parts.ts';

const { careCards } = conditionGuideSchema.shape;
const { pressure } = techniqueGuideSchema.shape;

const guideFields = {
  page: address.describe('The guide for people'),
  title: text.describe('The guide’s title'),
  description: text.describe('What the guide is about'),
  answer: z
    .strictObject({
      text: text.describe('The one sentence that the guide exists for'),
      claim: link.describe('The claim that carries it'),
      certainty: certaintyLevel.describe('How sure anyone can be, in the four words of GRADE'),
    })
    .optional()
    .describe('Absent while it is withdrawn'),
  ...checkDates,
  withdrawn,
  reviewedBy: z
    .strictObject({
      name: text.describe('Full name'),
      role: text.describe('Profession and place of work'),
      date: day.describe('The day of the review'),
    })
    .optional()
    .describe('A clinician who read the guide; absent until one has'),
};

const topicFields = {
  id,
  label: text.describe('Its name in lists, e.g. "Neck pain"'),
  plain: text.describe('Its name inside a sentence'),
  claims: z.array(recordId).describe('Ids in claims.json of all claims about it'),
  citations: z.array(citationLink).describe('Every source of ours about it'),
};

/** One condition of conditions.json. */
export const conditionItem = z.strictObject({
  ...topicFields,
  id: conditionId.describe('The condition’s name for programs'),
  region: text.describe('Where on the body it is felt'),
  guide: z
    .strictObject({
      ...guideFields,
      careCards: z
        .array(
          z.strictObject({
            level: careCards.element.shape.level.describe('How soon care is needed'),
            lead: text.describe('What to do with any of the signs'),
            signs: z.array(text).min(1).describe('The signs'),
            meaning: text.describe('What they can mean and what to do about massage'),
            citations: z.array(recordId).describe('Ids in citations.json'),
            sources: z.array(sourceLink).describe('Web pages that a number on the card rests on'),
          }),
        )
        .describe('When to get help, most urgent first'),
      risks: z.array(link).describe('Items of contraindications.json to look at first'),
      techniques: z.array(techniqueId).describe('Techniques that the guide discusses'),
    })
    .optional()
    .describe('Absent where no guide has been written'),
});

/** One technique of techniques.json. */
export const techniqueItem = z.strictObject({
  ...topicFields,
  id: techniqueId.describe('The technique’s name for programs'),
  risks: z.array(link).describe('Items of contraindications.json that apply, strictest first'),
  guide: z
    .strictObject({
      ...guideFields,
      pressure: pressure.describe('From and to: 1 light touch, 2 gentle, 3 medium, 4 firm, 5 very firm'),
      neighbors: z.array(techniqueId).describe('Techniques that people weigh it against'),
    })
    .optional()
    .describe('Absent where no page has been written'),
});
