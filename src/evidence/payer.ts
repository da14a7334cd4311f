import type { Payer } from './schema/payer.ts';

/** The answer of a payer in words; none of them is a yes. */
export const payerAnswers: Record<Payer['answer']['word'], string> = {
  'usually-not': 'Usually not',
  sometimes: 'Sometimes',
  depends: 'It depends',
  'not-known': 'Not known',
  'you-pay': 'You pay the full price',
};

/** What to ask whoever pays, in the order of a call. */
export const questionsForAll: string[] = [
  'Do you pay for massage by a massage therapist, or only inside physical therapy or chiropractic care?',
  'For which conditions and which billing codes, and how many visits?',
  'Do I need a prescription, a referral or your approval first? What must it say, and how long does it hold?',
  'Must the therapist be in your network, or hold a certain license?',
  'What does your price list (fee schedule) give for one unit? What do I pay myself, before and after my deductible?',
  'Where is this written, and can you send it to me?',
];
