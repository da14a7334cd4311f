import type { Card, CardAddress } from './card.ts';
import type { OfferKey } from './facet-groups.ts';
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

// Key by key, not by spreading objects: a national file has this done hundreds of thousands of times.
function rowAt(provider: Provider, at: Location, locations: number, others: Location[]): Row {
  const { id, kind, name, npi, website, email, source, updated, sample } = provider;
  const shown = displayName(provider);
  const card = { id, name: shown } as Card;
  if (kind === 'organization') card.kind = kind;
  if (name.organization && name.organization !== shown) card.practice = name.organization;
  if (name.credentialText) card.credentialText = name.credentialText;
  if (npi) card.npi = npi;
  const codes = codesOf(provider);
  if (codes.length > 0) card.taxonomyCodes = codes;
  if (provider.professions.length > 0) card.professions = provider.professions;
  if (provider.licenses.length > 0) card.licenses = provider.licenses;
  if (provider.credentials.length > 0) card.credentials = provider.credentials;
  if (provider.specialties.length > 0) card.specialties = provider.specialties;
  if (provider.techniques.length > 0) card.techniques = provider.techniques;
  const answers = answersOf(provider);
  if (answers) card.offers = answers;
  if (provider.languages.length > 0) card.languages = provider.languages;
  card.address = cardAddress(at.address);
  if (at.phone) card.phone = at.phone;
  if (website) card.website = website;
  if (email) card.email = email;
  if (at.position) card.precision = at.position.precision;
  if (locations > 1) card.locations = locations;
  if (others.length > 0)
    card.moreLocations = others.map((other) => ({ ...other, address: cardAddress(other.address) }));
  card.source = source;
  card.updated = updated;
  if (sample) card.sample = sample;
  const { position } = at;
  return position ? { card, position: { lng: round5(position.lng), lat: round5(position.lat) } } : { card };
}

/** Each code once, the primary one first. */
function codesOf({ taxonomyCodes }: Provider): string[] {
  const primary = taxonomyCodes.filter((filed) => filed.primary);
  const others = taxonomyCodes.filter((filed) => !filed.primary);
  return [...new Set([...primary, ...others].map(({ code }) => code))];
}

/** The answers that are stated, undefined where none is. */
function answersOf({ offers }: Provider): Card['offers'] | undefined {
  let stated: Card['offers'];
  for (const key of Object.keys(offers) as OfferKey[]) {
    const answer = offers[key];
    if (answer === 'not-stated') continue;
    stated ??= {};
    stated[key] = answer;
  }
  return stated;
}

function cardAddress({ country, ...address }: Address): CardAddress {
  return country === 'US' ? address : { ...address, country };
}

const round5 = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
