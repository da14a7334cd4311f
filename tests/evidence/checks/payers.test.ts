import { describe, expect, test } from 'vitest';
import { gap } from '../payers.ts';
import { payer, problemsOf } from './content.ts';

const source = 'nysed-precautions';
const figure = { id: 'visits', value: 12, what: 'visits in a first course' };
const saying = (text: string) => ({ payers: [payer('medicare', { conditions: [{ text, source }] })] });

describe('a payer', () => {
  test.each([
    ['The plan will pay for it.', '"will pay"'],
    ['Massage is covered.', '"is covered"'],
    ['We guarantee it.', '"guarantee"'],
    ['It must cover this.', '"must cover"'],
  ])('that promises payment is told: %s', (text, found) => {
    expect(problemsOf(saying(text))).toMatchObject([{ rule: 'promise', field: 'conditions.0.text', found }]);
  });

  test.each(['It is not covered.', 'It may pay with an order.', 'Plans that cover it want an order.'])(
    'may say what promises nothing: %s',
    (text) => expect(problemsOf(saying(text))).toEqual([]),
  );

  test.each([
    ['The first 6 visits are free.', '6'],
    ['It costs $60.', '$60.'],
    ['Up to 90 days from May 2025.', '90'],
  ])('with a typed number is told: %s', (text, found) => {
    expect(problemsOf(saying(text))).toMatchObject([
      { rule: 'typed-number', found: expect.stringContaining(found) },
    ]);
  });

  test('may name years and dates', () => {
    expect(problemsOf(saying('Since January 1, 2013, and again in 2020.'))).toEqual([]);
  });

  test('prints its own figures and no others', () => {
    const own = (text: string) => ({
      payers: [payer('medicare', { figures: [figure], conditions: [{ text, source }] })],
    });
    expect(problemsOf(own('Up to {medicare.visits} visits.'))).toEqual([]);
    expect(problemsOf(own('Up to {medicare.visit} and {medicare.visits} visits.'))).toMatchObject([
      { rule: 'unknown-number', found: 'medicare.visit' },
    ]);
    expect(problemsOf(own('Up to {medicaid.visits} visits.'))).toMatchObject([
      { rule: 'unknown-number', found: 'medicaid.visits' },
      { rule: 'number-without-evidence', fix: 'add medicaid to the list' },
      { rule: 'unused-figure', found: 'visits' },
    ]);
  });

  test('is read in every text that the page prints', () => {
    const text = 'It will pay 5.';
    const lines = [{ text, source }];
    const wrong = payer('medicare', {
      answer: { word: 'depends', text },
      conditions: lines,
      bring: lines,
      where: lines,
      cost: lines,
      questions: ['Will it pay 5, or will pay less?'],
      notKnown: [{ ...gap, text, lookedAt: text }],
    });
    const fields = new Set(problemsOf({ payers: [wrong] }).map(({ field }) => field));
    expect([...fields].toSorted()).toEqual([
      'answer.text',
      'bring.0.text',
      'conditions.0.text',
      'cost.0.text',
      'notKnown.0.lookedAt',
      'notKnown.0.text',
      'questions.0',
      'where.0.text',
    ]);
  });

  test('cannot have been checked on a day to come', () => {
    const ahead = payer('medicare', { notKnown: [{ ...gap, lookedOn: '2026-02-01' }] });
    expect(problemsOf({ payers: [ahead] })).toMatchObject([
      { rule: 'future-date', field: 'notKnown.0.lookedOn' },
    ]);
  });
});
