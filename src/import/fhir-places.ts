import type { Directory, Found } from './fhir-directory.ts';
import { extensionsAt, partsAt } from './fhir-extensions.ts';
import type { RawResource } from './fhir-resources.ts';
import type { FhirAddress, Reference } from './fhir-schema.ts';
import { extensions, ownExtensions } from './fhir-systems.ts';
import type { SourceAddress } from './source-record.ts';
import { stated } from './stated.ts';

/** One place of practice as the directory tells it. */
export type Place = Found<'Location'>;

/** The open places that references lead to, each once, in their order; one that leads nowhere is counted. */
export function placesAt(
  references: readonly Reference[],
  from: RawResource,
  directory: Directory,
  repair: (rule: string) => void,
): Place[] {
  return references.flatMap((reference) => {
    const place = directory.follow('Location', reference, from);
    if (!place) repair('reference to a place that is not in the files');
    return place && isOpen(place) ? [place] : [];
  });
}

/** Says whether a place is in use. */
export const isOpen = ({ resource: { status } }: Place): boolean =>
  status !== 'suspended' && status !== 'inactive';

/** The address of a place, or of the building that it is part of, with its position. */
export function addressOfPlace(
  place: Place,
  directory: Directory,
  repair: (rule: string) => void,
): SourceAddress {
  let holder: Place | undefined = place;
  // A ward in a wing in a house; the limit ends a circle.
  for (let steps = 0; holder && !holder.resource.address && steps < 5; steps++)
    holder = holder.resource.partOf
      ? directory.follow('Location', holder.resource.partOf, holder.raw)
      : undefined;
  const { position } = place.resource;
  const address = addressOf(holder?.resource.address, repair);
  if (!position) return address;
  const [precision] = extensionsAt(ownExtensions.precision, position.extension);
  const at = positionOf(position.longitude, position.latitude, precision?.valueCode, repair);
  return at ? { ...address, position: at } : address;
}

/** The first address of a person or practice that is a place of work: never a home, an old one, or one for letters and bills. */
export function workAddressOf(
  addresses: readonly FhirAddress[],
  repair: (rule: string) => void,
): SourceAddress | undefined {
  const usable = addresses.filter(
    ({ use, type }) => type !== 'postal' && !['home', 'old', 'billing', 'temp'].includes(use ?? ''),
  );
  const found = usable.find(({ use }) => use === 'work') ?? usable[0];
  return found && addressOf(found, repair);
}

function addressOf(found: FhirAddress | null | undefined, repair: (rule: string) => void): SourceAddress {
  const [line1, ...others] = found?.line ?? [];
  const [geolocation] = extensionsAt(extensions.geolocation, found?.extension ?? []);
  const degrees = (name: string) => geolocation && partsAt(name, geolocation)[0]?.valueDecimal;
  const [lng, lat] = [degrees('longitude'), degrees('latitude')];
  return stated({
    line1,
    line2: others.filter(Boolean).join(', ') || undefined,
    city: found?.city,
    state: found?.state,
    postalCode: found?.postalCode,
    country: found?.country,
    position:
      typeof lng === 'number' && typeof lat === 'number'
        ? positionOf(lng, lat, undefined, repair)
        : undefined,
  });
}

function positionOf(
  lng: number,
  lat: number,
  precision: string | undefined,
  repair: (rule: string) => void,
): SourceAddress['position'] {
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) {
    repair('position that is not on the earth left out');
    return undefined;
  }
  const known = (['zip', 'city', 'state'] as const).find((one) => one === precision);
  return { lng, lat, ...(known && { precision: known }) };
}
