import { expect, test } from 'vitest';
import type { SourceRecord } from '../../src/import/source-record.ts';
import { type SourceContext, toProvider } from '../../src/import/to-provider.ts';
import { context, record } from './fixture.ts';

function convert(change: Partial<SourceRecord> = {}, how: Partial<SourceContext> = {}) {
  const result = toProvider(record(change), { ...context, ...how });
  if (!('provider' in result)) throw new Error(JSON.stringify(result));
  return result;
}
const outcome = (change: Partial<SourceRecord>, how: Partial<SourceContext> = {}) =>
  toProvider(record(change), { ...context, ...how });

test('a row becomes a provider at ZIP level, without its street', () => {
  const { provider, repaired } = convert();
  expect(provider).toMatchObject({
    id: 'npi-1234567893',
    professions: ['massage-therapist'],
    licenses: [{ state: 'WA', number: 'MA00012345', taxonomyCode: '225700000X' }],
    address: { city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' },
    position: { lng: -122.33, lat: 47.611, precision: 'zip' },
    source: { kind: 'csv', name: 'members.csv', retrieved: '2026-11-01' },
    updated: '2026-10-31',
  });
  expect(JSON.stringify(provider)).not.toContain('Sample Street');
  expect(repaired).toEqual([]);
});

test('streets, house positions and ZIP+4 are kept on request only', () => {
  const address = { ...record().address, position: { lng: -122.3301, lat: 47.6101 } };
  expect(convert({ address }).provider.position?.precision).toBe('zip');
  const { provider } = convert({ address }, { withStreets: true });
  expect(provider.address).toMatchObject({ line1: '100 Sample Street', postalCode: '98101-1234' });
  expect(provider.position).toEqual({ lng: -122.3301, lat: 47.6101, precision: 'address' });
});

test('a given position far from its address is not believed', () => {
  const address = { ...record().address, position: { lng: 47.6, lat: -122.3 } };
  const { provider, repaired } = convert({ address }, { withStreets: true });
  expect(provider.position?.precision).toBe('zip');
  expect(repaired).toContain('position far from its address');
});

test('an NPI must pass its check; without one an own id is needed', () => {
  expect(outcome({ npi: '1234567890' })).toEqual({ refused: 'no valid NPI', found: '1234567890' });
  expect(outcome({ npi: '' })).toMatchObject({ refused: 'neither NPI nor own id' });
  expect(convert({ npi: '', ownId: 'Member 7' }).provider.id).toBe('x-member-7');
});

test('who files no wanted code is out of scope; an own list without codes is taken as it is', () => {
  expect(outcome({ taxonomies: [{ code: '163W00000X', primary: true }] })).toEqual({
    skipped: 'other-taxonomy',
  });
  expect(outcome({ taxonomies: [] }, { kind: 'fhir' })).toEqual({ skipped: 'no-taxonomy' });
  expect(convert({ taxonomies: [] }).provider.professions).toEqual([]);
});

test('a wanted beginning stands for its family, in any slot', () => {
  const taxonomies = [
    { code: '163W00000X', primary: true },
    { code: '2251X0800X', primary: false },
  ];
  expect(convert({ taxonomies }).provider.professions).toEqual(['other-profession', 'physical-therapist']);
});

test('only a number filed with a wanted code is a license, and it holds a digit', () => {
  const taxonomies = [
    { code: '225700000X', primary: true, license: 'PENDING', licenseState: 'WA' },
    { code: '163W00000X', primary: false, license: 'RN1', licenseState: 'WA' },
  ];
  const { provider, repaired } = convert({ taxonomies });
  expect(provider.licenses).toEqual([]);
  expect(provider.taxonomyCodes[1]?.license).toBe('RN1');
  expect(repaired).toContain('license without a number');
});

test('the primary code stands first and alone, and what is filed twice stands once', () => {
  const taxonomies = [
    { code: '2251X0800X', primary: false },
    { code: '225700000X', primary: true },
    { code: '225700000X', primary: true },
  ];
  expect(convert({ taxonomies }).provider.taxonomyCodes).toEqual([
    { code: '225700000X', primary: true },
    { code: '2251X0800X', primary: false },
  ]);
});

test('letters become credentials by own statement and stay as text', () => {
  const { provider } = convert({ name: { last: 'Example', credentialText: 'LMT, BCTMB' } });
  expect(provider.credentials).toEqual([{ id: 'bctmb', source: 'self-reported' }]);
  expect(provider.name.credentialText).toBe('LMT, BCTMB');
});

test('what a list holds as data is said by the list, with its days', () => {
  const credentials = [{ id: 'bctmb', number: ' 77 ', expires: '11/1/27', checkedOn: 'soon' }];
  const { provider, repaired } = convert({ credentials, name: { last: 'Example', credentialText: 'BCTMB' } });
  expect(provider.credentials).toEqual([
    { id: 'bctmb', number: '77', expires: '2027-11-01', source: 'members.csv' },
  ]);
  expect(repaired).toContain('date of a credential not understood');
});

test('a day after the file was taken is not believed', () => {
  const { provider, repaired } = convert({ updated: '01/01/2199' });
  expect(provider.updated).toBe('2026-11-01');
  expect(repaired).toContain('date after the day of the file');
});

test('what cannot be used is left out and counted, and the person stays', () => {
  const { provider, repaired } = convert({
    phone: '0000000000',
    website: 'javascript:alert(1)',
    email: 'nobody',
    languages: ['Spanish', 'Elvish'],
  });
  expect(provider).not.toHaveProperty('phone');
  expect(provider.languages).toEqual(['es']);
  expect(repaired).toEqual([
    'phone not understood',
    'website not understood',
    'e-mail address not understood',
    'language not understood',
  ]);
});

test('further locations are placed, and the same place stands once', () => {
  const more = { address: { city: 'HARTFORD', state: 'CT', postalCode: '6103' } };
  const { provider } = convert({ moreLocations: [more, more, { address: record().address }] });
  expect(provider.moreLocations).toEqual([
    {
      address: { city: 'Hartford', state: 'CT', postalCode: '06103', country: 'US' },
      position: { lng: -72.676, lat: 41.767, precision: 'zip' },
    },
  ]);
});

test('a field longer than any text of its kind refuses the row', () => {
  const result = outcome({ name: { last: 'x'.repeat(5000) } });
  expect(result).toMatchObject({ refused: 'a text too long' });
  expect('found' in result && result.found.length).toBeLessThanOrEqual(120);
});

test('an organization needs a name of its own', () => {
  expect(outcome({ kind: 'organization' })).toMatchObject({ refused: 'no name' });
});
