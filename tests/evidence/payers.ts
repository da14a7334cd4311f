import type { PayerInput } from '../../src/evidence/schema/payer.ts';

/** A payer's fields as an author would write them, to be changed by a test. */
export const payerInput: PayerInput = {
  name: 'Medicare',
  position: 1,
  answer: { word: 'sometimes', text: 'Some plans pay when a doctor orders it.' },
  conditions: [{ text: 'A doctor orders it.', source: 'nysed-precautions' }],
  bring: [{ text: 'The order.', source: 'nysed-precautions' }],
  where: [{ text: 'The number on your card.', source: 'nysed-precautions' }],
  questions: ['Is massage an extra of my plan?'],
  sources: ['nysed-precautions'],
  checkedOn: '2026-01-01',
  nextCheck: '2026-07-01',
};

/** A gap, said with where we looked. */
export const gap = {
  about: 'bring',
  text: 'Which form it wants.',
  lookedAt: 'Two pages. Neither names one.',
  lookedOn: '2026-01-01',
} as const;
