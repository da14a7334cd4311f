import { describe, expect, test } from 'vitest';
import { displayName, rowsOf } from '../../src/finder/rows-of.ts';
import type { ProviderInput } from '../../src/finder/schema/provider.ts';
import { plainProvider } from './fixture.ts';

const at = (line1: string, lng: number, lat: number) => ({
  address: { line1, city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' },
  position: { lng, lat, precision: 'address' as const },
});
const { position: _, ...unplaced } = at('3 Sample Street', 0, 0);
const rows = (changes: Partial<ProviderInput>) => rowsOf(plainProvider(changes));
const streets = (changes: Partial<ProviderInput>) => rows(changes).map(({ card }) => card.address.line1);

describe('a card', () => {
  test('has nothing but what a record must have where nothing else is stated', () => {
    const { id, address, source, updated } = plainProvider();
    const { country: __, ...withoutCountry } = address;
    expect(rows({})[0].card).toStrictEqual({
      id,
      name: displayName(plainProvider()),
      address: withoutCountry,
      source,
      updated,
    });
  });

  test('has all that is stated, under the names that readers of the index know', () => {
    const stated = {
      npi: '1234567893',
      professions: ['massage-therapist'],
      licenses: [{ state: 'WA', number: 'MA1' }],
      credentials: [{ id: 'bctmb', source: 'self-reported' }],
      specialties: ['neck-pain'],
      techniques: ['reflexology'],
      languages: ['en', 'es'],
      phone: '206-555-0123',
      website: 'https://example.org/',
      email: 'ada@example.org',
      sample: true as const,
    };
    const name = { first: 'Ada', last: 'Example', organization: 'Example Bodywork', credentialText: 'LMT' };
    expect(rows({ ...stated, name, offers: { telehealth: 'no', homeVisits: 'yes' } })[0].card).toMatchObject({
      ...stated,
      name: 'Ada Example',
      practice: 'Example Bodywork',
      credentialText: 'LMT',
      offers: { telehealth: 'no', homeVisits: 'yes' },
    });
  });

  test('has each code once, the primary one first', () => {
    const codes = ['225700000X', '225100000X', '225700000X'];
    const taxonomyCodes = codes.map((code, nth) => ({ code, primary: nth === 1 }));
    expect(rows({ taxonomyCodes })[0].card.taxonomyCodes).toEqual(['225100000X', '225700000X']);
  });

  test('names the country of an address abroad only', () => {
    const abroad = { city: 'Toronto', state: 'Ontario', postalCode: 'M5V', country: 'CA' };
    expect(rows({ address: abroad })[0].card.address).toStrictEqual(abroad);
  });
});

describe('a name as shown', () => {
  test.each([
    [
      'individual',
      { first: 'Ada', middle: 'Q.', last: 'Example', suffix: 'Jr.' },
      'Ada Q. Example Jr.',
      undefined,
    ],
    ['individual', { organization: 'Example Bodywork' }, 'Example Bodywork', undefined],
    [
      'organization',
      { last: 'Example', organization: 'Example Bodywork' },
      'Example Bodywork',
      'organization',
    ],
    ['organization', { last: 'Example' }, 'Example', 'organization'],
  ] as const)('of an %s %o is %s', (kind, name, shown, told) => {
    const { card } = rows({ kind, name })[0];
    expect([card.name, card.kind, card.practice]).toEqual([shown, told, undefined]);
  });
});

describe('the rows of somebody with several places', () => {
  const first = at('1 Sample Street', -122.3301234, 47.6);
  const second = at('2 Sample Street', -122.4, 47.7);

  test('are one for each placed location, the main one first', () => {
    expect(streets({ ...first, moreLocations: [second, unplaced] })).toEqual([
      '1 Sample Street',
      '2 Sample Street',
    ]);
  });

  test('begin with the first placed one where the main one is not placed', () => {
    expect(streets({ ...unplaced, moreLocations: [first, second] })).toEqual([
      '1 Sample Street',
      '2 Sample Street',
    ]);
  });

  test('tell on the first row alone of the other places, and on each how many there are', () => {
    const [main, other] = rows({ ...first, moreLocations: [second, unplaced] });
    expect(main.card.moreLocations?.map(({ address }) => address.line1)).toEqual([
      '2 Sample Street',
      '3 Sample Street',
    ]);
    expect(other?.card).not.toHaveProperty('moreLocations');
    expect([main.card.locations, other?.card.locations]).toEqual([3, 3]);
  });

  test('have each its own phone', () => {
    const [main, other] = rows({ ...first, moreLocations: [{ ...second, phone: '206-555-0199' }] });
    expect([main.card.phone, other?.card.phone]).toEqual([undefined, '206-555-0199']);
  });

  test('are one without a position where no place is placed', () => {
    const [only, ...none] = rows({});
    expect([none.length, 'position' in only, 'precision' in only.card]).toEqual([0, false, false]);
  });

  test('have positions of five digits and say what these stand for', () => {
    const [{ position, card }] = rows(first);
    expect([position, card.precision]).toEqual([{ lng: -122.33012, lat: 47.6 }, 'address']);
  });
});
