import { describe, expect, it } from 'vitest';
import { headerLine, line, put, readAll } from './invented.ts';
import { zip } from './zip.ts';

const start = 'Provider Secondary Practice Location Address';
const names = `"NPI","${start}- Address Line 1","${start}-  Address Line 2","${start} - City Name","${start} - State Name","${start} - Postal Code","${start} - Country Code (If outside U.S.)","${start} - Telephone Number","${start} - Telephone Extension","Provider Practice Location Address - Fax Number"\n`;
const tacoma = '"1234567893","2 Made Up Ave","Suite 3","Tacoma","WA","984020001","US","2535550123","45",""\n';
const olympia = '"1234567893","3 Made Up Rd","","Olympia","WA","98501","US","","7",""\n';
const other = '"1000000004","9 Elsewhere","","Boston","MA","02108","US","","",""\n';

const locationsIn = async (practiceLocations: string) => {
  const [row] = await readAll(put(headerLine + line()), { practiceLocations });
  return row && 'record' in row ? row.record.moreLocations : [];
};

describe('further practice locations', () => {
  const expected = [
    {
      address: {
        line1: '2 Made Up Ave',
        line2: 'Suite 3',
        city: 'Tacoma',
        state: 'WA',
        postalCode: '984020001',
        country: 'US',
      },
      phone: '2535550123 x45',
    },
    { address: { line1: '3 Made Up Rd', city: 'Olympia', state: 'WA', postalCode: '98501', country: 'US' } },
  ];

  it('stand with the provider that they belong to, each once', async () => {
    expect(await locationsIn(put(names + tacoma + other + olympia + tacoma))).toEqual(expected);
  });

  it('are read out of the .zip too', async () => {
    const file = put(
      zip({
        'npidata_pfile_1.csv': '',
        'pl_pfile_1_fileheader.csv': names,
        'pl_pfile_1.csv': names + tacoma + olympia,
      }),
      'nppes.zip',
    );
    expect(await locationsIn(file)).toEqual(expected);
  });

  it.each([
    [
      'another file',
      headerLine + line(),
      /the column "Provider Secondary Practice Location Address- Address Line 1" is missing/,
    ],
    [
      'a row cut short',
      names + tacoma.slice(0, 40),
      /row 2: found \d+ columns, expected those of the header/,
    ],
    ['nothing', '\n', /found no row, expected the header of an NPPES pl_pfile/],
  ])('are not read from %s', async (_, text, sentence) => {
    await expect(locationsIn(put(text))).rejects.toThrow(sentence);
  });
});
