import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { csvColumns, ownColumns } from '../../src/import/csv-columns.ts';
import { csvFields, readCsvMapping } from '../../src/import/csv-mapping.ts';
import { csvRecordReader } from '../../src/import/csv-record.ts';
import { csvRows } from '../../src/import/csv-rows.ts';

function parse(pieces: string[], separator = ',') {
  const rows = csvRows('x.csv', separator);
  return [...pieces.flatMap((piece) => [...rows.push(piece)]), ...rows.end()];
}
const cellsOf = (text: string) => parse([text]).map(({ cells }) => cells);

describe('rows of a CSV file', () => {
  test('quotes, doubled quotes, line breaks in quotes, empty rows and every kind of line end', () => {
    expect(cellsOf('a,"b ""x""",c\r\n\r\n"1,\n2",,\r3;4,5\n')).toEqual([
      ['a', 'b "x"', 'c'],
      ['1,\n2', '', ''],
      ['3;4', '5'],
    ]);
    expect(cellsOf('a,\n"",')).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(parse(['a\r', '\n"b\r\nc"\r\nd'])).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['b\r\nc'] },
      { line: 4, cells: ['d'] },
    ]);
  });

  test('what was written comes back, however the file is cut into pieces', () => {
    const chance = chanceFrom(7);
    for (let round = 0; round < 200; round++) {
      const rows = Array.from({ length: 1 + chance.between(0, 4) }, () =>
        Array.from({ length: 2 + chance.between(0, 3) }, () =>
          Array.from({ length: chance.between(0, 4) }, () =>
            chance.pick(['a', '"', ',', '\n', '\r', 'é', '😀']),
          ).join(''),
        ),
      );
      const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
      const text = quoted.join('\r\n');
      const at = chance.between(0, text.length);
      const found = parse([text.slice(0, at), text.slice(at)]).map(({ cells }) => cells);
      expect(found).toEqual(rows);
    }
  });

  test('a quote that never closes is told with its line', () => {
    expect(() => parse(['a,b\n"c,d\n'])).toThrow('x.csv, line 2: found a quotation mark that never closes');
    expect(() => parse([`a\n"${'x'.repeat(100_001)}`])).toThrow('x.csv, line 2');
  });
});

describe('a mapping', () => {
  test.each([
    [{}, 'm.yml, columns: expected a column for npi or id'],
    [{ columns: { id: 'ID', firstname: 'X' } }, 'm.yml, columns.firstname: '],
    [{ columns: { id: 'ID', license: 'L' } }, 'expected licenseState beside license'],
    [{ columns: { id: 'ID' }, colour: 'red' }, 'm.yml, colour: found an entry that no mapping has'],
    ['text', 'm.yml, the whole file: '],
  ])('%j is told what is wrong', (content, sentence) => {
    expect(() => readCsvMapping(content, 'm.yml')).toThrow(sentence);
  });

  test('names columns whatever their case and spaces, and each once', () => {
    const mapping = readCsvMapping({ columns: { id: 'Member ID' } }, 'm.yml');
    expect(csvColumns(['name', '\uFEFFmember  id'], mapping, 'x.csv').at).toEqual({ id: 1 });
    expect(() => csvColumns(['name'], mapping, 'x.csv')).toThrow(
      'x.csv, line 1: found no column "Member ID" among "name", expected it for id.',
    );
    expect(() => csvColumns(['member id', 'Member ID'], mapping, 'x.csv')).toThrow('found two columns');
  });

  test('is not needed where columns bear our names', () => {
    expect(ownColumns(['NPI', 'City'], csvFields, 'x.csv')).toEqual({ npi: 'NPI', city: 'City' });
    expect(() => ownColumns(['stars'], csvFields, 'x.csv')).toThrow(
      'found a column "stars", expected only id, npi',
    );
  });
});

describe('a row by its mapping', () => {
  const header = ['ID', 'Focus', 'Home', 'Cert', 'Until', 'Status'];
  const mapping = readCsvMapping(
    {
      columns: {
        id: 'ID',
        specialties: 'Focus',
        homeVisits: 'Home',
        credentials: 'Cert',
        credentialExpires: 'Until',
      },
      constants: { taxonomyCodes: '225700000X' },
      values: { specialties: { Neck: 'neck-pain' }, homeVisits: { 'on request': 'yes' } },
      only: { Status: ['Active'] },
      idPrefix: 'board',
    },
    'm.yml',
  );
  const read = csvRecordReader('x.csv', mapping, csvColumns(header, mapping, 'x.csv'));
  const row = (...cells: string[]) => read({ line: 5, cells });

  test('becomes a record by words, constants and lists', () => {
    expect(row('7', 'neck; Feet', 'On Request', 'bctmb', '2027-01-01', 'ACTIVE')).toMatchObject({
      at: 'x.csv:5',
      repaired: [],
      record: {
        ownId: 'board-7',
        kind: 'individual',
        specialties: ['neck-pain', 'Feet'],
        offers: { homeVisits: 'yes' },
        credentials: [{ id: 'bctmb', expires: '2027-01-01' }],
        taxonomies: [{ code: '225700000X', primary: true }],
      },
    });
  });

  test('is skipped by its status, refused with too few columns, and counted where an answer is not understood', () => {
    expect(row('7', '', '', '', '', 'Lapsed')).toEqual({ at: 'x.csv:5', skipped: 'Status: Lapsed' });
    expect(row('7', '')).toEqual({
      at: 'x.csv:5',
      refused: 'wrong number of columns',
      found: '2 in place of 6',
    });
    expect(row('7', '', 'perhaps', '', '', 'Active')).toMatchObject({
      repaired: ['answer not understood in homeVisits'],
    });
  });

  test('is refused where one day stands for two credentials', () => {
    expect(row('7', '', '', 'bctmb; clt', '2027-01-01', 'Active')).toMatchObject({
      refused: 'credential number or day without its one credential',
    });
  });
});
