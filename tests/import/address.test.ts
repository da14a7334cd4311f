import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/import/address.ts';
import type { SourceAddress } from '../../src/import/source-record.ts';
import { places } from './fixture.ts';

function read(source: SourceAddress, withStreets = false) {
  const result = readAddress(source, places, withStreets);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('ZIP codes', () => {
  test.each([
    ['981011234', 'WA', '98101-1234', []],
    ['98101-1234', 'WA', '98101-1234', []],
    ['98101.0', 'WA', '98101', []],
    ['981010000', 'WA', '98101', []],
    ['6103', 'CT', '06103', ['ZIP with lost zeros']],
    ['61031234', 'CT', '06103-1234', ['ZIP with lost zeros']],
    ['6011234', 'PR', '00601-1234', ['ZIP with lost zeros']],
    ['8012434', 'CO', '80124', ['ZIP cut to five digits']],
    ['8012434', 'WA', '', ['ZIP not understood']],
    ['00000', 'WA', '', ['ZIP not understood']],
    ['none', 'WA', '', ['ZIP not understood']],
    ['', 'WA', '', []],
  ])('%s in %s is read as "%s"', (postalCode, state, zip, repaired) => {
    const { address, repaired: rules } = read({ city: 'Elsewhere', state, postalCode }, true);
    expect(address.postalCode).toBe(zip);
    expect(rules).toEqual(repaired);
  });
});

describe('what stands where a position is known', () => {
  test.each<[string, SourceAddress, string | undefined]>([
    ['the ZIP', { city: 'Anywhere', state: 'WA', postalCode: '98101' }, 'zip'],
    ['the city where the ZIP is unknown', { city: 'Seattle', state: 'WA', postalCode: '98999' }, 'city'],
    [
      'the city where the ZIP is in another state',
      { city: 'Seattle', state: 'WA', postalCode: '06103' },
      'city',
    ],
    [
      'the city where sources disagree on the ZIP',
      { city: 'Anchorage', state: 'AK', postalCode: '99503' },
      'city',
    ],
    [
      'the ZIP all the same where there is no such city',
      { city: 'Barrow', state: 'AK', postalCode: '99723' },
      'zip',
    ],
    ['the state where nothing else is known', { city: 'Anywhere', state: 'WA' }, 'state'],
    ['nothing for military mail', { city: 'APO', state: 'AE', postalCode: '09012' }, undefined],
    ['nothing abroad', { city: 'Toronto', state: 'ON', postalCode: 'M5V 2T6', country: 'CA' }, undefined],
  ])('%s', (_, address, precision) => {
    expect(read(address).position?.precision).toBe(precision);
  });
});

test('names are spelled as in the place data, so that a city has one list', () => {
  for (const city of ['SAINT LOUIS', 'St Louis', 'st. louis'])
    expect(read({ city, state: 'Missouri', postalCode: '' }).address).toMatchObject({
      city: 'St. Louis',
      state: 'MO',
    });
});

test('city and state come from the ZIP where they are missing', () => {
  const { address, repaired } = read({ postalCode: '98101' });
  expect(address).toEqual({ city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' });
  expect(repaired).toEqual(['state from ZIP', 'city from ZIP']);
});

test('a territory is a state of the mail, and Canada is known by its codes', () => {
  const territory = { city: 'Adjuntas', state: '', postalCode: '00601', country: 'PR' };
  expect(read(territory).address).toMatchObject({ state: 'PR', country: 'US' });
  const canadian = read({ city: 'TORONTO', state: 'ON', postalCode: 'M5V 2T6' });
  expect(canadian.address).toEqual({ city: 'Toronto', state: 'ON', postalCode: 'M5V', country: 'CA' });
  expect(canadian.repaired).toEqual(['country from postal code']);
});

test.each<[SourceAddress, string]>([
  [{ city: 'Nowhere', state: 'ZZ', postalCode: '99999' }, 'state not understood'],
  [{ state: 'WA', postalCode: '99999' }, 'no city'],
  [{ city: 'Nowhere', country: 'Atlantis' }, 'country not understood'],
  [{ country: 'FR' }, 'no city'],
])('%o is refused: %s', (source, refused) => {
  const result = readAddress(source, places, false);
  expect(result).toMatchObject({ refused });
});
