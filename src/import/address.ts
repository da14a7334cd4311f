import { distanceKm } from '../finder/geo.ts';
import type { Address, Placed } from '../finder/schema/address.ts';
import { fromCapitals } from './capitals.ts';
import type { PlaceIndex } from './place-index.ts';
import { coarsePostalCode, readZip } from './postal-code.ts';
import { isTerritory, readCountry, readState } from './regions.ts';
import type { SourceAddress } from './source-record.ts';
import { tidy } from './tidy.ts';

/** An address in the shape of the record with its position, or why it cannot be one. */
export type ReadAddress =
  | { address: Address; position?: Placed; repaired: string[] }
  | { refused: string; found: string };

/** Reads and places an address. Without `withStreets` nothing finer than a city and its ZIP area is kept: many practices are homes. */
export function readAddress(source: SourceAddress, places: PlaceIndex, withStreets: boolean): ReadAddress {
  const isCanadian = !source.country?.trim() && canadian.test(source.postalCode?.trim() ?? '');
  const country = isCanadian ? 'CA' : readCountry(source.country);
  if (!country) return refuse('country not understood', source);
  const read =
    country === 'US' || isTerritory(country)
      ? readAmerican(isTerritory(country) ? { ...source, state: country } : source, places)
      : readForeign(source, country);
  if ('refused' in read) return read;
  const { address, repaired } = read;
  const street = withStreets ? streetOf(source) : {};
  const kept = withStreets ? address.postalCode : coarsePostalCode(address.postalCode, address.country);
  const { position, isFarOff } = locate(source.position, address, places, withStreets);
  return {
    address: { ...street, ...address, postalCode: kept },
    ...(position && { position }),
    repaired: [
      ...repaired,
      ...(isFarOff ? ['position far from its address'] : []),
      ...(isCanadian ? ['country from postal code'] : []),
    ],
  };
}

interface Town {
  address: Address;
  repaired: string[];
}

/** No other country's codes look so. */
const canadian = /^[A-Z]\d[A-Z]\s?\d[A-Z]\d$/i;

function readAmerican(
  source: SourceAddress,
  places: PlaceIndex,
): Town | Extract<ReadAddress, { refused: string }> {
  const filed = readState(source.state);
  const { zip, repaired } = readZip(source.postalCode, (five) => {
    const place = places.zip(five);
    return place !== undefined && (!filed || place.state === filed);
  });
  const known = places.zip(zip.slice(0, 5));
  const state = filed ?? known?.state;
  if (!state) return refuse('state not understood', source);
  const named = tidy(source.city) ?? (known?.state === state ? known.city : undefined);
  if (!named) return refuse('no city', source);
  const city = places.city(named, state)?.name ?? fromCapitals(named, 'place');
  const rules = [
    ...(repaired ? [repaired] : []),
    ...(filed ? [] : ['state from ZIP']),
    ...(tidy(source.city)
      ? city === fromCapitals(named, 'place')
        ? []
        : ['city spelled as in place data']
      : ['city from ZIP']),
  ];
  return { address: { city, state, postalCode: zip, country: 'US' }, repaired: rules };
}

function readForeign(
  source: SourceAddress,
  country: string,
): Town | Extract<ReadAddress, { refused: string }> {
  const city = tidy(source.city);
  if (!city) return refuse('no city', source);
  const state = tidy(source.state) ?? '';
  const postalCode = tidy(source.postalCode) ?? '';
  return { address: { city: fromCapitals(city, 'place'), state, postalCode, country }, repaired: [] };
}

function streetOf({ line1, line2 }: SourceAddress): Pick<Address, 'line1' | 'line2'> {
  const [first, second] = [tidy(line1), tidy(line2)].map((line) => line && fromCapitals(line, 'place'));
  return { ...(first && { line1: first }), ...(second && { line2: second }) };
}

type Given = NonNullable<SourceAddress['position']>;

/** Farther than any ZIP area is wide: the source swapped or mistyped its degrees. */
const farKm = 300;

function locate(
  given: Given | undefined,
  address: Address,
  places: PlaceIndex,
  withStreets: boolean,
): { position?: Placed; isFarOff: boolean } {
  const area = address.country === 'US' ? places.locate(address) : undefined;
  const fallback = area && { position: area };
  if (!given || (!withStreets && !given.precision)) return { ...fallback, isFarOff: false };
  const isOnEarth =
    Math.abs(given.lat) <= 90 && Math.abs(given.lng) <= 180 && (given.lng !== 0 || given.lat !== 0);
  const isNear = !area || area.precision === 'state' || distanceKm(given, area) <= farKm;
  if (!isOnEarth || !isNear) return { ...fallback, isFarOff: true };
  return {
    position: { lng: given.lng, lat: given.lat, precision: given.precision ?? 'address' },
    isFarOff: false,
  };
}

function refuse(refused: string, { city, state, postalCode, country }: SourceAddress) {
  return {
    refused,
    found: [city, state, postalCode, country].map((part) => part?.trim() || '(empty)').join(', '),
  };
}
