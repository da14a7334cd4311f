import { describe, expect, test } from 'vitest';
import { formatAuthors, formatReference, formatShort, linksOf } from '../../src/evidence/reference.ts';
import type { CitationInput } from '../../src/evidence/schema/citation.ts';
import { citationOf } from './records.ts';

type Authors = CitationInput['authors'];
const families = (...names: string[]): Authors => names.map((family) => ({ family }));
const authorsOf = (...authors: Authors) => formatAuthors(citationOf({ authors }));

describe('authors in Vancouver style', () => {
  test.each([
    [{ family: 'Furlan', given: 'Andrea D' }, 'Furlan AD'],
    [{ family: 'Furlan', given: 'A.D.' }, 'Furlan AD'],
    [{ family: 'Furlan', given: 'AD' }, 'Furlan AD'],
    [{ family: 'Shen', given: 'Jia-yun' }, 'Shen JY'],
    [{ family: 'Oliva Pascual-Vaca', given: 'Ángel' }, 'Oliva Pascual-Vaca Á'],
    [{ family: 'van den Dolder', given: 'Paul A' }, 'van den Dolder PA'],
    [{ family: 'Cross', given: 'J Thomas Jr' }, 'Cross JT Jr'],
    [{ family: 'Cross', given: 'J Thomas, Jr.' }, 'Cross JT Jr'],
    [{ family: 'Gates', given: 'William III' }, 'Gates W III'],
    [{ family: 'Kukimoto' }, 'Kukimoto'],
    [{ literal: 'World Health Organization' }, 'World Health Organization'],
  ])('%o is %s', (author, expected) => expect(authorsOf(author)).toBe(expected));

  test('six are all named', () => {
    expect(authorsOf(...families('A', 'B', 'C', 'D', 'E', 'F'))).toBe('A, B, C, D, E, F');
  });

  test('a seventh is "et al"', () => {
    expect(authorsOf(...families('A', 'B', 'C', 'D', 'E', 'F', 'G'))).toBe('A, B, C, D, E, F, et al');
  });

  test('so is everybody after a list that was cut short', () => {
    expect(formatAuthors(citationOf({ authors: families('Cook'), authorsTruncated: true }))).toBe(
      'Cook, et al',
    );
  });
});

describe('a whole reference', () => {
  const placed = { volume: '155', issue: '1', pages: '1-9' };

  test('has authors, title, journal, date, place and DOI', () => {
    expect(formatReference(citationOf({ ...placed, journalAbbrev: 'J Ex' }))).toBe(
      'Ames AB. Massage for back pain. J Ex. 2020;155(1):1-9. doi:10.1000/ames',
    );
  });

  test('names the whole journal where no short name is known', () => {
    expect(formatReference(citationOf(placed))).toContain('. Journal of Examples. 2020;155(1):1-9.');
  });

  test.each([
    [{ volume: '155' }, '2020;155.'],
    [{ issue: '9', pages: 'CD001929' }, '2020;(9):CD001929.'],
    [{ pages: 'CD009873' }, '2020:CD009873.'],
    [{}, '2020.'],
  ])('leaves out what is not known: %o', (place, date) =>
    expect(formatReference(citationOf(place))).toContain(`Journal of Examples. ${date}`),
  );

  test('says so where no date is known, and names no journal where there is none', () => {
    const { journal: _journal, year: _year, ...rest } = citationOf();
    expect(formatReference(rest)).toBe('Ames AB. Massage for back pain. No date. doi:10.1000/ames');
  });

  test('gives the PubMed number only where no DOI is known', () => {
    const { doi: _doi, ...withoutDoi } = citationOf({ pmid: '26329399' });
    expect(formatReference(withoutDoi)).toMatch(/2020\. PMID: 26329399$/);
    expect(formatReference(citationOf({ pmid: '26329399' }))).not.toContain('PMID');
  });

  test('never doubles the mark that ends a title', () => {
    expect(formatReference(citationOf({ title: 'Does massage help?' }))).toContain(
      'Does massage help? Journal',
    );
    expect(formatReference(citationOf({ title: 'It helps.' }))).toContain('It helps. Journal');
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

  test('is nowhere where nothing is known, or where a register has another form', () => {
    const { doi: _doi, ...unknown } = citationOf({ registration: 'ISRCTN01453590' });
    expect(linksOf(unknown)).toEqual([]);
  });
});
