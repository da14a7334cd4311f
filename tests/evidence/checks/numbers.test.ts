import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../../src/evidence/checks/numbers.ts';
import { typedDigits } from '../../../src/evidence/checks/typed-digits.ts';
import type { ContentSet } from '../../../src/evidence/content-set.ts';
import { citation, condition, faq, risk, soundContent, source } from './content.ts';

const visits = { id: 'visits', what: 'visits without harm', value: 2692 };
const price = { id: 'hour', what: 'price of an hour', value: 60, to: 150, unit: 'usd' as const };

const problemsOf = (changes: Partial<ContentSet>) =>
  checkNumbers(
    soundContent({
      citations: [citation('ames-2020', { figures: [visits] })],
      sources: [{ ...source('prices'), data: { ...source('prices').data, figures: [price] } }],
      ...changes,
    }),
  );
const textOf = (body: string) => problemsOf({ conditions: [condition({}, body)] });

describe('digits in a text', () => {
  test.each([
    'It helped 3 in 10 people.',
    'Call 911 within 3 hours.',
    'A drop of 2.5 points.',
    'About $60 an hour.',
    'For 12 weeks.',
    'From 10 to 20 percent.',
    'People under 18 points.',
    '### Step 1',
    '1. Wait 2 days.',
  ])('are refused: %s', (text) => {
    expect(typedDigits(text)).toBeDefined();
  });

  test.each([
    'Call 911, or 988 for a crisis.',
    'A review of 2015, another of 2016-17 and the 1990s.',
    'On November 22, 2026 we looked.',
    'Adults aged 65 or older, and people under 18.',
    'A 70-year-old, 50 years old, older than 50.',
    'The nerve at C7, guideline NG59, form PHQ-9, COVID-19.',
    'Code 97124 and code 97140, type 2 diabetes, Publication 502, a 401(k).',
    '1. Ask.\n2. Listen.',
    'See [the codes](/clinicians/97140/).',
    'It has <Num of="ames-2020.visits" /> visits.',
    'It has {ames-2020.visits} visits.',
    'Phone 1-800-555-0100.',
  ])('are names, days, ages or phone numbers: %s', (text) => {
    expect(typedDigits(text)).toBeUndefined();
  });
});

describe('a number in the text of a guide', () => {
  test('is printed by its record', () => {
    expect(textOf('Of 2,692 visits none ended badly. <Cite id="ames-2020" />')).toMatchObject([
      { rule: 'typed-number', found: '… Of 2,692 visits none ended badly. …' },
    ]);
    expect(textOf('Of <Num of="ames-2020.visits" /> visits.<Cite id="ames-2020" />')).toEqual([]);
  });

  test('is told with the line of its paragraph, however many blank lines are before it', () => {
    const [first, second] = [
      textOf('A word.\n\n\nIt helps 3 people.'),
      textOf('It helps.\n\n- 3 people\n- 4 people\n'),
    ];
    expect([...first, ...second].map(({ line }) => line)).toEqual([4, 3]);
  });

  test('is one that the record holds', () => {
    expect(textOf('<Num of="ames-2020.visit" /> visits.<Cite id="ames-2020" />')).toMatchObject([
      { rule: 'unknown-number', found: 'ames-2020.visit', fix: 'ames-2020.visit -> ames-2020.visits' },
    ]);
  });

  test('has a citation or a claim in its own paragraph or list item', () => {
    expect(textOf('<Num of="ames-2020.visits" /> visits.')).toMatchObject([
      { rule: 'number-without-evidence' },
    ]);
    expect(textOf('- One.<Cite id="ames-2020" />\n- <Num of="ames-2020.visits" />.')).toHaveLength(1);
  });

  test('is not asked for as fields do', () => {
    expect(textOf('{ames-2020.visits} visits.<Cite id="ames-2020" />')).toMatchObject([
      { found: '{ames-2020.visits}', expected: expect.stringContaining('<Num') },
    ]);
  });
});

describe('a number in a field', () => {
  const answer = `${faq().data.answer} Of {ames-2020.visits} visits none ended badly.`;

  test('is printed by a record that its own record names', () => {
    expect(problemsOf({ faqs: [faq({ answer, citations: ['ames-2020'] })] })).toEqual([]);
    expect(problemsOf({ faqs: [faq({ answer, citations: [] })] })).toMatchObject([
      { rule: 'number-without-evidence', field: 'answer', fix: 'add ames-2020 to the list' },
    ]);
  });

  test('is refused where it is typed, in risks too', () => {
    const likelihood = { likelihood: 'About 4 in 10,000.' };
    expect(problemsOf({ contraindications: [risk('clot', likelihood as never)] })).toMatchObject([
      { rule: 'typed-number', field: 'likelihood' },
    ]);
  });

  test('never stands below a question', () => {
    expect(problemsOf({ faqs: [faq({}, 'Of {ames-2020.visits}.')] })).toMatchObject([
      { expected: 'no number here: it stands in the answer, with what carries it' },
    ]);
  });
});

test('a figure never hides another number of its record', () => {
  const figures = [{ ...visits, id: 'people' }];
  expect(problemsOf({ citations: [citation('ames-2020', { figures, participants: 3 })] })).toMatchObject([
    { field: 'figures', found: 'two numbers "people"' },
  ]);
});
