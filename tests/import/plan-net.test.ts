import { describe, expect, test } from 'vitest';
import { placePicker } from '../../scripts/sample/places.ts';
import { type Building, inventProvider } from '../../scripts/sample/provider.ts';
import { chanceFrom } from '../../scripts/sample/random.ts';
import type { Address, Placed } from '../../src/finder/schema/address.ts';
import type { Provider } from '../../src/finder/schema/provider.ts';
import { exportLines } from '../../src/import/export-lines.ts';
import { readFhir } from '../../src/import/fhir.ts';
import type { SourceRecord } from '../../src/import/source-record.ts';
import { plainProvider } from '../finder/fixture.ts';

async function bundleOf(providers: Provider[]): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportLines(providers, 'fhir')) lines.push(line);
  return lines.join('\n');
}

async function readBack(...providers: Provider[]): Promise<unknown[]> {
  return [...readFhir(await bundleOf(providers), 'x.json')].map((row) =>
    'record' in row ? row.record : row,
  );
}

/** The same record said the slow, obvious way: field by field, without FHIR. */
function asTold(provider: Provider): SourceRecord {
  const {
    id,
    npi,
    kind,
    name,
    taxonomyCodes,
    licenses,
    phone,
    website,
    email,
    moreLocations = [],
  } = provider;
  const untied = licenses.filter(
    ({ number, state }) =>
      !taxonomyCodes.some((filed) => filed.license === number && filed.licenseState === state),
  );
  return {
    ...(id.startsWith('x-') && { ownId: id.slice(2) }),
    ...(npi && { npi }),
    kind,
    name,
    taxonomies: taxonomyCodes,
    ...(untied.length > 0 && { licenses: untied }),
    credentials: provider.credentials,
    specialties: provider.specialties,
    techniques: provider.techniques,
    languages: provider.languages,
    offers: Object.fromEntries(
      Object.entries(provider.offers).filter(([, answer]) => answer !== 'not-stated'),
    ),
    address: addressTold(provider.address, provider.position),
    ...(phone && { phone }),
    ...(website && { website }),
    ...(email && { email }),
    moreLocations: moreLocations.map((place) => ({
      address: addressTold(place.address, place.position),
      ...(place.phone && { phone: place.phone }),
    })),
    updated: provider.updated,
    ...(provider.sample && { sample: true }),
    isExport: true,
  };
}

function addressTold(address: Address, placed: Placed | undefined): SourceRecord['address'] {
  const told = Object.fromEntries(Object.entries(address).filter(([, text]) => text !== ''));
  if (!placed) return told;
  const { lng, lat, precision } = placed;
  return { ...told, position: { lng, lat, ...(precision !== 'address' && { precision }) } };
}

const license = { license: 'MA00012345', licenseState: 'WA' };
const hard: [what: string, provider: Provider][] = [
  [
    'the same code with and without a license, the second one primary',
    plainProvider({
      id: 'npi-1234567893',
      npi: '1234567893',
      taxonomyCodes: [
        { code: '225700000X', primary: false },
        { code: '225100000X', primary: false, license: '9', licenseState: 'OR' },
        { code: '225700000X', primary: true, ...license },
        { code: '225700000X', primary: false, licenseState: 'ID' },
      ],
      licenses: [
        { state: 'WA', number: 'MA00012345', taxonomyCode: '225700000X' },
        { state: 'OR', number: '9', taxonomyCode: '225100000X' },
        { state: 'CA', number: '77', taxonomyCode: '225700000X' },
      ],
    }),
  ],
  [
    'credentials with all they can hold',
    plainProvider({
      credentials: [
        { id: 'bctmb', number: '1', expires: '2028-01-31', checkedOn: '2026-10-01', source: 'board.csv' },
        { id: 'own-school-letters', source: 'self-reported' },
      ],
    }),
  ],
  [
    'a suffix that looks like letters, and letters that look like a suffix',
    plainProvider({ name: { first: 'Ada', last: 'Example', suffix: 'Esq.', credentialText: 'III' } }),
  ],
  ['a suffix that looks like letters alone', plainProvider({ name: { last: 'Example', suffix: 'Esq.' } })],
  ['a middle name without a first', plainProvider({ name: { middle: 'Q.', last: 'Example' } })],
  ['a person known by the practice alone', plainProvider({ name: { organization: 'Example LLC' } })],
  [
    'an organization with licenses, languages and places',
    plainProvider({
      id: 'x-practice',
      kind: 'organization',
      name: { organization: 'Example, Sample & Sons' },
      taxonomyCodes: [{ code: '261QP2000X', primary: true, ...license }],
      licenses: [{ state: 'OR', number: '12' }],
      credentials: [{ id: 'clt-lana', checkedOn: '2026-10-01', source: 'list.csv' }],
      languages: ['en', 'zh-Hant'],
      offers: { telehealth: 'yes', homeVisits: 'no', acceptsNewClients: 'no', acceptsInsurance: 'yes' },
      moreLocations: [
        { address: { city: 'Tacoma', state: 'WA', postalCode: '', country: 'US' } },
        {
          address: { line2: 'Suite 4', city: 'Toronto', state: 'ON', postalCode: 'L6B 0P9', country: 'CA' },
          phone: '+14165550123',
        },
      ],
    }),
  ],
  ['an own id that is longer than FHIR takes', plainProvider({ id: `x-${'long-'.repeat(20)}id` })],
];

describe('an export as a FHIR bundle reads back to the same record', () => {
  test.each(hard)('%s', async (_, provider) => {
    expect(await readBack(provider)).toEqual([asTold(provider)]);
  });

  test('400 invented providers', async () => {
    const [chance, pickPlace, buildings]: [
      ReturnType<typeof chanceFrom>,
      ReturnType<typeof placePicker>,
      Building[],
    ] = [chanceFrom(11), placePicker(), []];
    const providers = Array.from({ length: 400 }, (_, at) =>
      inventProvider(chance, String(at).padStart(5, '0'), pickPlace, buildings),
    );
    expect(await readBack(...providers)).toEqual(providers.map(asTold));
  });
});

test('every reference in a bundle leads to an entry or a contained resource, and no id is too long or used twice', async () => {
  const long = `x-${'long-'.repeat(20)}`;
  const bundle = JSON.parse(
    await bundleOf([
      plainProvider({ id: `${long}a` }),
      plainProvider({ id: `${long}b`, name: { last: 'B', organization: 'C' } }),
    ]),
  ) as { entry: { resource: { resourceType: string; id: string } }[] };
  const names = bundle.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`);
  const led = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to ?? '');
  expect(new Set(names).size).toBe(names.length);
  expect(led.filter((to) => !names.includes(to) && to !== '#practice')).toEqual([]);
  expect(bundle.entry.filter(({ resource }) => !/^[A-Za-z0-9\-.]{1,64}$/.test(resource.id))).toEqual([]);
});

test('fictional people are marked as test data on every resource', async () => {
  const bundle = JSON.parse(await bundleOf([plainProvider({ sample: true })])) as {
    entry: { resource: { meta: { tag: { code: string }[] } } }[];
  };
  expect(bundle.entry.map(({ resource }) => resource.meta.tag[0]?.code)).toEqual(
    bundle.entry.map(() => 'HTEST'),
  );
});
