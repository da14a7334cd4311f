import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNpi, npiCheckDigit } from '../../src/finder/npi.ts';
import { csvRows } from '../../src/import/csv-rows.ts';
import { readDay } from '../../src/import/dates.ts';
import { readPhone } from '../../src/import/phone.ts';
import { readZip } from '../../src/import/postal-code.ts';
import { anyOf, anyText, holds } from '../holds.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  test('is read the same in each way that registries print it', () =>
    holds(
      fc.property(day, (whole) => {
        const [year = '', month = '', date = ''] = whole.split('-');
        const ways = [
          whole,
          `${whole}T12:30:00Z`,
          `${whole} 00:00:00`,
          whole.replaceAll('-', ''),
          `${month}/${date}/${year}`,
          `${Number(month)}/${Number(date)}/${year} 0:00`,
        ];
        return ways.every((way) => readDay(way)?.day === whole && !readDay(way)?.isShort);
      }),
    ));

  test('of any text is one that exists, or none', () =>
    holds(
      fc.property(
        fc.oneof(anyText(), anyOf(['2026', '02', '29', '30', '00', '-', '/', 'T', '1', '13'])),
        (text) => {
          const read = readDay(text);
          return !read || new Date(`${read.day}T00:00:00Z`).toISOString().startsWith(read.day);
        },
      ),
      5000,
    ));
});

describe('a telephone number', () => {
  test('that was read is read as itself', () =>
    holds(
      fc.property(
        anyOf(['206', '555', '0123', '1', '+', '34', '(', ')', '-', ' ', '.', 'x', 'ext', '45']),
        (text) => {
          const read = readPhone(text);
          return read === undefined || readPhone(read) === read;
        },
      ),
      5000,
    ));

  test('is the same in whatever punctuation', () =>
    holds(
      fc.property(
        fc.stringMatching(/^[2-9]\d\d[2-9]\d\d\d{4}$/).filter((digits) => !/^(\d)\1+$/.test(digits)),
        fc.constantFrom('', ' ', '.', '-', ') '),
        (digits, mark) => {
          const parts = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
          return readPhone(parts.join(mark)) === parts.join('-');
        },
      ),
    ));
});

describe('a ZIP', () => {
  test('that was read is read as itself', () =>
    holds(
      fc.property(
        anyOf(['9', '98101', '1234', '0', '00', '-', ' ', '.0', 'x']),
        fc.boolean(),
        (text, fits) => {
          const { zip, repaired } = readZip(text, (five) => fits && five !== '00000');
          const again = readZip(zip, () => false);
          return (
            again.zip === zip &&
            (zip !== '' || repaired !== undefined || text.trim().replace(/\.0$|[\s-]/g, '') === '')
          );
        },
      ),
      5000,
    ));
});

test('an NPI is one exactly with its own check digit', () =>
  holds(
    fc.property(
      fc.stringMatching(/^[12]\d{8}$/),
      fc.integer({ min: 0, max: 9 }),
      (nine, digit) => isNpi(`${nine}${digit}`) === (npiCheckDigit(nine) === String(digit)),
    ),
  ));

describe('a table', () => {
  const cell = anyOf(['a', '"', ',', '\n', '\r', '\r\n', ' ', 'é'], 5);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('is read as it was written, with any ends of lines and in any pieces', () =>
    holds(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 7 }),
        (rows, end, size) => {
          const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
          const reader = csvRows('x', ',');
          const pieces = [...text].reduce<string[]>((cut, letter, at) => {
            if (at % size === 0) cut.push('');
            return [...cut.slice(0, -1), `${cut.at(-1)}${letter}`];
          }, []);
          const read = [...pieces.flatMap((piece) => [...reader.push(piece)]), ...reader.end()];
          expect(read.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    ));

  test('without quotes is what another reader finds in it', () =>
    holds(
      fc.property(anyOf(['a', 'b c', ',', '\n', '\r\n', '1.5', 'é']), (any) => {
        const text = any.replaceAll('"', '');
        const reader = csvRows('x', ',');
        const read = [...reader.push(text), ...reader.end()].map(({ cells }) => cells);
        const theirs = csvParseRows(text).filter((row) => row.length > 1 || row[0] !== '');
        expect(read).toEqual(theirs);
      }),
    ));
});
