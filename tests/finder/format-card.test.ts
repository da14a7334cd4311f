import { describe, expect, test } from 'vitest';
import { facetNames } from '../../src/finder/facet-names.ts';
import {
  formatAddress,
  formatCardFacts,
  formatCardName,
  formatLicenses,
  formatOffers,
  formatPhone,
  formatProfession,
} from '../../src/finder/format-card.ts';
import { formatFrom, formatMiles } from '../../src/finder/format-distance.ts';
import { kmFromMiles } from '../../src/finder/geo.ts';
import { rowsOf } from '../../src/finder/rows-of.ts';
import type { ProviderInput } from '../../src/finder/schema/provider.ts';
import { buildInMemory, plainProvider } from './fixture.ts';

const cardOf = (changes: Partial<ProviderInput> = {}) => rowsOf(plainProvider(changes))[0].card;
const names = facetNames(buildInMemory([plainProvider()]).built.manifest.facets);

describe('the facts of a card', () => {
  test('are the same lines for everybody, and what is missing is not stated', () => {
    const facts = formatCardFacts(cardOf(), names, {});
    expect(facts.map(({ label }) => label)).toEqual([
      'Phone',
      'Says they help with',
      'Says they do',
      'Credentials',
      'License',
      'Offers',
    ]);
    for (const { label, text } of facts.slice(0, 5)) expect([label, text]).toEqual([label, 'Not stated']);
  });

  test('give each offer under its answer', () => {
    const offers = { telehealth: 'no', homeVisits: 'yes', acceptsInsurance: 'yes' } as const;
    expect(formatOffers(cardOf({ offers }), names)).toBe(
      'Yes: visits at home, accepts insurance. No: telehealth. Not stated: wheelchair access, accepts referrals from clinicians, accepts new clients.',
    );
  });

  test('say of a license that nobody looked it up', () => {
    expect(formatLicenses([{ state: 'WA', number: 'MA1' }])).toBe(
      'WA MA1, by own statement, not checked by us',
    );
  });

  test('say of a credential who says so and when it was looked up', () => {
    const credentials = [
      { id: 'bctmb', number: '12', source: 'the board’s register', checkedOn: '2026-10-01' },
      { id: 'ocs', source: 'self-reported' },
    ];
    const facts = formatCardFacts(cardOf({ credentials }), names, {});
    expect(facts.find(({ label }) => label === 'Credentials')?.text).toBe(
      'Board Certified in Therapeutic Massage and Bodywork (BCTMB), number 12, according to the board’s register, checked October 1, 2026; Orthopedic specialist, physical therapy (OCS), by own statement',
    );
  });

  test('make a phone number that a telephone can dial', () => {
    expect(formatPhone('206-555-0123').href).toBe('tel:+12065550123');
    expect(formatPhone('206-555-0123 x45').href).toBe('tel:+12065550123;ext=45');
    expect(formatPhone('+34911234567').href).toBe('tel:+34911234567');
  });
});

test('a name carries its letters, a profession its practice, an address its parts', () => {
  const name = { first: 'Ada', last: 'Example', credentialText: 'LMT', organization: 'Example Bodywork' };
  const card = cardOf({ name, professions: ['massage-therapist'] });
  expect(formatCardName(card)).toBe('Ada Example, LMT');
  expect(formatProfession(card, names)).toBe('Massage therapist at Example Bodywork');
  expect(formatAddress({ line1: '1 A Street', city: 'Provo', state: 'UT', postalCode: '84601' })).toBe(
    '1 A Street, Provo, UT 84601',
  );
});

test('a distance says what it is between: rough where somebody stands for an area', () => {
  const origin = { label: '98101', from: 'the center of 98101', position: { lng: 0, lat: 0 } };
  expect(formatFrom(origin, { precision: 'address' })).toBe(' from the center of 98101');
  expect(formatFrom(origin, {})).toBe(' from the center of 98101');
  for (const [precision, area] of [
    ['zip', 'ZIP area'],
    ['city', 'city'],
    ['state', 'state'],
  ] as const)
    expect(formatFrom(origin, { precision })).toBe(` from the center of 98101, to the middle of the ${area}`);
});

test('miles have one decimal when near, none when far, and never say zero', () => {
  expect([0.04, 1, 2.34, 9.94, 9.96, 48.4, 1204].map((miles) => formatMiles(kmFromMiles(miles)))).toEqual([
    'less than 0.1 miles',
    '1.0 mile',
    '2.3 miles',
    '9.9 miles',
    '10 miles',
    '48 miles',
    '1,204 miles',
  ]);
});
