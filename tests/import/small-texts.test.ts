import { expect, test } from 'vitest';
import { fromCapitals } from '../../src/import/capitals.ts';
import { credentialsIn } from '../../src/import/credentials-text.ts';
import { readDay } from '../../src/import/dates.ts';
import { readLanguage } from '../../src/import/languages.ts';
import { readPhone } from '../../src/import/phone.ts';
import { readCountry, readState } from '../../src/import/regions.ts';
import { tidy } from '../../src/import/tidy.ts';

const massage = ['massage-therapist'];

test.each([
  ['LMT, BCTMB', massage, ['bctmb']],
  ['L.M.T., B.C.T.M.B.', massage, ['bctmb']],
  ['CLT LANA', massage, ['clt-lana']],
  ['PT, DPT, OCS, CLT', ['physical-therapist'], ['clt', 'ocs']],
  ['OCS', massage, []],
  ['CLT', ['other-profession'], []],
  ['CMT RMT NMT NCTMB LMT', massage, []],
  ['NOTBCTMB', massage, []],
  ['', massage, []],
])('"%s" of %j names %j', (text, professions, ids) => {
  expect(credentialsIn(text, professions)).toEqual(ids);
});

test('letters that a registry may have cut off are not read', () => {
  expect(credentialsIn('LMT, MMP, BCTMB, CLT', massage)).toHaveLength(1);
  expect(credentialsIn('LMT MMP BCTMB CLT', massage)).toEqual(['bctmb', 'clt']);
});

test.each([
  ['2026-11-01', '2026-11-01'],
  ['2026-11-01T12:00:00Z', '2026-11-01'],
  ['20261101', '2026-11-01'],
  ['11/01/2026', '2026-11-01'],
  ['4/7/25', '2025-04-07'],
  ['4/7/2025 0:00', '2025-04-07'],
  ['02/30/2026', undefined],
  ['13/01/2026', undefined],
  ['2026', undefined],
  ['', undefined],
])('the day "%s" is %s', (text, day) => {
  expect(readDay(text)?.day).toBe(day);
});

test.each([
  ['2065550123', '206-555-0123'],
  ['1 (206) 555-0123', '206-555-0123'],
  ['+1.206.555.0123', '206-555-0123'],
  ['2065550123.0', '206-555-0123'],
  ['206-555-0123 ext. 45', '206-555-0123 x45'],
  ['206-555-0123x45', '206-555-0123 x45'],
  ['+34 911 23 45 67', '+34911234567'],
  ['0000000000', undefined],
  ['2222222222', undefined],
  ['1065550123', undefined],
  ['5550123', undefined],
  ['call me', undefined],
  ['206555012345', undefined],
])('the number "%s" is %s', (text, phone) => {
  expect(readPhone(text)).toBe(phone);
});

test.each([
  ["MARY ANN O'NEIL-MCKAY", 'person', "Mary Ann O'Neil-McKay"],
  ['HENRY FORD III', 'person', 'Henry Ford III'],
  ['Mary', 'person', 'Mary'],
  ['NG', 'person', 'Ng'],
  ['J', 'person', 'J'],
  ['ACME THERAPIST’S PT OF THE NW LLC', 'place', 'Acme Therapist’s PT of the NW LLC'],
  ['1200 NE 42ND ST', 'place', '1200 NE 42nd St'],
  ['PO BOX 12', 'place', 'PO Box 12'],
  ['McDonald Clinic', 'place', 'McDonald Clinic'],
] as const)('%s (%s) is written %s', (text, of, written) => {
  expect(fromCapitals(text, of)).toBe(written);
});

test('states and countries are known by code and by name', () => {
  expect(['wa', 'Washington', 'AE', 'Puerto Rico', 'Ontario', ''].map(readState)).toEqual([
    'WA',
    'WA',
    'AE',
    'PR',
    undefined,
    undefined,
  ]);
  expect(['', 'usa', 'United States', 'ca', 'Germany', 'DD', 'ZZ', 'Atlantis'].map(readCountry)).toEqual([
    'US',
    'US',
    'US',
    'CA',
    'DE',
    undefined,
    undefined,
    undefined,
  ]);
});

test('languages are known by tag and by name', () => {
  expect(['es', 'Spanish', 'SPANISH', 'ASL', 'zh-Hant', 'qq', 'Elvish', ''].map(readLanguage)).toEqual([
    'es',
    'es',
    'es',
    'ase',
    'zh-Hant',
    undefined,
    undefined,
    undefined,
  ]);
});

test('control characters, broken characters and doubled spaces are no text', () => {
  expect(tidy(' Ada\u0000  \uFFFDB\u200B ')).toBe('Ada B');
  expect(tidy('Ada\ud800B \u{1F642}')).toBe('Ada B \u{1F642}');
  expect([tidy('<UNAVAIL>'), tidy('\u0000'), tidy('')]).toEqual([undefined, undefined, undefined]);
});
