import { describe, expect, test } from 'vitest';
import { changed, concept, directory, nucc, planNet } from './directory.ts';
import { adaAfter, recordsOf, rows } from './read-directory.ts';

test('a person is joined with roles, places, practice and service', () => {
  const seattle = { line2: 'Suite 4', city: 'Seattle', state: 'WA', postalCode: '981010001', country: 'US' };
  const position = { lng: -122.33, lat: 47.61 };
  expect(rows(JSON.stringify(directory()))[0]).toEqual({
    at: 'people.json, entry 1 (Practitioner/ada)',
    repaired: [],
    record: {
      ownId: 'ada',
      npi: '1234567893',
      kind: 'individual',
      name: {
        first: 'Ada',
        middle: 'Q.',
        last: 'Example',
        suffix: 'Jr.',
        credentialText: 'LMT',
        organization: 'Example Bodywork LLC',
      },
      taxonomies: [{ code: '225700000X', primary: false, license: 'MA00012345', licenseState: 'WA' }],
      credentials: [{ id: 'bctmb', number: '777', expires: '2028-01-31' }],
      specialties: [],
      techniques: [],
      languages: ['es'],
      offers: {
        telehealth: 'yes',
        homeVisits: 'yes',
        wheelchairAccess: 'yes',
        acceptsReferrals: 'yes',
        acceptsNewClients: 'yes',
      },
      address: { line1: '100 Example Street', ...seattle, position },
      phone: '206-555-0123',
      website: 'https://ada.example/',
      email: 'ada@example.org',
      moreLocations: [{ address: { line1: '7 Sample Road', ...seattle, position }, phone: '206-555-0150' }],
      updated: '2026-05-06',
    },
  });
});

test('a practice has the codes and places of its services, and a network is no provider', () => {
  const [, practice, network] = rows(JSON.stringify(directory()));
  expect(practice).toMatchObject({
    record: {
      npi: '1987654328',
      kind: 'organization',
      name: { organization: 'Example Bodywork LLC' },
      taxonomies: [{ code: '261QP2000X', primary: false }],
      address: { line1: '100 Example Street', position: { lng: -122.33, lat: 47.61 } },
      phone: '206-555-0160',
    },
  });
  expect(network).toMatchObject({ skipped: 'not-a-provider' });
});

test('a home address never stands in for a missing place of work', () => {
  const ada = adaAfter('ada-role', (role) => {
    role['location'] = [];
    role['healthcareService'] = [];
    role['organization'] = undefined;
  });
  expect(ada?.address).toEqual({});
});

describe('new clients', () => {
  const answer = (part: object) =>
    adaAfter('ada-role', (role) => {
      role['extension'] = [
        { url: `${planNet}/newpatients`, extension: [{ url: 'acceptingPatients', ...part }] },
      ];
    })?.offers.acceptsNewClients;

  test.each([
    ['newpt', 'yes'],
    ['nopt', 'no'],
    ['existptonly', 'no'],
    ['existptfam', 'no'],
    ['someday', undefined],
  ])('the code %s says %s', (code, expected) => {
    expect(answer({ valueCodeableConcept: concept('', code) })).toBe(expected);
  });

  test('the draft of 2020 says it as true or false', () => {
    expect([answer({ valueBoolean: true }), answer({ valueBoolean: false })]).toEqual(['yes', 'no']);
  });
});

test('a qualification that is revoked, and a language below working level, are left out and counted', () => {
  const [row] = recordsOf(
    changed('ada', (ada) => {
      ada['qualification'][0].extension[0].extension[0].valueCode = 'revoked';
      ada['communication'][0].extension = [
        { url: `${planNet}/communication-proficiency`, valueCodeableConcept: concept('', '10') },
      ];
    }),
  );
  expect(row?.record.taxonomies).toEqual([{ code: '225700000X', primary: false }]);
  expect(row?.record.languages).toEqual([]);
  expect(row?.repaired).toEqual([
    'qualification that is not in force left out',
    'language below working proficiency left out',
  ]);
});

test('without a coded specialty the role "ma" says massage therapist, and that is counted', () => {
  const [row] = recordsOf(
    changed('ada-role', (role) => {
      role['specialty'] = [];
      role['code'] = [
        concept('http://hl7.org/fhir/us/davinci-pdex-plan-net/CodeSystem/ProviderRoleCS', 'ma'),
      ];
    }).replaceAll(`"system":"${nucc}","code":"225700000X"`, '"code":"none"'),
  );
  expect(row?.record.taxonomies).toEqual([{ code: '225700000X', primary: false }]);
  expect(row?.repaired).toContain('profession from the role, where no specialty is coded');
});

test('a license number with a state and no NUCC code is a license of its own', () => {
  const ada = adaAfter('ada', (person) => {
    person['qualification'][0].code = concept('http://terminology.hl7.org/CodeSystem/v2-0360', 'LMT');
  });
  expect(ada?.licenses).toEqual([{ state: 'WA', number: 'MA00012345' }]);
});

test('somebody without a first name keeps the middle one, and a name in one text is kept whole', () => {
  const names = [{ family: 'Example', given: [null, 'Q.'] }, { text: 'Ada Example' }].map(
    (name) => adaAfter('ada', (ada) => Object.assign(ada, { name: [name] }))?.name,
  );
  expect(names[0]).toMatchObject({ middle: 'Q.', last: 'Example' });
  expect(names[1]).toMatchObject({ last: 'Ada Example' });
});

test('letters behind a name in text are read, a name behind a comma is not taken for letters', () => {
  const lettersOf = (text: string) =>
    adaAfter('ada', (ada) => Object.assign(ada, { name: [{ text, family: 'Example', given: ['Ada'] }] }))
      ?.name.credentialText;
  expect(['Ada Example, LMT, RN', 'Example, Ada', 'Dr. Ada Example'].map(lettersOf)).toEqual([
    'LMT, RN',
    undefined,
    undefined,
  ]);
});
