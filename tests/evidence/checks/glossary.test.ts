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

describe('hard words', () => {
  const hard = (count: number) =>
    Array.from({ length: count }, (_, at) => term(`word-${at}`, { hardWord: true }));

  test('may be 40', () => {
    expect(problemsOf({ glossary: hard(40) })).toEqual([]);
  });

  test('beyond 40 are told one by one', () => {
    expect(problemsOf({ glossary: hard(42) })).toMatchObject([
      { file: 'src/content/glossary/word-40.yml', rule: 'hard-words', found: '42 hard words' },
      { file: 'src/content/glossary/word-41.yml' },
    ]);
  });
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
