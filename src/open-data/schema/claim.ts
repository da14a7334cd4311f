import { z } from 'astro/zod';
import { claimFields } from '../../evidence/schema/claim-fields.ts';
import { effectClaim } from '../../evidence/schema/effect-claim.ts';
import { certaintyLevel, conditionId, history, techniqueId, text } from '../../evidence/schema/fields.ts';
import { checkDates, citationLink, id, page, sourceLink } from './parts.ts';
import { resultItem } from './result.ts';

// The words that a field may hold are those of the records.
const { outcome, timeWindow, effect, certainty } = effectClaim.shape;
const { bearing } = claimFields.evidence.element.shape;

const effectVerdict = z.strictObject({
  mark: z
    .enum(['helps', 'helps-a-little', 'no-difference', 'mixed', 'unclear', 'worse', 'none'])
    .describe('Direction and size as one word for programs'),
  label: text.describe('The same for people, e.g. "Helps a little"'),
  sentence: text.describe('The verdict as a sentence, made from the fields by one table of statements'),
  direction: effect.shape.direction.describe('What the evidence shows; kept apart from how sure it is'),
  size: effect.shape.size.describe(
    'Against the smallest change people notice: "important" is past it; "unmeasured" where no scale is shared',
  ),
  certainty: z.strictObject({
    level: certaintyLevel.describe('How sure anyone can be, in the four words of GRADE'),
    basis: certainty.shape.basis.describe('Stated by a review or guideline, or ours by written rules'),
    statedBy: citationLink.optional().describe('Who stated it'),
    downgradedFor: certainty.shape.downgradedFor.unwrap().describe('Why it is not higher'),
  }),
  explanation: text.describe('What a reader should take from it'),
});

const verdictWord = z.enum(['shown', 'not-shown', 'contested', 'depends', 'outdated']);

const subject = {
  id,
  page,
  statement: text.describe('The claim as people say it, true or not'),
};

const basis = {
  conditions: z
    .array(conditionId)
    .describe('Ids in conditions.json; empty when it is about massage at large'),
  techniques: z.array(techniqueId).describe('Ids in techniques.json'),
  evidence: z
    .array(
      z.strictObject({
        bearing: bearing.describe('Whether it speaks for the claim, against it, or both ways'),
        found: text.describe('What it found on this claim, in our words'),
        citation: citationLink.optional(),
        source: sourceLink.optional().describe('In place of a citation: a web page'),
      }),
    )
    .min(1),
  ...checkDates,
  history: history.unwrap().describe('What changed when, oldest first'),
};

/** One claim of claims.json: an effect with its question and generated verdict, or another kind with its word. */
export const claimItem = z.discriminatedUnion('kind', [
  z.strictObject({
    ...subject,
    kind: z.literal('effect'),
    question: z
      .strictObject({
        treatment: text,
        population: text,
        outcome: z.strictObject({ concept: outcome.shape.concept, words: outcome.shape.words }),
        comparison: text.describe('Against what, e.g. "usual care"'),
        timeWindow: z.strictObject({ weeks: timeWindow.shape.weeks, words: timeWindow.shape.words }),
      })
      .describe('What exactly was asked'),
    verdict: effectVerdict.optional().describe('Absent while the claim is overdue for a check'),
    estimate: resultItem.optional().describe('The number that our outcome tables show'),
    ...basis,
  }),
  z.strictObject({
    ...subject,
    kind: z.enum(['mechanism', 'safety', 'law-or-payer', 'practice']),
    verdict: z
      .strictObject({ word: verdictWord, label: text, explanation: text })
      .optional()
      .describe('Absent while the claim is overdue for a check'),
    ...basis,
  }),
]);
