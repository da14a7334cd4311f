import { z } from 'astro/zod';
import { text } from '../../evidence/schema/fields.ts';
import { outcomeSchema } from '../../evidence/schema/outcome.ts';
import { citationLink } from './parts.ts';

const { shape } = outcomeSchema;
const effect = shape.effect.unwrap().shape;
const groups = shape.groups.unwrap().shape;

/** One number of a citation as its paper prints it, with its own sign and unit. */
export const resultItem = z.strictObject({
  citation: citationLink.describe('Where the number stands'),
  outcome: shape.id.describe('The number’s id inside that citation, e.g. "disability-10w"'),
  measure: shape.measure.describe('What was measured, e.g. "disability"'),
  scale: shape.scale.describe('The instrument or pooled scale'),
  timepointWeeks: shape.timepointWeeks.describe('Weeks after the start'),
  contrast: shape.contrast.describe('Who was compared with whom'),
  comparison: shape.comparison.describe('"within-group" is a change over time and no effect'),
  betterWhen: shape.betterWhen.describe('Which sign of the number is good news for massage'),
  participants: shape.participants.describe('People behind this one number'),
  studies: shape.studies.describe('Trials behind this one number'),
  effect: z
    .strictObject({
      measure: effect.measure.describe('MD: mean difference, SMD: standardized, RR and OR: ratios'),
      value: effect.value.describe('With its printed sign'),
    })
    .optional()
    .describe('The number as printed'),
  groups: z
    .strictObject({
      massage: groups.massage.describe('Of the group that the contrast names first'),
      comparison: groups.comparison.describe('Of the other group'),
    })
    .optional()
    .describe('Percent of each group with that outcome'),
  ci: z
    .strictObject({
      lower: z.number().describe('Lower end'),
      upper: z.number().describe('Upper end'),
      level: z.number().describe('Coverage in percent'),
    })
    .optional()
    .describe('Its confidence interval, in the same unit'),
  p: shape.p.describe('p value as printed'),
  smallestImportantChange: shape.smallestImportantChange.describe(
    'Smallest change people notice, in the scale’s points, as this citation states it',
  ),
  words: text.describe('The number as a clinician reads it, e.g. "MD -2.9 (95% CI -4 to -1.8)"'),
});
