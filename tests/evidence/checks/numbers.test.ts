import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../../src/evidence/checks/numbers.ts';
import type { ContentSet } from '../../../src/evidence/content-set.ts';
import { citation, condition, faq, soundContent, source } from './content.ts';

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

describe('a number in the text of a guide', () => {
  test('is printed by its record', () => {
    expect(textOf('Of <Num of="ames-2020.visits" /> visits.<Cite id="ames-2020" />')).toEqual([]);
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
