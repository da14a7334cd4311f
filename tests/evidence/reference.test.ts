import { describe, expect, test } from 'vitest';
import { formatPlain, formatShort, linksOf } from '../../src/evidence/reference.ts';
import type { CitationInput } from '../../src/evidence/schema/citation.ts';
import { citationOf } from './records.ts';

type Authors = CitationInput['authors'];
const families = (...names: string[]): Authors => names.map((family) => ({ family }));

describe('a reference in plain words', () => {
  const placed = { volume: '155', issue: '1', pages: '1-9', month: 7 };

  test('has whole names, the whole journal, its place in words and an address', () => {
    expect(formatPlain(citationOf({ ...placed, journalAbbrev: 'J Ex' }))).toBe(
      'Ada B Ames. “Massage for back pain.” Journal of Examples, volume 155, issue 1, pages 1 to 9, July 2020. https://doi.org/10.1000/ames',
    );
  });

  test.each<[Authors, boolean, string]>([
    [[{ family: 'Cross', given: 'J Thomas Jr' }], false, 'J Thomas Cross Jr.'],
    [families('Yip', 'Tse'), false, 'Yip and Tse.'],
    [[{ family: 'Ames' }, { literal: 'Example Group' }], true, 'Ames, Example Group and others.'],
    [[], true, 'Authors not confirmed.'],
  ])('names %j (more of them: %s) as "%s"', (authors, authorsTruncated, names) => {
    expect(formatPlain(citationOf({ authors, authorsTruncated }))).toMatch(
      new RegExp(`^${names.replaceAll('.', '\\.')} “Massage`),
    );
  });

  test('says where a report stands in its series', () => {
    const report = { publisher: 'Example College', genre: 'Guideline', number: 'G59', edition: '3' };
    const { journal: _journal, doi: _doi, ...rest } = citationOf();
    expect(formatPlain({ ...rest, ...report, url: 'https://example.org/g59' })).toMatch(
      /Example College, Guideline G59, edition 3, 2020\. https:\/\/example\.org\/g59$/,
    );
  });

  test('says so where no date is known, and calls a lone number an article', () => {
    const { journal: _journal, year: _year, doi: _doi, ...rest } = citationOf({ pages: 'CD001929' });
    expect(formatPlain(rest)).toBe('Ada B Ames. “Massage for back pain.” article CD001929, no date.');
  });

  test('never doubles the mark that ends a title, and turns quotation marks inside it', () => {
    expect(formatPlain(citationOf({ title: 'Does "it" help?' }))).toContain('“Does ’it’ help?” Journal');
  });
});

describe('a citation inside a sentence', () => {
  test.each([
    [families('Preyde'), 'Preyde, 2020'],
    [families('Yip', 'Tse'), 'Yip and Tse, 2020'],
    [families('Quinn', 'Chandler', 'Moraska'), 'Quinn and others, 2020'],
    [[{ literal: 'World Health Organization' }], 'World Health Organization, 2020'],
  ])('%j is named as %s', (authors, expected) => expect(formatShort(citationOf({ authors }))).toBe(expected));

  test('one name of a list that was cut short has others', () => {
    expect(formatShort(citationOf({ authors: families('Cook'), authorsTruncated: true }))).toBe(
      'Cook and others, 2020',
    );
  });

  test('whose authors were not confirmed says so', () => {
    expect(formatShort(citationOf({ authors: [], authorsTruncated: true }))).toBe(
      'Authors not confirmed, 2020',
    );
  });

  test('without a year has no date', () => {
    const { year: _year, ...undated } = citationOf();
    expect(formatShort(undated)).toBe('Ames, no date');
  });
});

describe('where a citation can be opened', () => {
  test('is every place that is known, the publisher first', () => {
    const links = linksOf(citationOf({ pmid: '26329399', pmcid: 'PMC8734598', registration: 'NCT00371384' }));
    expect(links.map(({ url }) => url)).toEqual([
      'https://doi.org/10.1000/ames',
      'https://pubmed.ncbi.nlm.nih.gov/26329399/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC8734598/',
      'https://clinicaltrials.gov/study/NCT00371384',
    ]);
  });

  test('is the publisher’s own address where there is no DOI', () => {
    const { doi: _doi, ...unlinked } = citationOf({ url: 'https://www.example.org/g59' });
    expect(linksOf(unlinked)).toEqual([
      { label: 'Read it at example.org', url: 'https://www.example.org/g59' },
    ]);
  });

  test('is nowhere where nothing is known, or where a register has another form', () => {
    const { doi: _doi, ...unknown } = citationOf({ registration: 'ISRCTN01453590' });
    expect(linksOf(unknown)).toEqual([]);
  });
});
