import { describe, expect, test } from 'vitest';
import { coinsOf } from '../../src/evidence/coins.ts';
import { cslOf, pageEnds } from '../../src/evidence/csl.ts';
import { highwireTags } from '../../src/evidence/highwire.ts';
import type { CitationInput } from '../../src/evidence/schema/citation.ts';
import { citationOf } from './records.ts';

const page = 'https://handwise.example/evidence/citations/ames-2020/';
const article: Partial<CitationInput> = {
  authors: [{ family: 'Cross', given: 'J Thomas Jr' }, { literal: 'Back & Neck Group' }],
  journalAbbrev: 'J Ex',
  month: 7,
  volume: '155',
  issue: '1',
  pages: 'e100-e109',
  pmid: '26329399',
};
const { journal: _journal, doi: _doi, ...bare } = citationOf({ authors: [{ literal: 'Example College' }] });
const paper = { ...bare, publisher: 'Example College', url: 'https://example.org/g59' };

describe('pages', () => {
  test.each([
    ['2533-2538', { first: '2533', last: '2538' }],
    ['CPG1-CPG60', { first: 'CPG1', last: 'CPG60' }],
    ['e883-e891', { first: 'e883', last: 'e891' }],
    ['CD001929', { first: 'CD001929' }],
    ['49', { first: '49' }],
  ])('%s begin and end at %o', (pages, ends) =>
    expect(pageEnds(cslOf(citationOf({ pages }), page))).toEqual(ends),
  );

  test('that are not known have no end', () => expect(pageEnds(cslOf(citationOf(), page))).toEqual({}));
});

describe('Highwire tags', () => {
  const tagsOf = (record: ReturnType<typeof citationOf>) =>
    highwireTags(cslOf(record, page), page).map(({ name, content }) => `${name}: ${content}`);

  test('of an article name every author on a line of its own, and where it stands', () => {
    expect(tagsOf(citationOf(article))).toEqual([
      'citation_title: Massage for back pain',
      'citation_author: Cross Jr, J Thomas',
      'citation_author: Back & Neck Group',
      'citation_publication_date: 2020/07',
      'citation_journal_title: Journal of Examples',
      'citation_journal_abbrev: J Ex',
      'citation_volume: 155',
      'citation_issue: 1',
      'citation_firstpage: e100',
      'citation_lastpage: e109',
      'citation_doi: 10.1000/ames',
      'citation_pmid: 26329399',
      'citation_public_url: https://doi.org/10.1000/ames',
      `citation_abstract_html_url: ${page}`,
    ]);
  });

  test('of a report name who issued it and its number', () => {
    expect(tagsOf({ ...paper, number: 'G59' })).toEqual([
      'citation_title: Massage for back pain',
      'citation_author: Example College',
      'citation_publication_date: 2020',
      'citation_technical_report_institution: Example College',
      'citation_technical_report_number: G59',
      'citation_public_url: https://example.org/g59',
      `citation_abstract_html_url: ${page}`,
    ]);
  });
});

describe('COinS', () => {
  const fieldsOf = (record: ReturnType<typeof citationOf>) => [
    ...new URLSearchParams(coinsOf(cslOf(record, page))),
  ];

  test('of an article are OpenURL’s journal fields', () => {
    expect(fieldsOf(citationOf(article))).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      ['rft.atitle', 'Massage for back pain'],
      ['rft.jtitle', 'Journal of Examples'],
      ['rft.stitle', 'J Ex'],
      ['rft.volume', '155'],
      ['rft.issue', '1'],
      ['rft.pages', 'e100-e109'],
      ['rft.date', '2020-07'],
      ['rft.au', 'Cross Jr, J Thomas'],
      ['rft.aucorp', 'Back & Neck Group'],
      ['rft_id', 'info:doi/10.1000/ames'],
      ['rft_id', 'info:pmid/26329399'],
    ]);
  });

  test('of a report name who issued it and where, and no journal', () => {
    const report = { ...paper, number: 'G59', edition: '2nd', isbn: '978-3-16-148410-0' };
    expect(fieldsOf(report)).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'report'],
      ['rft.btitle', 'Massage for back pain'],
      ['rft.pub', 'Example College'],
      ['rft.edition', '2nd'],
      ['rft.isbn', '978-3-16-148410-0'],
      ['rft.date', '2020'],
      ['rft.aucorp', 'Example College'],
      ['rft_id', 'https://example.org/g59'],
    ]);
  });

  test('of a web page are fields of Dublin Core', () => {
    expect(fieldsOf(paper)).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'webpage'],
      ['rft.title', 'Massage for back pain'],
      ['rft.publisher', 'Example College'],
      ['rft.date', '2020'],
      ['rft.identifier', 'https://example.org/g59'],
      ['rft.creator', 'Example College'],
      ['rft_id', 'https://example.org/g59'],
    ]);
  });

  test('leave out authors and a date that are not known', () => {
    const unknown = { authors: [], year: undefined };
    for (const record of [citationOf(), paper])
      expect(fieldsOf({ ...record, ...unknown }).filter(([name]) => /date|au|creator/.test(name))).toEqual(
        [],
      );
  });

  test.each([
    [{ ...paper, number: 'G59' }, 'info:ofi/fmt:kev:mtx:book', 'rft.btitle'],
    [paper, 'info:ofi/fmt:kev:mtx:dc', 'rft.title'],
  ])('of what stands in no journal take another format (%#)', (record, format, title) => {
    const fields = new Map(fieldsOf(record));
    expect(fields.get('rft_val_fmt')).toBe(format);
    expect(fields.get(title)).toBe('Massage for back pain');
    expect(fields.get('rft_id')).toBe('https://example.org/g59');
  });
});
