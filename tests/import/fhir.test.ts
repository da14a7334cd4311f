import { describe, expect, test } from 'vitest';
import { readFhir, readFhirFiles } from '../../src/import/fhir.ts';
import type { SourceRecord } from '../../src/import/source-record.ts';
import { changed, concept, directory, nucc, planNet, type Resource } from './directory.ts';

const rows = (text: string) => [...readFhir(text, 'people.json')];
const recordsOf = (text: string) => rows(text).flatMap((row) => ('record' in row ? [row] : []));
const adaAfter = (id: string, change: (resource: Resource) => void): SourceRecord | undefined =>
  recordsOf(changed(id, change))[0]?.record;

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

test('who is no longer active is skipped, and a closed place is passed over', () => {
  expect(rows(changed('ada', (ada) => Object.assign(ada, { active: false })))[0]).toMatchObject({
    skipped: 'inactive',
    npi: '1234567893',
    updated: '2026-03-04',
  });
  const ada = adaAfter('studio', (studio) => Object.assign(studio, { status: 'inactive' }));
  expect([ada?.address.line1, ada?.moreLocations]).toEqual(['7 Sample Road', []]);
});

test('a place without an address has that of the building it is part of, even in a circle', () => {
  const inAnnex = adaAfter('studio', (studio) => {
    studio['address'] = undefined;
    studio['partOf'] = { reference: 'Location/annex' };
  });
  expect(inAnnex?.address.line1).toBe('7 Sample Road');
  const inItself = adaAfter('studio', (studio) => {
    studio['address'] = undefined;
    studio['partOf'] = { reference: 'Location/studio' };
  });
  expect(inItself?.address).toEqual({ position: { lng: -122.33, lat: 47.61 } });
});

test('a position that is not on the earth is left out and counted', () => {
  const [row] = recordsOf(
    changed('studio', (studio) => Object.assign(studio.position, { latitude: 147.61 })),
  );
  expect(row?.record.address.position).toBeUndefined();
  expect(row?.repaired).toEqual(['position that is not on the earth left out']);
});

test('references lead by address, by id, into contained resources and by NPI', () => {
  const practice = { resourceType: 'Organization', id: 'inside', name: 'Inside LLC' };
  const nameBy = (change: (role: Resource) => void) => adaAfter('ada-role', change)?.name.organization;
  expect(
    nameBy((role) => {
      role['contained'] = [practice];
      role['organization'] = { reference: '#inside' };
    }),
  ).toBe('Inside LLC');
  expect(
    nameBy((role) => {
      role['organization'] = {
        identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1987654328' },
      };
    }),
  ).toBe('Example Bodywork LLC');
});

test('a reference that leads nowhere is counted', () => {
  const [row] = recordsOf(
    changed('ada-role', (role) => {
      role['location'] = [{ reference: 'Location/gone' }];
      role['healthcareService'] = [];
    }),
  );
  expect(row?.repaired).toEqual(['reference to a place that is not in the files']);
});

test('a bulk export, one file a kind and one resource a line, gives the same records as a bundle', () => {
  const byType = Map.groupBy(directory().entry, ({ resource }) => resource.resourceType);
  const files = [...byType].map(([type, entries]) => ({
    file: `${type}.ndjson`,
    text: entries.map(({ resource }) => JSON.stringify(resource)).join('\r\n'),
  }));
  const records = (found: Iterable<object>) => [...found].map((row) => ({ ...row, at: '' }));
  const absolute = files.map(({ file, text }) => ({ file, text: `\uFEFF${text}` }));
  expect(records(readFhirFiles(absolute))).toEqual(records(rows(JSON.stringify(directory()))));
});

describe('bad input', () => {
  test.each<[what: string, id: string, change: (resource: Resource) => void, found: string]>([
    [
      'a number for a name',
      'ada',
      (ada) => Object.assign(ada.name[1], { family: 7 }),
      'Practitioner/ada name.1.family: expected string, received number',
    ],
    [
      'a text for a list in a role',
      'ada-role',
      (role) => Object.assign(role, { specialty: 'massage' }),
      'PractitionerRole/ada-role specialty: expected array, received string',
    ],
    [
      'a control character',
      'ada',
      (ada) => Object.assign(ada.name[1], { family: 'Ex\0ample' }),
      'Practitioner/ada name.1.family: expected text without control characters',
    ],
    [
      'a huge text',
      'ada',
      (ada) => Object.assign(ada.name[1], { family: 'x'.repeat(9999) }),
      'Practitioner/ada name.1.family: expected at most 2000 characters',
    ],
  ])('%s refuses the row and says where', (_, id, change, found) => {
    expect(rows(changed(id, change))[0]).toMatchObject({ refused: 'wrong shape', found });
  });

  test('a role that names nobody readable is a refused row of its own', () => {
    const [row] = rows(changed('ada-role', (role) => Object.assign(role, { practitioner: 7 })));
    expect(row).toEqual({
      at: 'people.json, entry 2 (PractitionerRole/ada-role)',
      refused: 'wrong shape',
      found: 'practitioner.expected object, received number',
    });
  });

  test('a line that is cut is refused and the others are read', () => {
    const [person] = directory().entry;
    const text = `${JSON.stringify(person?.resource)}\n{"resourceType":"Pract`;
    expect(rows(text)).toMatchObject([
      { at: 'people.json, line 2', refused: 'not a FHIR resource', found: '{"resourceType":"Pract' },
      { record: { npi: '1234567893' } },
    ]);
  });

  test.each([
    ['', 'people.json: found an empty file, expected JSON or one JSON object a line.'],
    ['NPI,Name\n1,Ada', 'people.json: found text that is not JSON, expected JSON.'],
    [JSON.stringify(directory()).slice(0, 500), 'in the middle of a value, expected JSON.'],
    [
      '{"resourceType":"Location","id":"a"}',
      'people.json: found 1 resource (Location), expected at least one Practitioner or Organization of FHIR R4.',
    ],
    [
      '{"resourceType":"OperationOutcome","issue":[{"diagnostics":"log in"}]}',
      'found the error answer [{"diagnostics":"log in"}], expected',
    ],
  ])('a file that holds nobody is one clear sentence: %s', (text, sentence) => {
    expect(() => rows(text)).toThrow(sentence);
  });
});
