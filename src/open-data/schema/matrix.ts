import { z } from 'astro/zod';
import { effectClaim } from '../../evidence/schema/effect-claim.ts';
import {
  certaintyLevel,
  conditionId,
  day,
  recordId,
  techniqueId,
  text,
} from '../../evidence/schema/fields.ts';
import { mark } from './claim.ts';
import { address, id } from './parts.ts';

const { concept } = effectClaim.shape.outcome.shape;

/** One line of matrix.json: a finding of a pair, or a pair that has none. Like a table's, each line has every field. */
export const matrixItem = z.strictObject({
  id: id.describe('The pair and its claim, where it has one'),
  condition: conditionId.describe('Id in conditions.json'),
  conditionName: text.describe('Its name in lists'),
  technique: techniqueId.describe('Id in techniques.json'),
  techniqueName: text.describe('Its name in lists'),
  finding: text.describe('e.g. "Helps a little", "No studies found", "No claim yet" or "Verdict withdrawn"'),
  direction: mark.nullable().describe('The verdict for programs; null without a finding that stands'),
  certainty: certaintyLevel.nullable().describe('How sure anyone can be, in the four words of GRADE'),
  outcome: concept.nullable().describe('Id in outcome-measures.json'),
  outcomeWords: text.nullable().describe('e.g. "low back pain"'),
  when: text.nullable().describe('e.g. "at 10 weeks"'),
  comparison: text.nullable().describe('Against what'),
  studies: z.int().positive().nullable().describe('Trials behind it'),
  people: z.int().positive().nullable().describe('People behind it'),
  sizeOf: z
    .enum(['result', 'review'])
    .nullable()
    .describe('Whether studies and people stand behind this result or the whole review it comes from'),
  claim: recordId.nullable().describe('Id in claims.json'),
  statement: text.nullable().describe('The claim as people say it, true or not'),
  url: address.nullable().describe('The claim’s page'),
  checkedOn: day.nullable().describe('When we last looked at the evidence'),
  nextCheck: day.nullable().describe('Past this day the verdict no longer holds unless checked again'),
  records: z.int().nonnegative().describe('Studies and reviews about the pair in our records'),
});
