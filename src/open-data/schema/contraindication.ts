import { z } from 'astro/zod';
import { techniqueId, text } from '../../evidence/schema/fields.ts';
import { levels } from '../../safety/level.ts';
import { contraindicationSchema } from '../../safety/schema/contraindication.ts';
import { checkDates, citationLink, id, page, sourceLink } from './parts.ts';

const { kind, redFlags, medicines } = contraindicationSchema.shape;

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
  why: text,
  action: text.describe('What to do'),
  likelihood: text.describe('What could happen and how likely'),
  tellTheTherapist: text,
  instead: text.describe('What may be done instead'),
  redFlags: redFlags.describe('Signs to get medical help, most urgent first'),
  medicines: medicines.unwrap().describe('Medicines that bring the risk; not a complete list'),
  statedBy: z
    .array(z.strictObject({ who: text, says: text, action: text, source: sourceLink.optional() }))
    .describe('Who advises what'),
  disagreement: text.optional().describe('Where the sources disagree, and which rule we follow'),
  citations: z.array(citationLink),
  sources: z.array(sourceLink),
  note: text.optional().describe('What could not be confirmed'),
  ...checkDates,
});
