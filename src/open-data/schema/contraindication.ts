import { z } from 'astro/zod';
import { techniqueId, text } from '../../evidence/schema/fields.ts';
import { levels } from '../../safety/level.ts';
import { contraindicationSchema } from '../../safety/schema/contraindication.ts';
import { checkDates, citationLink, id, page, sourceLink } from './parts.ts';

const { kind, redFlags } = contraindicationSchema.shape;

/** One reason not to massage, to ask first or to adapt, of contraindications.json. */
export const contraindicationItem = z.strictObject({
  id,
  page,
  name: text.describe('The clinical name'),
  plainName: text.describe('What a patient would say'),
  kind: kind.describe('What the record says of itself'),
  level: z.enum(levels).describe('What the safety check answers for that kind'),
  levelName: text.describe('The level for people, e.g. "Ask first"'),
  appliesTo: z.array(techniqueId).describe('Technique ids; empty when it applies to all massage'),
  answer: text.describe('What to do first, in one sentence; a warning stays when its check is overdue'),
  why: text.describe('Why it matters'),
  action: text.describe('What to do'),
  likelihood: text.describe('What could happen and how likely'),
  tellTheTherapist: text.describe('Words that a patient can say'),
  instead: text.describe('What may be done instead'),
  redFlags: z
    .array(
      z.strictObject({
        sign: text.describe('As a patient would tell it'),
        act: redFlags.element.shape.act.describe('Where it sends people'),
      }),
    )
    .min(1)
    .describe('Signs to get medical help, most urgent first'),
  medicines: z
    .array(
      z.strictObject({
        class: text.describe('The class of medicines'),
        names: z.array(text).min(1).describe('Generic and brand names'),
      }),
    )
    .describe('Medicines that bring the risk; not a complete list'),
  statedBy: z
    .array(
      z.strictObject({
        who: text.describe('Who advises'),
        says: text.describe('What it advises, in our words'),
        action: text.describe('The gist'),
        source: sourceLink.optional().describe('Where it says so'),
      }),
    )
    .describe('Who advises what'),
  disagreement: text.optional().describe('Where the sources disagree, and which rule we follow'),
  citations: z.array(citationLink).describe('Studies and case reports'),
  sources: z.array(sourceLink).describe('Web pages that we read'),
  note: text.optional().describe('What could not be confirmed'),
  ...checkDates,
  overdue: z.boolean().describe('True where the next check was past on the day when the file was made'),
});
