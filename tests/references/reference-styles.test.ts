import { describe, expect, test } from 'vitest';
import type { CitationInput } from '../../src/evidence/schema/citation.ts';
import { formatReference, type ReferenceStyle } from '../../src/references/reference-styles.ts';
import { itemOf } from '../../src/views/citation-item.ts';
import { citationOf } from '../evidence/records.ts';
import { records } from '../views/read-back.ts';

const placed: Partial<CitationInput> = {
  journalAbbrev: 'J Ex',
  month: 7,
  volume: '155',
  issue: '1',
  pages: '1-9',
  pmid: '26329399',
};
const inStyle = (style: ReferenceStyle, changes: Partial<CitationInput>) =>
  formatReference(itemOf(citationOf(changes)), style);
const families = (...names: string[]) => names.map((family) => ({ family, given: 'Ada' }));

describe('a reference', () => {
  test.each<[ReferenceStyle, string]>([
    ['ama', 'Ames AB. Massage for back pain. J Ex. 2020;155(1):1-9. doi:10.1000/ames'],
    [
      'apa',
      'Ames, A. B. (2020). Massage for back pain. Journal of Examples, 155(1), 1–9. https://doi.org/10.1000/ames',
    ],
    [
      'vancouver',
      'Ames AB. Massage for back pain. J Ex. 2020 Jul;155(1):1–9. doi:10.1000/ames PubMed PMID: 26329399.',
    ],
  ])('in %s is as its style writes it', (style, expected) => expect(inStyle(style, placed)).toBe(expected));

  test.each<[ReferenceStyle, string]>([
    ['ama', 'A A, B A, C A, et al. Massage'],
    ['apa', 'A, A., B, A., C, A., D, A., E, A., F, A., & G, A. (2020)'],
    ['vancouver', 'A A, B A, C A, D A, E A, F A, et al. Massage'],
  ])('in %s shortens seven authors by its own rule', (style, start) => {
    const authors = families('A', 'B', 'C', 'D', 'E', 'F', 'G');
    expect(inStyle(style, { authors }).slice(0, start.length)).toBe(start);
  });

  test.each<[ReferenceStyle, string, string]>([
    ['ama', 'Cook A, et al. Massage', 'Cook A, Dean A, et al. Massage'],
    ['apa', 'Cook, A., et al. (2020)', 'Cook, A., Dean, A., et al. (2020)'],
    ['vancouver', 'Cook A, et al. Massage', 'Cook A, Dean A, et al. Massage'],
  ])('in %s never ends a list that was cut short as if it were whole', (style, one, two) => {
    const start = (...names: string[]) =>
      inStyle(style, { authors: families(...names), authorsTruncated: true });
    expect(start('Cook').slice(0, one.length)).toBe(one);
    expect(start('Cook', 'Dean').slice(0, two.length)).toBe(two);
  });

  test.each([
    [{ family: 'Furlan', given: 'AD' }, 'Furlan AD.'],
    [{ family: 'Bigatti', given: 'Luciana AC' }, 'Bigatti LAC.'],
    [{ family: 'Shen', given: 'Jia-yun' }, 'Shen JY.'],
    [{ family: 'Oliva Pascual-Vaca', given: 'Ángel' }, 'Oliva Pascual-Vaca Á.'],
    [{ family: 'van den Dolder', given: 'Paul A' }, 'van den Dolder PA.'],
    [{ family: 'Cross', given: 'J Thomas, Jr.' }, 'Cross JT Jr.'],
    [{ family: 'Gates', given: 'William III' }, 'Gates W III.'],
    [{ family: 'Kukimoto' }, 'Kukimoto.'],
    [{ literal: 'World Health Organization' }, 'World Health Organization.'],
  ])('writes %o as %s', (author, expected) =>
    expect(inStyle('ama', { authors: [author] }).slice(0, expected.length)).toBe(expected),
  );

  test('begins with the title where no author is known', () =>
    expect(inStyle('ama', { authors: [], authorsTruncated: true })).toMatch(/^Massage for back pain\. /));

  test('names a body that wrote and published a paper once in APA', () => {
    const { journal: _journal, doi: _doi, ...rest } = citationOf();
    const report = {
      ...rest,
      authors: [{ literal: 'Example College' }],
      publisher: 'Example College',
      genre: 'Example guideline',
      number: 'G59',
      url: 'https://example.org/g59',
    };
    expect(formatReference(itemOf(report), 'apa')).toBe(
      'Example College. (2020). Massage for back pain (Example Guideline No. G59). https://example.org/g59',
    );
  });
});

describe.each<ReferenceStyle>(['ama', 'apa', 'vancouver'])('all citations of the site in %s', (style) => {
  const all = records.map((record) => ({ record, text: formatReference(itemOf(record), style) }));

  test('hold their DOI and year, or say nothing of one', () => {
    const wrong = all.filter(
      ({ record: { doi, year }, text }) =>
        !text.includes(doi ?? '') ||
        (year ? !text.includes(String(year)) : /\b(19|20)\d\d\b(?!-week)/.test(text)),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('hold no fault that a style engine leaves', () => {
    const faulty = all.filter(({ text }) =>
      /undefined|\[object|<\/?\w|&amp;|\.\.|,,|\s{2}|\s[.,;]|^\d+\. |& et al|Retrieved http/.test(text),
    );
    expect(faulty.map(({ text }) => text)).toEqual([]);
  });

  test('say "et al" where the record’s list of authors was cut short', () => {
    const cut = all.filter(({ record }) => record.authorsTruncated && record.authors.length > 0);
    expect(cut.length).toBeGreaterThan(20);
    expect(cut.filter(({ text }) => !text.includes('et al.')).map(({ text }) => text)).toEqual([]);
  });
});
