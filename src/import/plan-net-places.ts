import type { Address, Placed } from '../finder/schema/address.ts';
import type { Provider } from '../finder/schema/provider.ts';
import { extensions, ownExtensions, systems } from './fhir-systems.ts';
import { concept, field, type Json, placedTexts, reference, telecom } from './plan-net-fields.ts';

/** The places of a provider as Locations, the main one first. */
export function places(provider: Provider, id: string, name: string): Json[] {
  const main = {
    address: provider.address,
    ...(provider.position && { position: provider.position }),
  };
  return [main, ...(provider.moreLocations ?? [])].map((place, at) =>
    location(provider, id, name, at, place),
  );
}

/** The id of a place of a provider, counted from 0. */
export const placeId = (id: string, at: number): string => `${id}-${at + 1}`;

/** An address as FHIR writes it; the ZIP is left out where it is not known. */
export function addressOf({ line1, line2, city, state, postalCode, country }: Address): Json {
  return {
    use: 'work',
    type: 'physical',
    ...placedTexts('line', [line1, line2]),
    city,
    ...field('state', state || undefined),
    ...field('postalCode', postalCode || undefined),
    country,
  };
}

interface Place {
  address: Address;
  phone?: string;
  position?: Placed;
}

function location(provider: Provider, id: string, name: string, at: number, place: Place): Json {
  const isAccessible = at === 0 && provider.offers.wheelchairAccess === 'yes';
  return {
    resourceType: 'Location',
    id: placeId(id, at),
    ...(isAccessible && {
      extension: [
        {
          url: extensions.accessibility,
          valueCodeableConcept: concept(systems.accessibility, 'handiaccess'),
        },
      ],
    }),
    status: 'active',
    name,
    ...field('telecom', telecom(place.phone ? { phone: place.phone } : {})),
    address: addressOf(place.address),
    ...(place.position && { position: positionOf(place.position) }),
    ...(provider.kind === 'organization' && {
      managingOrganization: reference('Organization', id),
    }),
  };
}

/** A position that is the middle of a ZIP area, a city or a state says so. */
function positionOf({ lng, lat, precision }: Placed): Json {
  const own = precision === 'address' ? [] : [{ url: ownExtensions.precision, valueCode: precision }];
  return { ...field('extension', own), longitude: lng, latitude: lat };
}
