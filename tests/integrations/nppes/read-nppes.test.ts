import { describe, expect, it } from 'vitest';
import { header, headerLine, line, put, readAll, readOne, therapist } from './invented.ts';

const code = (slot: number) => `Healthcare Provider Taxonomy Code_${slot}`;
const isPrimary = (slot: number) => `Healthcare Provider Primary Taxonomy Switch_${slot}`;

describe('one row of NPPES', () => {
  it('becomes a record with texts as filed', async () => {
    const { at, record, repaired } = await readOne(headerLine + line());
    expect(at).toMatch(/npidata_pfile_\d+\.csv, row 2$/);
    expect(repaired).toEqual([]);
    expect(record).toEqual({
      npi: '1234567893',
      kind: 'individual',
      name: { first: 'ADA', last: 'EXAMPLE', credentialText: 'LMT, BCTMB' },
      taxonomies: [{ code: '225700000X', primary: true, license: 'MA00012345', licenseState: 'WA' }],
      credentials: [],
      specialties: [],
      techniques: [],
      languages: [],
      offers: {},
      address: {
        line1: '1 MADE UP ST',
        city: 'SEATTLE',
        state: 'WA',
        postalCode: '981010001',
        country: 'US',
      },
      phone: '2065550123',
      updated: '11/01/2026',
      moreLocations: [],
    });
  });

  it('of an organization has its name, and not what the registry hides', async () => {
    const { record } = await readOne(
      headerLine +
        line({
          'Entity Type Code': '2',
          'Provider Organization Name (Legal Business Name)': 'MADE UP CARE, LLC',
          'Provider Last Name (Legal Name)': '<UNAVAIL>',
          'Provider First Name': '',
        }),
    );
    expect(record).toMatchObject({ kind: 'organization', name: { organization: 'MADE UP CARE, LLC' } });
    expect(record.name.last).toBeUndefined();
  });

  it('keeps all taxonomy slots in their order with license and state, wherever the primary and the wanted one stand', async () => {
    const { record } = await readOne(
      headerLine +
        line({
          [code(1)]: '207Q00000X',
          [isPrimary(1)]: 'X',
          [code(4)]: '171100000X',
          [code(15)]: '2251X0800X',
          [isPrimary(15)]: 'Y',
        }),
    );
    expect(record.taxonomies).toEqual([
      { code: '207Q00000X', primary: false, license: 'MA00012345', licenseState: 'WA' },
      { code: '171100000X', primary: false },
      { code: '2251X0800X', primary: true },
    ]);
  });

  it.each([
    ['has no wanted code', { [code(1)]: '207Q00000X' }, 'other-taxonomy', '11/01/2026'],
    [
      'names a wanted code elsewhere only',
      { [code(1)]: '', 'Other Provider Identifier_1': '225700000X' },
      'other-taxonomy',
      '11/01/2026',
    ],
    ['left the registry', { 'NPI Deactivation Date': '03/04/2025' }, 'deactivated', '03/04/2025'],
    [
      'left again after coming back',
      { 'NPI Deactivation Date': '03/04/2025', 'NPI Reactivation Date': '01/04/2025' },
      'deactivated',
      '03/04/2025',
    ],
    [
      'goes by another number now',
      { 'Replacement NPI': '1000000004' },
      'replaced-by-another-npi',
      '11/01/2026',
    ],
  ])('of somebody who %s is skipped as a version of that provider', async (_, changed, skipped, updated) => {
    const rows = await readAll(put(headerLine + line(changed)));
    expect(rows).toEqual([{ at: expect.any(String), skipped, npi: '1234567893', updated }]);
  });

  it.each([
    ['came back', { 'NPI Deactivation Date': '03/04/2025', 'NPI Reactivation Date': '03/04/2025' }],
    ['is named as own replacement', { 'Replacement NPI': '1234567893' }],
  ])('of somebody who %s is read', async (_, changed) => {
    expect((await readOne(headerLine + line(changed))).record.npi).toBe('1234567893');
  });

  it.each([
    ['a wrong check digit', line({ NPI: '1234567890' }), 'NPI not valid', '1234567890'],
    ['no NPI', line({ NPI: '' }), 'NPI not valid', '(empty)'],
    ['a damaged taxonomy code', line({ [code(1)]: '22570' }), 'taxonomy code not understood', '22570'],
    [
      'a damaged day of leaving',
      line({ 'NPI Deactivation Date': 'xx' }),
      'deactivation date not understood',
      'xx',
    ],
    ['a damaged replacement', line({ 'Replacement NPI': '12' }), 'replacement NPI not valid', '12'],
    ['no entity type', line({ 'Entity Type Code': '' }), 'entity type not understood', '(empty)'],
    ['too few columns', '"1234567893","1"\n', 'truncated row', '2 of 330 columns'],
    ['too many columns', line().replace('\n', ',""\n'), 'too many columns', '331 of 330 columns'],
    ['a NUL byte', line({ 'Provider First Name': 'A\0A' }), 'unreadable field', 'NUL bytes'],
    [
      'a huge field',
      line({ 'Provider First Name': 'A'.repeat(5000) }),
      'unreadable field',
      '5000 letters in one field',
    ],
  ])('with %s is refused with what was found', async (_, bad, refused, found) => {
    const rows = await readAll(put(headerLine + bad + line()));
    expect(rows).toMatchObject([{ refused, found }, { record: { npi: '1234567893' } }]);
  });

  it('that is empty, or a header again, is skipped', async () => {
    const rows = await readAll(put(`${headerLine + line() + headerLine}${',""'.repeat(329)}\n,,,\n`));
    expect(rows.slice(1)).toMatchObject([
      { skipped: 'repeated-header' },
      { skipped: 'empty-row' },
      { skipped: 'empty-row' },
    ]);
  });
});

describe('files as people hand them in', () => {
  const renamed = (text: string) => text.replace('Provider Sex Code', 'Provider Gender Code');

  it('may have columns in any order, the older name of the sex code, and no certification date', async () => {
    const names = header.filter((name) => name !== 'Certification Date').reverse();
    const text = [names.map((name) => `"${name}"`), names.map((name) => `"${therapist[name] ?? ''}"`)]
      .map((row) => row.join(','))
      .join('\r\n');
    const plain = await readOne(headerLine + line());
    expect((await readOne(renamed(`${text}\r\n`))).record).toEqual(plain.record);
  });

  it('through pandas have numbers with ".0" behind them, which are mended and counted', async () => {
    const damaged = {
      'Entity Type Code': '1.0',
      'Provider Business Practice Location Address Postal Code': '21081234.0',
      'Provider Business Practice Location Address Telephone Number': '6175550123.0',
      'Provider License Number_1': '12345.0',
    };
    const row = header
      .map((name) => ({ ...therapist, ...damaged })[name] ?? '')
      .map((text) => (text.includes(',') ? `"${text}"` : text));
    const { record, repaired } = await readOne(`${header.join(',')}\n${row.join(',')}\n`);
    expect(record.address.postalCode).toBe('21081234');
    expect(record.phone).toBe('6175550123');
    expect(record.taxonomies[0]?.license).toBe('12345');
    expect(repaired).toEqual(['number with ".0" behind it']);
  });

  it('through Excel have a byte order mark, short dates and rounded license numbers', async () => {
    const { record, repaired } = await readOne(
      `\ufeff${headerLine}${line({ 'Last Update Date': '4/7/25', 'Provider License Number_1': '1.23E+11' })}`,
    );
    expect(record.updated).toBe('4/7/25');
    expect(record.taxonomies).toEqual([{ code: '225700000X', primary: true, licenseState: 'WA' }]);
    expect(repaired).toEqual(['license number rounded by a spreadsheet left out']);
  });

  it('in Windows-1252 are read as such, and UTF-8 as UTF-8', async () => {
    const text = headerLine + line({ 'Provider First Name': 'ZOË' });
    const [utf8] = await readAll(put(Buffer.from(text)));
    const [windows] = await readAll(put(Buffer.from(text, 'latin1')));
    expect(utf8).toMatchObject({ record: { name: { first: 'ZOË' } }, repaired: [] });
    expect(windows).toMatchObject({ record: { name: { first: 'ZOË' } }, repaired: ['text in Windows-1252'] });
  });

  it('are read one after the other, with one row for each line', async () => {
    const rows = await readAll([
      put(headerLine + line() + line()),
      put(headerLine + line({ [code(1)]: '' })),
    ]);
    expect(rows.map((row) => 'record' in row)).toEqual([true, true, false]);
  });
});
