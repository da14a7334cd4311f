import { z } from 'astro/zod';
import { claimFields } from '../../evidence/schema/claim-fields.ts';
import { effectClaim } from '../../evidence/schema/effect-claim.ts';
import { certaintyLevel, conditionId, techniqueId, text } from '../../evidence/schema/fields.ts';
import { checkDates, citationLink, historyLines, id, page, sourceLink, withdrawn } from './parts.ts';
import { resultItem } from './result.ts';

// The words that a field may hold are those of the records.
const { outcome, timeWindow, effect, certainty } = effectClaim.shape;
const downgrade = certainty.shape.downgradedFor.unwrap().element.shape;
const { bearing } = claimFields.evidence.element.shape;

/** Direction and size of an effect as one word. */
export const mark = z.enum(['helps', 'helps-a-little', 'no-difference', 'mixed', 'unclear', 'worse', 'none']);

const effectVerdict = z.strictObject({
  mark: mark.describe('Direction and size as one word for programs'),
  label: text.describe('The same for people, e.g. "Helps a little"'),
  sentence: text.describe('The verdict as a sentence, made from the fields by one table of statements'),
  direction: effect.shape.direction.describe('What the evidence shows; kept apart from how sure it is'),
  size: effect.shape.size.describe(
    'Against the smallest change people notice: "important" is past it; "unmeasured" where no scale is shared',
  ),
  certainty: z
    .strictObject({
      level: certaintyLevel.describe('How sure anyone can be, in the four words of GRADE'),
      basis: certainty.shape.basis.describe('Stated by a review or guideline, or ours by written rules'),
      statedBy: citationLink.optional().describe('Who stated it'),
      downgradedFor: z
        .array(
          z.strictObject({
            for: downgrade.for.describe('GRADE’s word for the reason'),
            because: text.describe('The same in our words'),
          }),
        )
        .describe('Why it is not higher'),
    })
    .describe('Kept apart from direction and size'),
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
        citation: citationLink.optional().describe('The study, review or guideline'),
        source: sourceLink.optional().describe('In place of a citation: a web page'),
      }),
    )
    .min(1)
    .describe('What speaks for the claim and against it'),
  ...checkDates,
  withdrawn,
  history: historyLines,
};

/** One claim of claims.json: an effect with its question and generated verdict, or another kind with its word. */
export const claimItem = z.discriminatedUnion('kind', [
  z.strictObject({
    ...subject,
    kind: z.literal('effect').describe('What a treatment does to an outcome'),
    question: z
      .strictObject({
        treatment: text.describe('What was given, e.g. "Swedish massage"'),
        population: text.describe('Who was studied'),
        outcome: z
          .strictObject({
            concept: outcome.shape.concept.describe('Id in outcome-measures.json'),
            words: text.describe('How the sentence names it'),
          })
          .describe('What was measured'),
        comparison: text.describe('Against what, e.g. "usual care"'),
        timeWindow: z
          .strictObject({
            weeks: timeWindow.shape.weeks.describe('Absent where the sources say only "short term"'),
            fromWeeks: timeWindow.shape.fromWeeks.describe(
              'First week, where the result holds over a stretch',
            ),
            words: text.describe('How the sentence says it'),
          })
          .describe('When'),
      })
      .describe('What exactly was asked'),
    verdict: effectVerdict.optional().describe('Absent while it is withdrawn'),
    estimate: resultItem.optional().describe('The number that our outcome tables show'),
    ...basis,
  }),
  z.strictObject({
    ...subject,
    kind: z.enum(['mechanism', 'safety', 'law-or-payer', 'practice']).describe('What the claim is about'),
    verdict: z
      .strictObject({
        word: verdictWord.describe('The verdict for programs'),
        label: text.describe('The same for people, e.g. "Not shown"'),
        explanation: text.describe('What a reader should take from it'),
      })
      .optional()
      .describe('Absent while it is withdrawn'),
    ...basis,
  }),
]);
