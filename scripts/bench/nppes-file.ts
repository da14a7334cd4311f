import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { npiCheckDigit } from '../../src/finder/npi.ts';
import { inventPerson, inventPractice } from '../sample/names.ts';
import { type Chance, chanceFrom } from '../sample/random.ts';
import { nppesHeader, nppesLine } from './nppes-header.ts';

/** Writes a file in the shape of the npidata_pfile with so many invented providers; the same seed gives the same bytes. */
export async function writeNppesFile(path: string, rows: number, seed: number): Promise<void> {
  const file = createWriteStream(path, { highWaterMark: 1 << 22 });
  const header = nppesHeader();
  const chance = chanceFrom(seed);
  file.write(nppesLine(Object.fromEntries(header.map((name) => [name, name])), header));
  // Rows differ only up to the last taxonomy slot: to write the empty end of each anew would be most of the work.
  const filledColumns = header.slice(0, header.indexOf('Other Provider Identifier_1'));
  const emptyEnd = ',""'.repeat(header.length - filledColumns.length);
  for (let row = 0; row < rows; row++) {
    const fields = chance.happens(0.035) ? deactivated(row, chance) : provider(row, chance);
    if (!file.write(`${nppesLine(fields, filledColumns).trimEnd()}${emptyEnd}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}

const npiOf = (row: number): string => {
  const nine = String(100_000_000 + row);
  return nine + npiCheckDigit(nine);
};

const deactivated = (row: number, chance: Chance): Record<string, string> => ({
  NPI: npiOf(row),
  'NPI Deactivation Date': day(chance),
});

/** Shares of codes, in thousandths, of the weekly files of 2024: massage therapists 0.7 %, physical therapists 2.8 %. */
const codes: [code: string, share: number][] = [
  ['225700000X', 7],
  ['225100000X', 25],
  ['2251X0800X', 3],
  ['207Q00000X', 200],
  ['363L00000X', 200],
  ['1041C0700X', 265],
  ['106S00000X', 300],
];

function provider(row: number, chance: Chance): Record<string, string> {
  const isPerson = chance.happens(0.78);
  const [city, state, zip] = chance.pick(towns);
  const phone = `${chance.between(201, 989)}5550${chance.between(100, 199)}`;
  const { first, last } = inventPerson(chance);
  const address = (kind: string) => ({
    [`Provider First Line Business ${kind} Address`]: `${chance.between(1, 9999)} ${last} ST`.toUpperCase(),
    [`Provider Business ${kind} Address City Name`]: city,
    [`Provider Business ${kind} Address State Name`]: state,
    [`Provider Business ${kind} Address Postal Code`]: zip + String(chance.between(1000, 9999)),
    [`Provider Business ${kind} Address Country Code (If outside U.S.)`]: 'US',
    [`Provider Business ${kind} Address Telephone Number`]: phone,
  });
  const count = chance.weighted<number>([
    [1, 8],
    [2, 1],
    [3, 1],
  ]);
  const slots = Array.from({ length: count }, (_, slot) => ({
    [`Healthcare Provider Taxonomy Code_${slot + 1}`]: chance.weighted(codes),
    [`Provider License Number_${slot + 1}`]: String(chance.between(10_000, 999_999)),
    [`Provider License Number State Code_${slot + 1}`]: state,
    [`Healthcare Provider Primary Taxonomy Switch_${slot + 1}`]: slot === 0 ? 'Y' : 'N',
  }));
  return Object.assign(
    {
      NPI: npiOf(row),
      'Entity Type Code': isPerson ? '1' : '2',
      ...(isPerson
        ? { 'Provider Last Name (Legal Name)': ascii(last), 'Provider First Name': ascii(first) }
        : { 'Provider Organization Name (Legal Business Name)': ascii(inventPractice(chance, true)) }),
      ...address('Mailing'),
      ...address('Practice Location'),
      'Provider Enumeration Date': day(chance),
      'Last Update Date': day(chance),
    },
    ...slots,
  );
}

const ascii = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^ -~]/g, '')
    .toUpperCase();

const towns = [
  ['SEATTLE', 'WA', '98101'],
  ['TACOMA', 'WA', '98402'],
  ['NEW YORK', 'NY', '10001'],
  ['CHICAGO', 'IL', '60601'],
  ['BOSTON', 'MA', '02108'],
] as const;

const day = (chance: Chance): string =>
  [chance.between(1, 12), chance.between(1, 28)].map((part) => String(part).padStart(2, '0')).join('/') +
  `/${chance.between(2006, 2026)}`;
