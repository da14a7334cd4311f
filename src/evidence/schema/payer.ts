import { z } from 'astro/zod';
import { letterPartIds } from '../letter.ts';
import { aliases, day, history, nextCheckAfter, recordId, text } from './fields.ts';
import { figures } from './figure.ts';

const lines = z
  .array(
    z.strictObject({
      /** In our words; numbers by name, e.g. "It needs no approval for {workers-compensation.first-visits} visits." */
      text,
      /** The source id that holds it, e.g. "wa-lni-massage-therapy" */
      source: recordId,
    }),
  )
  .default([]);

/** What a payer may leave open; each is either told or said to be not known. */
const topics = ['conditions', 'bring', 'where'] as const;

/** One who might pay for massage: what usually must be true, what to bring, what to ask, and what is not known. */
export const payerSchema = z
  .strictObject({
    /** e.g. "Original Medicare" */
    name: text,
    /** Its place in the list, from 1 */
    position: z.int().positive(),
    answer: z.strictObject({
      /** The answer in a word, never a yes: no page can promise that a plan pays */
      word: z.enum(['usually-not', 'sometimes', 'depends', 'not-known', 'you-pay']),
      /** Two sentences at most */
      text,
    }),
    /** What usually must be true before it pays */
    conditions: lines,
    /** What to bring: letters, referrals, approvals */
    bring: lines,
    /** What it wants a clinician's letter or order to say */
    letter: z.array(z.strictObject({ part: z.enum(letterPartIds), source: recordId })).default([]),
    /** Where to ask: an office, a form or a page of the payer */
    where: lines,
    /** What it may cost all the same */
    cost: lines,
    /** Questions for this payer, beside those for all */
    questions: z
      .array(text.endsWith('?', { error: 'expected a question mark at the end' }))
      .min(1, { error: 'expected at least one question' }),
    /** What we could not find out, with where we looked and when */
    notKnown: z
      .array(
        z.strictObject({
          /** The part of the answer that stays open */
          about: z.enum([...topics, 'other']),
          text,
          /** e.g. "Two pages by others; neither names a form." */
          lookedAt: text,
          lookedOn: day,
        }),
      )
      .default([]),
    /** Numbers of its texts */
    figures,
    /** Claim ids on the same question */
    claims: z.array(recordId).default([]),
    /** Source ids behind the answer */
    sources: z.array(recordId).min(1, { error: 'expected at least one source' }),
    checkedOn: day,
    nextCheck: day,
    history,
    aliases,
  })
  .refine(...nextCheckAfter('checkedOn'))
  .refine(({ answer, notKnown }) => answer.word !== 'not-known' || notKnown.length > 0, {
    error: 'expected what is not known, and where we looked',
    path: ['notKnown'],
  })
  .refine(
    (payer) =>
      payer.answer.word === 'you-pay' ||
      topics.every((topic) => payer[topic].length > 0 || payer.notKnown.some(({ about }) => about === topic)),
    {
      error:
        'expected conditions, bring and where each to have a line, or an entry here that says it is not known',
      path: ['notKnown'],
    },
  );

export type PayerInput = z.input<typeof payerSchema>;
export type PayerRecord = z.output<typeof payerSchema>;
export type Payer = PayerRecord & { id: string };
