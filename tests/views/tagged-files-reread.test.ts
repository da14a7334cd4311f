import { NBIBParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { formatNbib } from '../../src/evidence/nbib.ts';
import { formatRis } from '../../src/evidence/ris.ts';
import { itemOf } from '../../src/views/citation-item.ts';
import { looseNames, plainEntry, plainRecord, type ReadBack, records } from './read-back.ts';

const items = records.map(itemOf);
const loose = records.map((record) => looseNames(plainRecord(record)));
describe('all citations of the site, read back by a parser that is not ours', () => {
  test('say the same in RIS', () => {
    const { entries, errors } = new RISParser(formatRis(items)).parse();
    expect(errors).toEqual([]);
    // This parser takes the year alone and leaves out "Jr"; the test of one citation below looks at both.
    const seen = ({ date, authors: names, ...rest }: ReadBack) => ({
      ...rest,
      year: date.slice(0, 4),
      authors: names.map((name) => name.replace(/ Jr$/, '')),
    });
    const found = Object.values(entries).map((entry) => seen(looseNames(plainEntry(entry))));
    expect(found).toEqual(loose.map(seen));
  });

  test('say the same in NBIB, those with a PubMed number first and groups after people', () => {
    const { entries, errors } = new NBIBParser(formatNbib(items)).parse();
    expect(errors).toEqual([]);
    const order = records.toSorted((a, b) => Number(!a.pmid) - Number(!b.pmid));
    const found = Object.values(entries).map((entry) => looseNames(plainEntry(entry)));
    expect(found).toEqual(
      order.map((record) => {
        const isGroup = (author: (typeof record.authors)[number]) => 'literal' in author;
        const sorted = record.authors.toSorted((a, b) => Number(isGroup(a)) - Number(isGroup(b)));
        return looseNames(plainRecord({ ...record, authors: sorted }));
      }),
    );
  });
});
