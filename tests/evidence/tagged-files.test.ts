import { describe, expect, test } from 'vitest';
import { cslOf } from '../../src/evidence/csl.ts';
import { formatNbib } from '../../src/evidence/nbib.ts';
import { formatRis } from '../../src/evidence/ris.ts';
import { citationOf } from './records.ts';

const everybody = {
  month: 7,
  volume: '155',
  issue: '1',
  pages: '1-9',
  pmid: '26329399',
  pmcid: 'PMC8734598',
};
const authors = [
  { family: 'Cross', given: 'J Thomas Jr' },
  { family: 'Shen', given: 'Jia-yun' },
  { literal: 'Back, Neck and Knee Group' },
];
const page = 'https://handwise.example/evidence/citations/ames-2020/';

describe('one citation in tags', () => {
  const item = cslOf(citationOf({ ...everybody, journalAbbrev: 'J Ex', authors }), page);

  test('is RIS as its format asks: CRLF, first and last page apart, no comma inside a group’s name', () => {
    expect(formatRis([item]).split('\r\n')).toEqual([
      'TY  - JOUR',
      'AU  - Cross, J Thomas, Jr',
      'AU  - Shen, Jia-yun',
      'AU  - Back Neck and Knee Group',
      'TI  - Massage for back pain',
      'T2  - Journal of Examples',
      'J2  - J Ex',
      'PY  - 2020',
      'DA  - 2020/07//',
      'VL  - 155',
      'IS  - 1',
      'SP  - 1',
      'EP  - 9',
      'DO  - 10.1000/ames',
      'AN  - 26329399',
      'C2  - PMC8734598',
      `N1  - What it found: ${page}`,
      'ID  - ames-2020',
      'ER  - ',
      '',
    ]);
  });

  test('is NBIB as PubMed writes it', () => {
    expect(formatNbib([item]).split('\n')).toEqual([
      'PMID- 26329399',
      'VI  - 155',
      'IP  - 1',
      'DP  - 2020 Jul',
      'TI  - Massage for back pain',
      'PG  - 1-9',
      'LID - 10.1000/ames [doi]',
      'FAU - Cross, J Thomas Jr',
      'AU  - Cross JT Jr',
      'FAU - Shen, Jia-yun',
      'AU  - Shen JY',
      'CN  - Back, Neck and Knee Group',
      'PT  - Journal Article',
      'TA  - J Ex',
      'JT  - Journal of Examples',
      'PMC - PMC8734598',
      'AID - 10.1000/ames [doi]',
      `GN  - What it found: ${page}`,
      'SO  - J Ex. 2020 Jul;155(1):1-9.',
      '',
    ]);
  });

  test('is RIS of a report with its publisher, series and number, and of a web page with its address', () => {
    const { journal: _journal, doi: _doi, ...bare } = citationOf();
    const paper = {
      ...bare,
      publisher: 'Example College',
      genre: 'Guideline',
      url: 'https://example.org/g59',
    };
    const report = formatRis([cslOf({ ...paper, number: 'G59', edition: '3', language: 'nl' }, page)]);
    expect(report).toMatch(/^TY {2}- RPRT\r\n/);
    for (const line of ['T2  - Guideline', 'PB  - Example College', 'ET  - 3', 'LA  - nl', 'SN  - G59'])
      expect(report).toContain(`\r\n${line}\r\n`);
    const web = formatRis([cslOf(paper, page)]);
    expect(web).toMatch(/^TY {2}- ELEC\r\n/);
    expect(web).toContain('\r\nUR  - https://example.org/g59\r\n');
  });

  test('stands before those without a PubMed number, which programs would not know as NBIB', () => {
    const { PMID: _pmid, ...unnumbered } = item;
    const file = formatNbib([{ ...unnumbered, title: 'Unnumbered' }, item]);
    expect(file).toMatch(/^PMID- 26329399\n/);
    expect(file.split('\n\n').map((record) => record.includes('Unnumbered'))).toEqual([false, true]);
  });
});
