import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { ImportInputError } from '../../../src/import/import-input-error.ts';
import { headerLine, line, put, readAll } from './invented.ts';
import { zip } from './zip.ts';

const inZip = 'npidata_pfile_20050523-20260809.csv';
const whole = headerLine + line() + line();
const published = {
  'readme.pdf': '',
  [inZip.replace('.csv', '_fileheader.csv')]: headerLine,
  [inZip]: whole,
};

async function complaint(...files: string[]): Promise<string> {
  const error = await readAll(files).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ImportInputError);
  return (error as Error).message.replace(/\S*\//g, '').replace(/\b\d+-(?=[a-z])/g, '');
}

describe('the dissemination .zip', () => {
  it.each([
    ['as downloaded', {}],
    ['with sizes of 64 bits', { isZip64: true }],
    ['not packed', { method: 0 }],
  ])('%s is read as the csv inside it', async (_, changes) => {
    const rows = await readAll(put(zip(published, changes), 'nppes.zip'));
    expect(rows.map(({ at }) => at.replace(/.*\//, ''))).toEqual([`${inZip}, row 2`, `${inZip}, row 3`]);
    const plain = await readAll(put(whole));
    expect(rows.map((row) => 'record' in row && row.record)).toEqual(
      plain.map((row) => 'record' in row && row.record),
    );
  });

  it.each([
    [
      'cut short',
      zip(published).subarray(0, -50),
      'nppes.zip: the .zip cannot be read (End of central directory record signature not found. Either not a zip file, or file is truncated), perhaps because the download was cut short.',
    ],
    [
      'without the csv',
      zip({ 'readme.pdf': '', 'othername_pfile_1.csv': '' }),
      'nppes.zip: found readme.pdf, othername_pfile_1.csv in the .zip, expected a npidata_pfile….csv.',
    ],
    ['that is empty', zip({}), 'nppes.zip: found nothing in the .zip, expected a npidata_pfile….csv.'],
    [
      'with changed bytes',
      zip(published, { crc: 1 }),
      `${inZip}: found other bytes than the checksum of the .zip expects: download it again.`,
    ],
    [
      'locked',
      zip(published, { flags: 1 }),
      `nppes.zip: ${inZip} is locked with a password, expected it open.`,
    ],
    [
      'packed otherwise',
      zip(published, { method: 9 }),
      `nppes.zip: ${inZip} is packed by method 9, expected Deflate: unpack it and give the .csv.`,
    ],
  ])('%s is refused in one sentence', async (_, bytes, sentence) => {
    expect(await complaint(put(bytes, 'nppes.zip'))).toBe(sentence);
  });

  it('with damaged bytes inside is refused in one sentence', async () => {
    const bytes = zip(published);
    const from = bytes.indexOf(inZip) + 100;
    bytes.fill(0xff, from, from + 60);
    expect(await complaint(put(bytes, 'nppes.zip'))).toMatch(
      /^npidata\S+: (the file cannot be read \(Z_DATA_ERROR\)|found other bytes)/,
    );
  });
});

describe('a file that cannot be used', () => {
  it.each([
    [
      'lacks a column',
      whole.replace('"Last Update Date"', '"Changed"'),
      'x.csv, row 1: the column "Last Update Date" is missing among 330 columns, expected the header of an NPPES npidata_pfile.',
    ],
    [
      'lacks one of the fifteen taxonomy codes',
      whole.replace('"Healthcare Provider Taxonomy Code_9"', '"Code 9"'),
      'x.csv, row 1: the column "Healthcare Provider Taxonomy Code_9" is missing among 330 columns, expected the header of an NPPES npidata_pfile.',
    ],
    [
      'has a column twice',
      whole.replace('"Provider Sex Code"', '"NPI"'),
      'x.csv, row 1: the column "NPI" stands twice among 330 columns, expected the header of an NPPES npidata_pfile.',
    ],
    [
      'holds a header alone',
      headerLine,
      'x.csv: found a header and no row, expected the npidata_pfile itself.',
    ],
    ['is empty', '', 'x.csv: found an empty file, expected a .csv or a .zip.'],
    [
      'ends in the middle of a row',
      whole.slice(0, -400),
      'x.csv, row 3: the file ends in the middle of this row, expected 330 columns: the download was cut short.',
    ],
    [
      'ends in the middle of a field',
      whole.slice(0, headerLine.length + line().length + 60),
      'x.csv, row 3: the file ends in the middle of this row, expected 330 columns: the download was cut short.',
    ],
    [
      'has semicolons',
      'NPI;Entity Type Code\n1;2\n',
      'x.csv, row 1: found columns divided by ";", expected the names of columns, with commas between them.',
    ],
    ['is no text', 'ab\0cd', 'x.csv: found bytes that are no text, expected a .csv or a .zip.'],
    [
      'is the othername file',
      '"NPI","Provider Other Organization Name","Provider Other Organization Name Type Code","Created Date"\n',
      'x.csv: found the othername_pfile of NPPES (further names of organizations), which is not imported, expected the npidata_pfile of NPPES with one provider a row.',
    ],
    [
      'is the endpoint file',
      '"NPI","Endpoint Type","Endpoint Type Description"\n',
      'x.csv: found the endpoint_pfile of NPPES (electronic addresses), which is not imported, expected the npidata_pfile of NPPES with one provider a row.',
    ],
    [
      'is the file of locations',
      '"NPI","Provider Secondary Practice Location Address- Address Line 1"\n',
      'x.csv: found the pl_pfile of NPPES (further practice locations), which goes behind --practice-locations, expected the npidata_pfile of NPPES with one provider a row.',
    ],
  ])('because it %s is refused in one sentence', async (_, text, sentence) => {
    expect(await complaint(put(text, 'x.csv'))).toBe(sentence);
  });

  it('because it is UTF-16, missing or a folder is refused in one sentence', async () => {
    expect(await complaint(put(Buffer.from(`\ufeff${whole}`, 'utf16le'), 'x.csv'))).toBe(
      'x.csv: found UTF-16 text, expected UTF-8: save it again as "CSV UTF-8".',
    );
    expect(await complaint('/nowhere/x.csv')).toBe(
      'x.csv: the file cannot be read (ENOENT), expected a .csv or a .zip of NPPES.',
    );
    expect(await complaint(tmpdir())).toContain('the file cannot be read (EISDIR)');
  });

  it('is refused before a row of the files in front of it is given out', async () => {
    expect(await complaint(put(whole), put('a,b\n1,2\n', 'x.csv'))).toContain('the column "NPI" is missing');
  });
});
