import { describe, expect, test } from 'vitest';
import { payerSchema } from '../../../src/evidence/schema/payer.ts';
import { gap, payerInput } from '../payers.ts';
import { refusals } from './refusals.ts';

const figure = { id: 'price', value: 60, what: 'price of one hour' } as const;
const untold =
  'notKnown: expected conditions, bring and where each to have a line, or an entry here that says it is not known';

describe('a payer', () => {
  test('passes as an author would write it', () => {
    expect(refusals(payerSchema, payerInput)).toEqual([]);
  });

  test.each([
    [{ sources: [] }, 'sources: expected at least one source'],
    [{ questions: [] }, 'questions: expected at least one question'],
    [{ questions: ['Call first'] }, 'questions.0: expected a question mark at the end'],
    [{ nextCheck: '2026-01-01' }, 'nextCheck: expected the next check after the last one'],
    [
      { answer: { word: 'not-known', text: 'Nobody says.' } },
      'notKnown: expected what is not known, and where we looked',
    ],
    [{ position: 0 }, 'position: Too small: expected number to be >0'],
    [{ covers: true }, '(record): Unrecognized key: "covers"'],
    [{ figures: [figure, figure] }, 'figures: expected figure ids that differ from each other'],
    [{ figures: [{ ...figure, to: 40 }] }, 'figures.0.to: expected the lower end first'],
    [{ bring: [] }, untold],
    [{ where: [] }, untold],
    [{ conditions: [] }, untold],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(payerSchema, { ...payerInput, ...changes })).toEqual([refusal]),
  );

  test('may leave a part open when it says so, and only that part', () => {
    expect(refusals(payerSchema, { ...payerInput, bring: [], notKnown: [gap] })).toEqual([]);
    expect(refusals(payerSchema, { ...payerInput, where: [], notKnown: [gap] })).toEqual([untold]);
  });

  test('needs none of these where people pay themselves', () => {
    const answer = { word: 'you-pay', text: 'You need no approval.' };
    expect(refusals(payerSchema, { ...payerInput, answer, conditions: [], bring: [], where: [] })).toEqual(
      [],
    );
  });

  test('has no word that says yes', () => {
    expect(refusals(payerSchema, { ...payerInput, answer: { word: 'yes', text: 'It does.' } })).toHaveLength(
      1,
    );
  });
});
