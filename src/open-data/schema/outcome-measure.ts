import { z } from 'astro/zod';
import { recordId, text } from '../../evidence/schema/fields.ts';
import { citationLink, id } from './parts.ts';

/** One item of outcome-measures.json: an outcome that claims speak of, or a scale that a citation measured with. */
export const outcomeMeasureItem = z.discriminatedUnion('kind', [
  z.strictObject({
    id,
    kind: z.literal('outcome').describe('Something that claims speak of'),
    name: text.describe('e.g. "Daily function"'),
    claims: z.array(recordId).describe('Ids in claims.json of the effect claims about it'),
  }),
  z.strictObject({
    id,
    kind: z.literal('scale').describe('Something that studies measured with'),
    name: text.describe(
      'An instrument, a pooled scale or a unit, as our records name it, with its range where known',
    ),
    measures: z.array(text).min(1).describe('What was measured with it'),
    citations: z.array(citationLink).min(1).describe('Who measured with it'),
    smallestImportantChanges: z
      .array(
        z.strictObject({
          value: z.number().positive().describe('In the scale’s points'),
          measure: text.describe('What was measured'),
          citation: citationLink.describe('Who states it'),
        }),
      )
      .describe('The smallest change people notice; empty where no citation of ours states one'),
  }),
]);
