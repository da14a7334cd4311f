import { z } from 'astro/zod';
import { recordId, text } from '../../evidence/schema/fields.ts';
import { checkDates, citationLink, id, page, sourceLink } from './parts.ts';

const size = z.number().positive();

const instrumentItem = z.strictObject({
  id,
  page,
  kind: z.literal('instrument').describe('Something to measure one person with, from visit to visit'),
  name: text.describe('Its whole name'),
  abbreviation: text.describe('Its usual short name, e.g. "RDQ"'),
  unit: text.describe('What its steps are called, e.g. "points"'),
  lowest: z.number().describe('The lowest score that it can give'),
  highest: z.number().optional().describe('The highest score; absent where it has no end of its own'),
  better: z.enum(['lower', 'higher']).describe('Which way is good news'),
  items: z.int().positive().optional().describe('How many questions or tries it has'),
  tells: text.describe('What it tells'),
  whenToUse: text.describe('When to choose it'),
  importantChanges: z
    .array(
      z.strictObject({
        change: size.optional().describe('In the unit'),
        to: size.optional().describe('The upper end where the source gives a range'),
        percent: size.optional().describe('Or as percent of the first score'),
        firstScore: z
          .strictObject({ from: z.number().describe('Lowest'), to: z.number().describe('Highest') })
          .optional()
          .describe('The first scores for which it holds; absent where it holds for all'),
        people: text.describe('Who was studied'),
        statedBy: text.describe('Who states it'),
        confidence: z
          .enum(['high', 'medium'])
          .describe('"high": read in the study or its abstract; "medium": read on a page by others'),
        note: text.optional().describe('What kind of change it is'),
        source: sourceLink.optional().describe('Where it stands; absent where a citation holds it'),
        citation: citationLink.optional().describe('Where it stands, as an item of citations.json'),
      }),
    )
    .describe(
      'Published smallest important changes; the tools of this site use the first; empty where none is confirmed',
    ),
  detectableChange: z
    .strictObject({
      change: size.describe('In the unit'),
      people: text.describe('Who was studied, and with what'),
      source: sourceLink.describe('Where it stands'),
    })
    .optional()
    .describe('The smallest change that is more than error of measurement'),
  notConfirmed: z.array(text).describe('What could not be confirmed and is left out'),
  sources: z.array(sourceLink).min(1).describe('Where range and direction stand'),
  ...checkDates,
});

/** One item of outcome-measures.json: an outcome that claims speak of, a scale that a citation measured with, or an instrument for one person. */
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
  instrumentItem,
]);
