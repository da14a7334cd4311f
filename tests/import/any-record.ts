import { type Chance, chanceFrom } from '../../scripts/sample/random.ts';
import { npiCheckDigit } from '../../src/finder/npi.ts';
import type { SourceAddress, SourceRecord } from '../../src/import/source-record.ts';

/** So many invented records of every shape that a source can tell, each with its own number or id. */
export function anyRecords(count: number, seed: number): SourceRecord[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, at) => anyRecord(chance, at));
}

const codes = ['225700000X', '2251X0800X', '225100000X', '163W00000X', '261QP2000X'];
const states = ['WA', 'CT', 'CO', 'PR', 'AE'];

function anyRecord(chance: Chance, at: number): SourceRecord {
  const maybe = <Value>(make: () => Value) => (chance.happens(0.5) ? make() : undefined);
  const texts = <Key extends string>(choices: Record<Key, readonly string[]>): { [key in Key]?: string } =>
    Object.fromEntries(
      Object.entries<readonly string[]>(choices).flatMap(([key, list]) =>
        chance.happens(0.5) ? [[key, chance.pick(list)]] : [],
      ),
    ) as { [key in Key]?: string };
  const nine = String(100_000_000 + at);
  const isPerson = chance.happens(0.7);
  const phone = () => chance.pick(['206-555-0123', '2065550123x45', '+34 911 23 45 67']);
  return {
    ...(chance.happens(0.5) ? { npi: nine + npiCheckDigit(nine) } : { ownId: `Member ${at}` }),
    kind: isPerson ? 'individual' : 'organization',
    name: {
      ...texts({
        first: ['Ada', 'MARY ANN', 'José'],
        middle: ['Q.', "O'Brien"],
        suffix: ['Jr.', 'III', 'Esq.'],
      }),
      ...texts({ credentialText: ['LMT, BCTMB', 'III', 'CLT-LANA / RN', 'L.M.T.'] }),
      ...(chance.happens(isPerson ? 0.9 : 0.3) && { last: chance.pick(['Example', 'DE LA CRUZ', 'Ng']) }),
      ...(chance.happens(isPerson ? 0.4 : 1) && {
        organization: chance.pick(['Example, Sample & Sons', 'EXAMPLE PT LLC']),
      }),
    },
    taxonomies: Array.from({ length: chance.between(0, 4) }, () => ({
      code: chance.pick(codes),
      primary: chance.happens(0.3),
      ...texts({ license: ['MA00012345', 'PENDING', '9'], licenseState: states }),
    })),
    licenses: Array.from({ length: chance.between(0, 2) }, () => ({
      state: chance.pick(states),
      number: chance.pick(['77', 'X-12']),
      ...(chance.happens(0.5) && { taxonomyCode: chance.pick(codes) }),
    })),
    credentials: chance
      .some(['bctmb', 'clt-lana', 'own school letters', 'OCS'], chance.between(0, 3))
      .map((id) => ({
        id,
        ...texts({ number: ['1', 'A 2'], expires: ['2028-01-31', '1/31/28'], checkedOn: ['2026-10-01'] }),
        ...texts({ source: ['Example Board', 'a list'] }),
      })),
    specialties: chance.some(['neck-pain', 'Low back', 'feet'], chance.between(0, 2)),
    techniques: chance.some(['myofascial-release', 'hot stones'], chance.between(0, 2)),
    languages: chance.some(['en', 'Spanish', 'zh-Hant', 'ASL'], chance.between(0, 3)),
    offers: Object.fromEntries(
      offers.flatMap((offer) => (chance.happens(0.5) ? [[offer, chance.pick(['yes', 'no'] as const)]] : [])),
    ),
    address: anyAddress(chance),
    ...Object.fromEntries(
      Object.entries({
        phone: maybe(phone),
        website: maybe(() => 'ada.example/me'),
        email: maybe(() => 'Ada@ada.example'),
        updated: maybe(() => '10/31/2026'),
        sample: maybe(() => true as const),
      }).filter(([, value]) => value !== undefined),
    ),
    moreLocations: Array.from({ length: chance.between(0, 3) }, () => ({
      address: anyAddress(chance),
      ...(chance.happens(0.5) && { phone: phone() }),
    })),
  };
}

const offers = [
  'telehealth',
  'homeVisits',
  'wheelchairAccess',
  'acceptsReferrals',
  'acceptsInsurance',
  'acceptsNewClients',
] as const;

const towns: SourceAddress[] = [
  { city: 'SEATTLE', state: 'WA', postalCode: '981011234', position: { lng: -122.3301, lat: 47.6101 } },
  { city: 'Seattle', state: 'Washington', position: { lng: -122.33, lat: 47.61, precision: 'city' } },
  { city: 'Anchorage', state: 'AK', postalCode: '99503' },
  { city: 'Adjuntas', postalCode: '601', country: 'PR' },
  { city: 'Nowhere', state: 'WA', postalCode: '00000' },
  { city: 'APO', state: 'AE', postalCode: '09012' },
  { city: 'Toronto', state: 'ON', postalCode: 'L6B 0P9', country: 'CA' },
  { city: 'Somewhere', country: 'Germany' },
];

function anyAddress(chance: Chance): SourceAddress {
  return {
    ...chance.pick(towns),
    ...(chance.happens(0.5) && { line1: `${chance.between(1, 9)} SAMPLE ST` }),
    ...(chance.happens(0.3) && { line2: 'Suite 4' }),
  };
}
