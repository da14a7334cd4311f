import { describe, expect, test } from 'vitest';
import { csvLine } from '../../src/finder/downloads.ts';
import { ProviderFileError, providerLineReader } from '../../src/finder/provider-file.ts';
import { plainProvider } from './fixture.ts';

const good = plainProvider({ position: { lng: -122.33, lat: 47.61, precision: 'zip' } });
const refusal = (...changes: object[]): string => {
  const readLine = providerLineReader('people.ndjson');
  try {
    for (const change of changes) readLine(JSON.stringify({ ...good, ...change }));
  } catch (error) {
    expect(error).toBeInstanceOf(ProviderFileError);
    return (error as Error).message;
  }
  return 'nothing is refused';
};

describe('a hostile record is refused by file, line and field', () => {
  test.each([
    ['a script as website', { website: 'javascript:alert(1)' }, 'website'],
    ['a data address as website', { website: 'data:text/html,<script>1</script>' }, 'website'],
    ['a script behind a space', { website: ' javascript:alert(1)' }, 'website'],
    ['a phone that is markup', { phone: '<img src=x>' }, 'phone'],
    ['an e-mail with a header', { email: 'a@b.example?bcc=c@d.example\n' }, 'email'],
    ['a name that turns the text around', { name: { last: 'Example\u202Emoc.live' } }, 'name.last'],
    ['a name with an isolate', { name: { last: '\u2066Example' } }, 'name.last'],
    ['a name with a line break', { name: { last: 'Ex\nample' } }, 'name.last'],
    ['a name with an empty byte', { name: { last: 'Ex\u0000ample' } }, 'name.last'],
    [
      'a name with half a character, which no address can hold',
      { name: { last: 'Ex\ud800ample' } },
      'name.last',
    ],
    ['a name of 10,000 characters', { name: { last: 'x'.repeat(10_000) } }, 'name.last'],
    [
      'a street of 10,000 characters',
      { address: { ...good.address, line1: 'x'.repeat(10_000) } },
      'address.line1',
    ],
    ['a website of 10,000 characters', { website: `https://a.example/${'x'.repeat(10_000)}` }, 'website'],
    ['a latitude off the Earth', { position: { lng: -122, lat: 147, precision: 'zip' } }, 'position.lat'],
    ['a longitude off the Earth', { position: { lng: -522, lat: 47, precision: 'zip' } }, 'position.lng'],
    [
      'swapped coordinates in the West',
      { position: { lng: 47.6, lat: -122.3, precision: 'zip' } },
      'position.lat',
    ],
    [
      'swapped coordinates in the East',
      { position: { lng: 42.36, lat: -71.06, precision: 'zip' } },
      'position',
    ],
    ['a place in the Atlantic', { position: { lng: 0, lat: 0, precision: 'zip' } }, 'position'],
    ['an id that is markup', { id: 'x-<b>' }, 'id'],
  ])('%s', (_, change, field) => {
    const message = refusal(change);
    expect(message).toContain(`people.ndjson, line 1, ${field}: found `);
    expect(message.length).toBeLessThan(400);
  });

  test('an id twice', () => {
    expect(refusal({}, {})).toContain('line 2, id: found "x-1" a second time');
  });

  test('another location with swapped coordinates', () => {
    const position = { lng: 42.36, lat: -71.06, precision: 'zip' };
    expect(refusal({ moreLocations: [{ address: good.address, position }] })).toContain(
      'moreLocations.0.position',
    );
  });
});

describe('what is only strange is kept as text', () => {
  test.each([
    ['markup in a name', { name: { last: '<script>alert(1)</script>' } }],
    ['a Hebrew name', { name: { last: 'כהן' } }],
    ['the farthest ends of the country', { position: { lng: 144.8, lat: 13.4, precision: 'zip' } }],
    [
      'a place abroad',
      { address: { ...good.address, country: 'JP' }, position: { lng: 139.7, lat: 35.7, precision: 'city' } },
    ],
  ])('%s', (_, change) => {
    expect(refusal(change)).toBe('nothing is refused');
  });

  test('a name that a spreadsheet would take for a formula stays text in one cell of the download', () => {
    expect(csvLine(plainProvider({ name: { last: '=1+1' } }))).toContain(",'=1+1,");
    expect(csvLine(plainProvider({ name: { last: 'a","=1+1' } }))).toContain('"a"",""=1+1"');
  });
});
