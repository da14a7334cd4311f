import { BibLatexParser, CSLParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/evidence/csl.ts';
import { formatBibtex } from '../../src/views/bibtex.ts';
import { itemOf } from '../../src/views/citation-item.ts';
import { citationOf } from '../evidence/records.ts';
import { looseNames, plainEntry, plainRecord, records } from './read-back.ts';

const items = records.map(itemOf);
const looseRecord = (id: string) => {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`no citation ${id}`);
  return looseNames(plainRecord(record));
};

describe('all citations of the site, read back by a parser that is not ours', () => {
  test('are there: a rule over nothing proves nothing', () => expect(items.length).toBeGreaterThan(150));

  test('say the same in BibTeX, with "others" where more authors follow', () => {
    const parsed = new BibLatexParser(formatBibtex(items), { processUnexpected: true, processUnknown: true });
    const { entries, errors } = parsed.parse();
    expect(errors).toEqual([]);
    const found = Object.values(entries).map((entry) => [entry.entry_key, looseNames(plainEntry(entry))]);
    const expected = records.map((record) => {
      const { authors, ...rest } = looseRecord(record.id);
      const others = record.authorsTruncated && authors.length > 0 ? ['others'] : [];
      return [record.id, { ...rest, authors: [...authors, ...others] }];
    });
    expect(found).toEqual(expected);
  });

  test('say the same in CSL-JSON', () => {
    const parser = new CSLParser(Object.fromEntries(items.map((item) => [item.id, { ...item }])));
    const found = Object.values(parser.parse()).map((entry) => [
      entry.entry_key,
      looseNames(plainEntry(entry)),
    ]);
    expect(parser.errors).toEqual([]);
    expect(found).toEqual(records.map(({ id }) => [id, looseRecord(id)]));
  });
});

describe('a BibTeX entry', () => {
  const entryOf = (changes: Parameters<typeof citationOf>[0]) => formatBibtex([itemOf(citationOf(changes))]);

  test('keeps accents as they are and escapes what means something to TeX', () => {
    const entry = entryOf({
      title: 'Pain & rest: 50% of {x}_1 for $5 #2',
      authors: [{ family: 'Fluß', given: 'Åse Ø' }],
    });
    expect(entry).toContain('author = {Fluß, Åse Ø}');
    expect(entry).toContain('Pain \\& rest: 50\\% of \\{x\\}\\_1 for \\$5 \\#2');
  });

  test('has its id as key, the month as a macro, and the PubMed numbers', () => {
    const entry = entryOf({ month: 7, pmid: '26329399', pmcid: 'PMC8734598' });
    expect(entry).toMatch(/^@article\{ames-2020,/);
    expect(entry).toContain('month = jul,');
    expect(entry).toContain('pmid = {26329399},');
    expect(entry).toContain('pmcid = {PMC8734598},');
  });

  test('keeps capitals in a title, from its first word on', () => {
    expect(entryOf({ title: 'WHO guideline on Swedish massage' })).toContain(
      'title = {{WHO} guideline on {Swedish} massage},',
    );
  });

  test('leaves a DOI and an address as they are', () => {
    const { doi: _doi, ...rest } = citationOf({ url: 'https://example.org/a_b?c=1&d=2' });
    expect(formatBibtex([itemOf(rest)])).toContain('url = {https://example.org/a_b?c=1&d=2},');
    expect(entryOf({ doi: '10.1000/a_b' })).toContain('doi = {10.1000/a_b},');
  });
});

describe('the note of an exported citation', () => {
  const note = (changes: Parameters<typeof citationOf>[0]): CslItem['note'] =>
    itemOf(citationOf(changes)).note;
  const page = 'What it found: https://handwise.example/evidence/citations/ames-2020/';

  test.each<[Parameters<typeof citationOf>[0], string]>([
    [{}, page],
    [{ authorsTruncated: true }, `More authors follow than are listed here. ${page}`],
    [{ authors: [], authorsTruncated: true }, `The authors’ names could not be confirmed. ${page}`],
    [{ status: { standing: 'retracted' } }, `Retracted. ${page}`],
  ])('of %j is "%s"', (changes, expected) => expect(note(changes)).toBe(expected));
});
