import { describe, expect, test } from 'vitest';
import { condition, conditionText, problemsOf, term } from './content.ts';

const file = 'src/content/glossary/pretend.yml';

describe('a form that leads to two terms', () => {
  test.each([
    ['as the name of both', { term: 'Sham' }, 'term', 'Sham'],
    ['as a variant of the second', { variants: ['fake', 'sham'] }, 'variants.1', 'sham'],
  ])('is told %s, in any case of its letters', (_, changes, field, form) => {
    expect(problemsOf({ glossary: [term('sham'), term('pretend', changes)] })).toEqual([
      {
        file,
        rule: 'term-form',
        field,
        found: `"${form}", which leads to src/content/glossary/sham.yml`,
        expected: 'a form that leads to one term only',
      },
    ]);
  });

  test('is told where one record has it twice', () => {
    expect(problemsOf({ glossary: [term('pretend', { variants: ['Pretend'] })] })).toMatchObject([
      { file, field: 'variants.0', found: '"Pretend", which this record has already' },
    ]);
  });
});

test('a term that counts as a hard word stands in the agreed list', () => {
  expect(problemsOf({ glossary: [term('sham'), term('placebo', { hardWord: true })] })).toEqual([]);
  expect(problemsOf({ glossary: [term('sham'), term('tomato', { hardWord: true })] })).toMatchObject([
    { rule: 'hard-words', found: '"tomato", which src/evidence/hard-words.ts does not list' },
  ]);
});

describe('an id that no record has', () => {
  test.each([
    ['seeAlso.0', { seeAlso: ['shame'] }],
    ['citations.0', { citations: ['ames-2002'] }],
    ['sources.0', { sources: ['nysed'] }],
  ])('in %s of a term is told', (field, changes) => {
    expect(problemsOf({ glossary: [term('sham', changes)] })).toMatchObject([{ rule: 'unknown-id', field }]);
  });

  test('in a mark that an author has set is told with the nearest term', () => {
    const body = conditionText('Back pain.', 'A <Term id="shame">fake</Term> massage.');
    expect(problemsOf({ conditions: [condition({}, body)] })).toMatchObject([
      { field: 'text <Term>.0', fix: 'shame -> sham' },
    ]);
  });
});
