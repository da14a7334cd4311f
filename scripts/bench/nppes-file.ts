import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { npiCheckDigit } from '../../src/finder/npi.ts';
import { inventPerson, inventPractice } from '../sample/names.ts';
import { type Chance, chanceFrom } from '../sample/random.ts';
import { nppesHeader, nppesLine } from './nppes-header.ts';

/** Taxonomy codes with their shares of all. */
export type CodeShares = readonly (readonly [code: string, share: number])[];

/** Writes a file in the shape of the npidata_pfile with so many invented providers who file such codes; always the same bytes. */
export async function writeNppesFile(path: string, rows: number, shares: CodeShares): Promise<void> {
  const file = createWriteStream(path, { highWaterMark: 1 << 22 });
  const header = nppesHeader();
  const chance = chanceFrom(7);
  file.write(nppesLine(Object.fromEntries(header.map((name) => [name, name])), header));
  // What stands behind the last taxonomy slot is taken from a few: to write it anew for each row would be most of the work.
  const endAt = header.indexOf('Other Provider Identifier_1');
  const [front, back] = [header.slice(0, endAt), header.slice(endAt)];
  const emptyEnd = nppesLine({}, back);
  const ends = Array.from({ length: 200 }, () => nppesLine(behindTheSlots(chance), back));
  for (let row = 0; row < rows; row++) {
    const isGone = chance.happens(0.035);
    const fields = isGone ? deactivated(row, chance) : provider(row, shares, chance);
    const line = `${nppesLine(fields, front).trimEnd()},${isGone ? emptyEnd : chance.pick(ends)}`;
    if (!file.write(line)) await once(file, 'drain');
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

/** Shares of codes in thousandths. With one to three slots a row, one row in thirty has a wanted code, as in the weekly files of 2024. */
export const weeklyShares: CodeShares = [
  ['225700000X', 5],
  ['225100000X', 19],
  ['2251X0800X', 3],
  ['207Q00000X', 208],
  ['363L00000X', 200],
  ['1041C0700X', 265],
  ['106S00000X', 300],
];

/** What the columns behind the taxonomy codes hold: now and then another number, always whether somebody works alone and a day. */
function behindTheSlots(chance: Chance): Record<string, string> {
  const isKnown = chance.happens(0.3);
  return {
    ...(isKnown && {
      'Other Provider Identifier_1': String(chance.between(10_000_000, 99_999_999)),
      'Other Provider Identifier Type Code_1': '05',
      'Other Provider Identifier State_1': 'WA',
    }),
    'Is Sole Proprietor': chance.pick(['N', 'Y', 'X']),
    ...(chance.happens(0.2) && {
      'Healthcare Provider Taxonomy Group_1': '193400000X SINGLE SPECIALTY GROUP',
    }),
    'Certification Date': day(chance),
  };
}

function provider(row: number, shares: CodeShares, chance: Chance): Record<string, string> {
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
    [`Provider Business ${kind} Address Fax Number`]: chance.happens(0.4) ? phone : '',
  });
  const count = chance.weighted<number>([
    [1, 8],
    [2, 1],
    [3, 1],
  ]);
  const slots = Array.from({ length: count }, (_, slot) => ({
    [`Healthcare Provider Taxonomy Code_${slot + 1}`]: chance.weighted(shares),
    [`Provider License Number_${slot + 1}`]: String(chance.between(10_000, 999_999)),
    [`Provider License Number State Code_${slot + 1}`]: state,
    [`Healthcare Provider Primary Taxonomy Switch_${slot + 1}`]: slot === 0 ? 'Y' : 'N',
  }));
  return Object.assign(
    {
      NPI: npiOf(row),
      'Entity Type Code': isPerson ? '1' : '2',
      ...(isPerson
        ? {
            'Provider Last Name (Legal Name)': ascii(last),
            'Provider First Name': ascii(first),
            'Provider Middle Name': chance.pick(['', 'A', 'M', 'LEE']),
            'Provider Name Prefix Text': chance.pick(['', 'MS.', 'DR.']),
            'Provider Credential Text': chance.pick(['', 'LMT', 'PT, DPT', 'M.D.']),
            'Provider Sex Code': chance.pick(['F', 'M']),
          }
        : {
            'Employer Identification Number (EIN)': '<UNAVAIL>',
            'Authorized Official Last Name': ascii(last),
            'Authorized Official First Name': ascii(first),
            'Authorized Official Title or Position': 'OWNER',
            'Authorized Official Telephone Number': phone,
            'Provider Organization Name (Legal Business Name)': ascii(inventPractice(chance, true)),
          }),
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
