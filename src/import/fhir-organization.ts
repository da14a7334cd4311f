import { taxonomiesOf } from './fhir-codes.ts';
import { contactOf } from './fhir-contact.ts';
import type { Directory, Found } from './fhir-directory.ts';
import { languagesOf } from './fhir-languages.ts';
import { nameOf } from './fhir-name.ts';
import { offersOf } from './fhir-offers.ts';
import { addressOfPlace, isOpen, type Place, placesAt, workAddressOf } from './fhir-places.ts';
import { qualificationsOf } from './fhir-qualifications.ts';
import type { Reference } from './fhir-schema.ts';
import { commonFields } from './fhir-self.ts';
import type { SourceRecord } from './source-record.ts';
import { stated } from './stated.ts';

/** The record of a practice, joined with its services, its places and what it does for other organizations. */
export function organizationRecord(
  organization: Found<'Organization'>,
  directory: Directory,
  repair: (rule: string) => void,
): SourceRecord {
  const { raw, resource } = organization;
  const affiliations = directory
    .naming('OrganizationAffiliation', raw)
    .filter((one) => one.resource.active !== false);
  const services = directory.naming('HealthcareService', raw).filter((one) => one.resource.active !== false);
  const places = placesOf([...affiliations, ...services], organization, directory, repair);
  const [main, ...others] = places;
  const stateOf = (place: Reference) => directory.follow('Location', place, raw)?.resource.address?.state;
  const { licenses, untied, credentials } = qualificationsOf([], resource.extension, stateOf, repair);
  const specialties = [...services, ...affiliations].flatMap((one) => one.resource.specialty);
  const contacts = [
    resource.telecom,
    ...affiliations.map((one) => one.resource.telecom),
    ...services.map((one) => one.resource.telecom),
    ...(main ? [main.resource.telecom] : []),
  ];
  const common = commonFields(organization, [...affiliations, ...services]);
  // Elsewhere a contact is whom the directory asks about the practice, not who the practice is named after.
  const named = common.isExport ? resource.contact.flatMap(({ name }) => name ?? []) : [];
  return stated({
    ...common,
    kind: 'organization' as const,
    name: stated({ ...nameOf(named, repair), organization: resource.name }),
    taxonomies: taxonomiesOf(specialties, licenses),
    licenses: untied.length > 0 ? untied : undefined,
    credentials,
    languages: languagesOf(
      services.flatMap((one) => one.resource.communication),
      repair,
    ),
    offers: offersOf({
      self: resource.extension,
      roles: affiliations.flatMap((one) => one.resource.extension),
      services,
      place: main?.resource.extension ?? [],
      hasNetwork: affiliations.some((one) => one.resource.network.length > 0),
    }),
    address: main ? addressOfPlace(main, directory, repair) : (workAddressOf(resource.address, repair) ?? {}),
    phone: contactOf('phone', ...contacts),
    website: contactOf('url', ...contacts),
    email: contactOf('email', ...contacts),
    moreLocations: others.map((place) =>
      stated({
        address: addressOfPlace(place, directory, repair),
        phone: contactOf('phone', place.resource.telecom),
      }),
    ),
  });
}

/** The places of affiliations and services, each once, then those that the practice runs. */
function placesOf(
  working: readonly (Found<'OrganizationAffiliation'> | Found<'HealthcareService'>)[],
  { raw }: Found<'Organization'>,
  directory: Directory,
  repair: (rule: string) => void,
): Place[] {
  const all = [
    ...working.flatMap((one) => placesAt(one.resource.location, one.raw, directory, repair)),
    ...directory.naming('Location', raw).filter(isOpen),
  ];
  return [...new Map(all.map((place) => [place.key, place])).values()];
}
