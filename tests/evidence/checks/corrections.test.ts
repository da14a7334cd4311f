import { describe, expect, test } from 'vitest';
import { correctionSchema } from '../../../src/evidence/schema/correction.ts';
import { correction, problemsOf } from './content.ts';

const told = (pages: string[]) =>
  problemsOf({ corrections: [correction('2025-11-22-back-pain', { pages })] }).map(
    ({ field, found, fix }) => `${field}: ${found}${fix ? ` (${fix})` : ''}`,
  );

describe('a correction', () => {
  test('names pages of records that are there', () => {
    expect(
      told([
        '/conditions/chronic-low-back-pain/',
        '/evidence/citations/ames-2020/',
        '/glossary/#sham',
        '/guides/states/or/',
        '/safety/blood-thinners/',
      ]),
    ).toEqual([]);
  });

  test.each([
    ['/conditions/chronic-low-back-pian/', 'chronic-low-back-pian -> chronic-low-back-pain'],
    ['/evidence/citations/ames-2002/', 'ames-2002 -> ames-2020'],
    ['/glossary/#shame', 'shame -> sham'],
    ['/guides/states/ko/', undefined],
  ])('is told a page that is not there: %s', (page, fix) => {
    expect(told([page])).toEqual([`pages.0: ${page}${fix ? ` (${fix})` : ''}`]);
  });

  test.each([
    ['/evidence/claims/none/', 'claims'],
    ['/techniques/none/', 'techniques'],
    ['/questions/none/', 'faqs'],
    ['/safety/none/', 'contraindications'],
    ['/guides/states/none/#cost', 'jurisdictions'],
    ['/guides/credentials/#none', 'credentials'],
    ['/guides/paying/#none', 'payers'],
    ['/guides/none/', 'guides'],
    ['/about/not-covered/#none', 'not-covered'],
  ])('is sent to the folder of the records: %s', (page, folder) => {
    expect(
      problemsOf({ corrections: [correction('2025-11-22-back-pain', { pages: [page] })] }),
    ).toMatchObject([
      { rule: 'unknown-page', found: page, expected: `the page of a record in src/content/${folder}` },
    ]);
  });

  test('may name lists and pages that are no records', () => {
    expect(told(['/', '/find/', '/glossary/', '/safety/check/', '/guides/paying/', '/conditions/'])).toEqual(
      [],
    );
  });

  test('begins its name with its day', () => {
    expect(problemsOf({ corrections: [correction('2025-11-23-back-pain')] })).toMatchObject([
      { rule: 'file-name', expected: 'a name that starts with its day: 2025-11-22-…' },
    ]);
  });

  test('is read and dated like every record', () => {
    expect(problemsOf({ corrections: [correction('2026-11-22-x', { date: '2026-11-22' })] })).toMatchObject([
      { rule: 'future-date', field: 'date' },
    ]);
    const title = 'A title that goes on for many more words than ten words';
    expect(problemsOf({ corrections: [correction('2025-11-22-x', { title })] })).toMatchObject([
      { rule: 'heading-length', field: 'title' },
    ]);
  });

  test.each(['conditions/neck-pain/', '/conditions/neck-pain', 'https://example.org/', '/a/?q=1'])(
    'names addresses of this site only: %s is none',
    (page) => {
      const { data } = correction('2025-11-22-x', { pages: [page] });
      expect(correctionSchema.safeParse(data).error?.issues[0]?.message).toMatch(
        /^expected an address on this site/,
      );
    },
  );
});
