import type { Card, CardAddress } from './card.ts';
import type { Address, Placed } from './schema/address.ts';
import type { Provider } from './schema/provider.ts';

/** One practice location of a provider as the index holds it. */
export interface Row {
  card: Card;
  /** Rounded to 1e-5 degree; absent for the unplaced */
  position?: { lng: number; lat: number };
}

/** The rows of a provider: each placed location, the main one first; one row without a position where none is placed. */
export function rowsOf(provider: Provider): [Row, ...Row[]] {
  const { address, phone, position, moreLocations = [] } = provider;
  const main: Location = { address, ...(phone && { phone }), ...(position && { position }) };
  const locations = [main, ...moreLocations];
  const placed = locations.filter((location) => location.position);
  const [first = main, ...rest] = placed;
  const others = locations.filter((location) => location !== first);
  return [
    rowAt(provider, first, locations.length, others),
    ...rest.map((place) => rowAt(provider, place, locations.length, [])),
  ];
}

/** A provider's name as shown, e.g. "Ada Q. Example Jr."; an organization's own name. */
export function displayName({ kind, name }: Pick<Provider, 'kind' | 'name'>): string {
  const person = [name.first, name.middle, name.last, name.suffix].filter(Boolean).join(' ');
  return kind === 'organization' ? (name.organization ?? person) : person || (name.organization ?? '');
}

interface Location {
  address: Address;
  phone?: string;
  position?: Placed;
}

function rowAt(provider: Provider, at: Location, locations: number, others: Location[]): Row {
  const { id, kind, name, npi, taxonomyCodes, website, email, source, updated, sample } = provider;
  const shown = displayName(provider);
  const codes = taxonomyCodes
    .toSorted((a, b) => Number(b.primary) - Number(a.primary))
    .map(({ code }) => code);
  const offers = Object.entries(provider.offers).filter(([, answer]) => answer !== 'not-stated');
  const card: Card = {
    id,
    name: shown,
    ...(kind === 'organization' && { kind }),
    ...(name.organization && name.organization !== shown && { practice: name.organization }),
    ...(name.credentialText && { credentialText: name.credentialText }),
    ...(npi && { npi }),
    ...filled('taxonomyCodes', [...new Set(codes)]),
    ...filled('professions', provider.professions),
    ...filled('licenses', provider.licenses),
    ...filled('credentials', provider.credentials),
    ...filled('specialties', provider.specialties),
    ...filled('techniques', provider.techniques),
    ...(offers.length > 0 && { offers: Object.fromEntries(offers) }),
    ...filled('languages', provider.languages),
    address: cardAddress(at.address),
    ...(at.phone && { phone: at.phone }),
    ...(website && { website }),
    ...(email && { email }),
    ...(at.position && { precision: at.position.precision }),
    ...(locations > 1 && { locations }),
    ...filled(
      'moreLocations',
      others.map((other) => ({ ...other, address: cardAddress(other.address) })),
    ),
    source,
    updated,
    ...(sample && { sample }),
  };
  return at.position
    ? { card, position: { lng: round5(at.position.lng), lat: round5(at.position.lat) } }
    : { card };
}

function filled<Key extends keyof Card>(
  key: Key,
  list: NonNullable<Card[Key]> & readonly unknown[],
): Pick<Card, Key> | object {
  return list.length > 0 ? { [key]: list } : {};
}

function cardAddress({ country, ...address }: Address): CardAddress {
  return country === 'US' ? address : { ...address, country };
}

const round5 = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
