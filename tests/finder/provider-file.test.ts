import { describe, expect, test } from 'vitest';
import { formatProviderLine, ProviderFileError, providerLineReader } from '../../src/finder/provider-file.ts';
import { plainProvider } from './fixture.ts';

const good = JSON.parse(formatProviderLine(plainProvider()));
const read = (...records: unknown[]) => {
  const readLine = providerLineReader('people.ndjson');
  return records.map((record) => readLine(typeof record === 'string' ? record : JSON.stringify(record)));
};
const complaint = (...records: unknown[]) => {
  try {
    read(...records);
  } catch (error) {
    expect(error).toBeInstanceOf(ProviderFileError);
    return error instanceof Error ? error.message : '';
  }
  return 'nothing to complain about';
};

test('a line that is written is read as it was, keys in the order of the contract', () => {
  const provider = plainProvider({ npi: '1234567893', id: 'npi-1234567893', languages: ['en', 'zh-Hant'] });
  const line = formatProviderLine(provider);
  expect(providerLineReader('f')(line)).toEqual(provider);
  expect(formatProviderLine(providerLineReader('f')(line))).toBe(line);
  expect(Object.keys(JSON.parse(line)).join(' ')).toBe(
    'id kind name npi taxonomyCodes professions licenses credentials specialties techniques offers languages address source updated',
  );
});

describe('one sentence names file, line, field, found and expected', () => {
  const bad: [what: string, change: object, sentence: string][] = [
    [
      'a wrong check digit',
      { npi: '1234567890' },
      'npi: found "1234567890", expected ten digits that begin with 1 or 2 and pass the NPI check digit.',
    ],
    [
      'another NPI than in the id',
      { id: 'npi-1234567893' },
      'npi: found nothing, expected the same number as in id.',
    ],
    [
      'a wrong id',
      { id: 'Bob' },
      'id: found "Bob", expected "npi-" and ten digits, or "x-" and an own id such as "x-sample-00001".',
    ],
    [
      'an unknown key',
      { stars: 5 },
      'stars: found an unknown key, expected only the keys of the provider record.',
    ],
    [
      'an unknown key deep down',
      { address: { ...good.address, planet: 'Earth' } },
      'address.planet: found an unknown key, expected only the keys of the provider record.',
    ],
    [
      'a day that does not exist',
      { updated: '2026-02-30' },
      'updated: found "2026-02-30", expected a day that exists, as YYYY-MM-DD.',
    ],
    [
      'a state in words',
      { address: { ...good.address, state: 'Washington' } },
      'address.state: found "Washington", expected a two-letter state code such as "WA".',
    ],
    [
      'a short ZIP',
      { address: { ...good.address, postalCode: '9810' } },
      'address.postalCode: found "9810", expected a ZIP code such as "98101" or "98101-1234".',
    ],
    [
      'a position off the Earth',
      { position: { lng: -122, lat: 147, precision: 'zip' } },
      'position.lat: found 147, ',
    ],
    [
      'a phone in digits',
      { phone: '2065550100' },
      'phone: found "2065550100", expected a number such as "206-555-0123".',
    ],
    [
      'a script as website',
      { website: 'javascript:alert(1)' },
      'website: found "javascript:alert(1)", expected an http(s) address.',
    ],
    [
      'an unknown answer',
      { offers: { telehealth: 'maybe' } },
      'offers.telehealth: found "maybe", expected one of "yes"|"no"|"not-stated".',
    ],
    ['no name', { name: {} }, 'name: found {}, expected a first, last or organization name.'],
    ['a missing address', { address: undefined }, 'address: found nothing, expected object.'],
    [
      'two primary codes',
      {
        taxonomyCodes: [
          { code: '225700000X', primary: true },
          { code: '225100000X', primary: true },
        ],
      },
      'taxonomyCodes: found ',
    ],
    ['sample that is not true', { sample: false }, 'sample: found false, expected true.'],
  ];
  test.each(bad)('%s', (_, change, sentence) => {
    const message = complaint({ ...good, id: 'x-0' }, { ...good, ...change });
    expect(message).toContain(`people.ndjson, line 2, ${sentence}`);
    expect(message).not.toContain('\n');
  });

  test('no JSON', () => {
    expect(complaint('{"id":')).toBe(
      'people.ndjson, line 1, the whole line: found "{\\"id\\":", expected one JSON object.',
    );
    expect(complaint('[]')).toContain('people.ndjson, line 1, the record: found [], expected object');
    expect(complaint('null')).toContain('people.ndjson, line 1, the record: found null');
  });

  test('an id twice, and lines out of order', () => {
    const at = (id: string) => ({ ...good, id });
    expect(complaint(at('x-1'), at('x-2'), at('x-2'))).toBe(
      'people.ndjson, line 3, id: found "x-2" a second time, expected each id once.',
    );
    expect(complaint(at('x-2'), at('x-1'))).toBe(
      'people.ndjson, line 2, id: found "x-1" after "x-2", expected lines sorted by id.',
    );
    expect(complaint(at('x-1'), at('x-2'))).toBe('nothing to complain about');
  });
});
