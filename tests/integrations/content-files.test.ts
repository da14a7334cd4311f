import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/evidence/checks/all.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';

const fixture = fileURLToPath(new URL('../fixtures/broken-records', import.meta.url));
const { content, problems } = await readContent(fixture);
const told = (file: string) =>
  [...problems, ...checkContent(content, '2026-11-22')]
    .filter((problem) => problem.file === `src/content/${file}`)
    .map(({ file: _file, ...rest }) => rest);

describe('records that the schemas refuse', () => {
  test('a misspelled field is named with the right one, and as missing', () => {
    expect(told('citations/bell-2020.yml')).toEqual([
      { rule: 'record', field: 'finding', found: 'nothing', expected: 'text' },
      {
        line: 9,
        rule: 'record',
        field: '(whole record)',
        found: 'unknown field "findng"',
        expected: 'only the fields that the schema names',
        fix: 'did you mean "finding"?',
      },
    ]);
  });

  test('so is one inside a list, where a field may have two shapes', () => {
    expect(told('citations/eden-2020.yml')).toEqual([
      { line: 3, rule: 'record', field: 'authors.0.family', found: 'nothing', expected: 'text' },
      expect.objectContaining({ line: 3, field: 'authors.0', fix: 'did you mean "family"?' }),
    ]);
  });

  test('a word that is none of a list comes with the list and the nearest', () => {
    const [problem] = told('citations/cole-2020.yml');
    expect(problem).toMatchObject({
      line: 13,
      rule: 'record',
      field: 'conditions.0',
      found: '"neck-pian"',
      fix: 'neck-pian -> neck-pain',
    });
    expect(problem?.expected).toMatch(/^one of chronic-low-back-pain, .*, neck-pain, /);
    expect(told('claims/massage-cures.yml')).toEqual([
      {
        line: 1,
        rule: 'record',
        field: 'kind',
        found: '"practise"',
        expected: 'one of effect, mechanism, safety, law-or-payer, practice',
        fix: 'practise -> practice',
      },
    ]);
  });

  test('of two shapes of a field, the one that the author came nearest to is told', () => {
    expect(told('contraindications/blood-thinners.yml')).toMatchObject([
      {
        field: 'appliesTo.0',
        found: '"deep-tissue-masage"',
        fix: 'deep-tissue-masage -> deep-tissue-massage',
      },
    ]);
  });

  test('a value of the wrong form comes with the right form', () => {
    expect(told('citations/dunn-2020.yml')).toEqual([
      {
        line: 6,
        rule: 'record',
        field: 'doi',
        found: '"doi:10.1000/dunn"',
        expected: 'a bare DOI such as "10.1000/xyz123"',
      },
    ]);
  });

  test('a claim without evidence is not published', () => {
    expect(told('claims/massage-is-for-everybody.yml')).toEqual([
      {
        line: 3,
        rule: 'record',
        field: 'evidence',
        found: '[]',
        expected: 'at least one citation or source: a claim without evidence is not published',
      },
    ]);
  });

  test('a rule between two fields names the field to mend', () => {
    expect(told('claims/massage-works.yml')).toEqual([
      {
        line: 9,
        rule: 'record',
        field: 'nextCheck',
        found: '"2027-01-01"',
        expected: 'the next check after the last one',
      },
    ]);
  });

  test('a day without quotes, which the site would read as a point in time, is told so', () => {
    expect(told('claims/two-hours-work-better.yml')).toMatchObject([
      { field: 'checkedOn', expected: 'text', fix: 'put the day in quotes: "2026-01-01"' },
    ]);
  });
});

describe('files that cannot be read as records', () => {
  test.each(['Ford_2020.yml', 'gill-2020.yaml', 'ivor--2020.yml'])('%s has a wrong name', (name) => {
    expect(told(`citations/${name}`)).toEqual([
      { rule: 'file-name', found: name, expected: 'a kebab-case name that ends in .yml' },
    ]);
  });

  test('two claims cannot have one id: neither another ending nor a folder below makes a second one', () => {
    for (const name of ['an-hour-works-better.yaml', 'more'])
      expect(told(`claims/${name}`)).toEqual([
        { rule: 'file-name', found: name, expected: 'a kebab-case name that ends in .yml' },
      ]);
  });

  test('a folder that no collection has is told, or its records would be missing without a word', () => {
    expect(told('citation')).toMatchObject([{ rule: 'folder', fix: 'citation -> citations' }]);
  });

  test('YAML that breaks off is told with its line', () => {
    expect(told('citations/hale-2020.yml')).toEqual([
      {
        line: 1,
        rule: 'yaml',
        found: 'Nested mappings are not allowed in compact mappings',
        expected: 'YAML that can be read',
        fix: 'put quotes around a text that has a colon, and give every field a line of its own',
      },
    ]);
  });

  test('a guide needs its fields on top', () => {
    expect(told('conditions/neck-pain.mdx')).toEqual([
      { rule: 'head', found: 'no fields', expected: 'fields on top, between two lines of ---' },
    ]);
  });
});

describe('good records with a broken rule between them', () => {
  test('a citation id that no file has comes with the nearest', () => {
    expect(told('claims/an-hour-works-better.yml')).toEqual([
      {
        rule: 'unknown-id',
        field: 'evidence.0',
        found: '"ames-2002"',
        expected: 'an id of src/content/citations, the name of a file there',
        fix: 'ames-2002 -> ames-2020',
      },
    ]);
  });

  test('one DOI, in whatever case, belongs to one record', () => {
    expect(told('citations/ames-again-2020.yml')).toEqual([
      {
        rule: 'duplicate',
        field: 'doi',
        found: 'the same as in src/content/citations/ames-2020.yml',
        expected: 'a doi of its own, or one record fewer',
      },
    ]);
  });

  test('nothing is said of a good record, and only good records are handed on', () => {
    expect(told('citations/ames-2020.yml')).toEqual([]);
    expect(content.citations.map(({ id }) => id)).toEqual(['ames-2020', 'ames-again-2020']);
    expect(content.claims.map(({ id }) => id)).toEqual(['an-hour-works-better']);
    expect(content.faqs).toEqual([]);
  });
});
