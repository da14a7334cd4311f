import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../scripts/sample/random.ts';
import { type CsvRow, csvRowReader } from '../../../src/integrations/nppes/csv-rows.ts';
import { fieldText } from '../../../src/integrations/nppes/field-text.ts';

const textsOf = (row: CsvRow): string[] =>
  Array.from({ length: row.columns }, (_, column) => fieldText(row, column, new Set()));

/** The rows of a text that arrives in chunks of so many bytes, each as its line and its fields or what is wrong with it. */
function cut(text: string, chunkBytes: number): [line: number, fields: string[] | string][] {
  const reader = csvRowReader();
  const rows: [number, string[] | string][] = [];
  const keep = (row: CsvRow) =>
    rows.push([row.line, row.isTooLong ? 'too long' : (row.broken ?? textsOf(row))]);
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += chunkBytes)
    for (const row of reader.feed(bytes.subarray(from, from + chunkBytes))) keep(row);
  for (const row of reader.finish()) keep(row);
  return rows;
}

/** RFC 4180 letter by letter, as slow as it is plain. */
function cutSlowly(text: string): string[][] {
  const rows: string[][] = [];
  let [field, fields, isInside]: [string, string[], boolean] = ['', [], false];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isInside && letter === '"' && text[at + 1] === '"') field += text[++at];
    else if (letter === '"') isInside = !isInside;
    else if (isInside) field += letter;
    else if (letter === ',') [fields, field] = [[...fields, field], ''];
    else if (letter === '\n') {
      rows.push([...fields, field].map((one) => one.replace(/\s+/g, ' ').trim()));
      [field, fields] = ['', []];
    } else if (letter !== '\r') field += letter;
  }
  return rows;
}

/** The first fields of each row and how many it has, where no more than these are remembered. */
function cutFront(text: string, columns: number): [count: number, fields: string[]][] {
  const reader = csvRowReader(columns);
  const rows: [number, string[]][] = [];
  const keep = (row: CsvRow) => rows.push([row.columns, textsOf(row).slice(0, columns)]);
  for (const row of reader.feed(Buffer.from(text))) keep(row);
  for (const row of reader.finish()) keep(row);
  return rows;
}

describe('cutting a file into rows', () => {
  it('finds the fields that a reading letter by letter finds, however the bytes arrive', () => {
    const chance = chanceFrom(3);
    const parts = ['', '', '', '', 'A', '1234567893', 'O""Hara', 'a,b', 'two\nlines', 'José', ' x '];
    for (let round = 0; round < 300; round++) {
      const rows = Array.from({ length: chance.between(1, 5) }, () =>
        Array.from({ length: chance.between(2, 40) }, () => {
          const part = chance.pick(parts);
          return chance.happens(0.8) || /[",\n]/.test(part) ? `"${part}"` : part;
        }).join(','),
      );
      const text = `${rows.join(chance.pick(['\n', '\r\n', '\n\n']))}\n`;
      const slow = cutSlowly(text).filter((fields) => fields.length > 1);
      for (const size of [1, 2, 3, 7, 64, 4096])
        expect(cut(text, size).map(([, fields]) => fields)).toEqual(slow);
      const front = chance.between(1, 12);
      expect(cutFront(text, front)).toEqual(slow.map((fields) => [fields.length, fields.slice(0, front)]));
    }
  });

  it('counts lines as a spreadsheet does, empty ones and those inside fields too', () => {
    expect(cut('"a","b"\n\n"c","d\nd"\n"e","f"', 5)).toEqual([
      [1, ['a', 'b']],
      [3, ['c', 'd d']],
      [5, ['e', 'f']],
    ]);
  });

  it('loses one row and no other to a lost quotation mark', () => {
    const rows = cut(
      '"1234567893","A"\n"1234567893","B\n"1234567893","C"\n"1234567893","D" D"\n"1234567893","E"\n',
      9,
    );
    expect(rows.map(([at, fields]) => [at, Array.isArray(fields) ? fields[1] : fields])).toEqual([
      [1, 'A'],
      [2, 'a quoted field that does not end'],
      [3, 'C'],
      [4, 'a quotation mark inside a field'],
      [5, 'E'],
    ]);
  });

  it('leaves out a row of more than a megabyte and reads on behind it', () => {
    const rows = cut(`"1","2"\n"${'x'.repeat(3_000_000)}","y"\n"3","4"\n`, 100_000);
    expect(rows).toEqual([
      [1, ['1', '2']],
      [2, 'too long'],
      [3, ['3', '4']],
    ]);
  });
});
