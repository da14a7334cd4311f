/** A made-up directory with one of everything that the reader joins; nobody in it is real. */
export function directory(): { resourceType: string; type: string; entry: { resource: Resource }[] } {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      ada(),
      role(),
      place('studio', '100 Example Street'),
      place('annex', '7 Sample Road'),
      practice(),
      service(),
      network(),
    ].map((resource) => ({
      fullUrl: `https://directory.example/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
}

/** A resource of the directory, to be changed by a test. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into JSON and break it on purpose
export type Resource = Record<string, any> & { resourceType: string; id: string };

/** The directory with one resource changed, as the text of a file. */
export function changed(id: string, change: (resource: Resource) => void): string {
  const bundle = directory();
  for (const { resource } of bundle.entry) if (resource.id === id) change(resource);
  return JSON.stringify(bundle);
}

export const planNet = 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition';
export const nucc = 'http://nucc.org/provider-taxonomy';
const codes = 'http://hl7.org/fhir/us/davinci-pdex-plan-net/CodeSystem';

/** A concept of one code. */
export const concept = (system: string, code: string) => ({ coding: [{ system, code }] });

function ada(): Resource {
  return {
    resourceType: 'Practitioner',
    id: 'ada',
    meta: { lastUpdated: '2026-03-04T05:06:07Z' },
    active: true,
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
    name: [
      { use: 'maiden', family: 'Before' },
      { use: 'official', family: 'Example', given: ['Ada', null, 'Q.'], suffix: [null, 'Jr.', 'LMT'] },
    ],
    telecom: [{ system: 'email', value: 'mailto:ada@example.org', use: 'work' }],
    address: [{ use: 'home', line: ['1 Private Lane'], city: 'Hidden', state: 'WA' }],
    communication: [concept('urn:ietf:bcp:47', 'es')],
    qualification: [
      {
        code: concept(nucc, '225700000X'),
        identifier: [{ value: 'MA00012345' }],
        extension: [
          {
            url: `${planNet}/practitioner-qualification`,
            extension: [
              { url: 'status', valueCode: 'active' },
              { url: 'whereValid', valueCodeableConcept: concept('https://www.usps.com/', 'WA') },
            ],
          },
        ],
      },
      {
        code: concept('https://board.example/letters', 'BCTMB'),
        identifier: [{ value: '777' }],
        period: { end: '2028-01-31' },
      },
    ],
  };
}

function role(): Resource {
  return {
    resourceType: 'PractitionerRole',
    id: 'ada-role',
    meta: { lastUpdated: '2026-05-06T00:00:00Z' },
    active: true,
    practitioner: { reference: 'Practitioner/ada' },
    organization: { reference: 'https://directory.example/fhir/Organization/practice' },
    specialty: [concept(nucc, '225700000X')],
    location: [{ reference: 'Location/studio' }, { reference: 'Location/annex/_history/2' }],
    healthcareService: [{ reference: 'HealthcareService/visits' }],
    telecom: [
      { system: 'phone', value: '206-555-0199', rank: 2 },
      { system: 'phone', value: '206-555-0123', rank: 1 },
      { system: 'url', value: 'https://ada.example/' },
    ],
    extension: [
      {
        url: `${planNet}/newpatients`,
        extension: [
          {
            url: 'acceptingPatients',
            valueCodeableConcept: concept(`${codes}/AcceptingPatientsCS`, 'newpt'),
          },
        ],
      },
    ],
  };
}

function place(id: string, line: string): Resource {
  return {
    resourceType: 'Location',
    id,
    status: 'active',
    telecom: [{ system: 'phone', value: '206-555-0150' }],
    address: {
      line: [line, 'Suite 4'],
      city: 'Seattle',
      state: 'WA',
      postalCode: '981010001',
      country: 'US',
    },
    position: { longitude: -122.33, latitude: 47.61 },
    extension: [
      {
        url: `${planNet}/accessibility`,
        valueCodeableConcept: concept(`${codes}/AccessibilityCS`, 'adacomp'),
      },
    ],
  };
}

function practice(): Resource {
  return {
    resourceType: 'Organization',
    id: 'practice',
    active: true,
    identifier: [{ system: 'http://terminology.hl7.org/NamingSystem/npi', value: '1987654328' }],
    type: [concept(`${codes}/OrgTypeCS`, 'prvgrp')],
    name: 'Example Bodywork LLC',
    telecom: [{ system: 'phone', value: '206-555-0160' }],
    address: [{ line: ['100 Example Street'], city: 'Seattle', state: 'WA', postalCode: '98101' }],
  };
}

function service(): Resource {
  return {
    resourceType: 'HealthcareService',
    id: 'visits',
    active: true,
    providedBy: { reference: 'Organization/practice' },
    category: [concept(`${codes}/HealthcareServiceCategoryCS`, 'home')],
    specialty: [concept(nucc, '261QP2000X')],
    location: [{ reference: 'Location/studio' }],
    referralMethod: [concept('http://terminology.hl7.org/CodeSystem/service-referral-method', 'phone')],
    extension: [
      {
        url: `${planNet}/delivery-method`,
        extension: [{ url: 'type', valueCodeableConcept: concept(`${codes}/DeliveryMethodCS`, 'virtual') }],
      },
    ],
  };
}

function network(): Resource {
  return {
    resourceType: 'Organization',
    id: 'network',
    active: true,
    name: 'Example Network',
    type: [concept(`${codes}/OrgTypeCS`, 'ntwk')],
  };
}
