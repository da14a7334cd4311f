import { taxonomiesOf, taxonomyOfRole } from './fhir-codes.ts';
import { contactOf } from './fhir-contact.ts';
import type { Directory, Found } from './fhir-directory.ts';
import { languagesOf } from './fhir-languages.ts';
import { nameOf } from './fhir-name.ts';
import { offersOf } from './fhir-offers.ts';
import { addressOfPlace, type Place, placesAt, workAddressOf } from './fhir-places.ts';
import { qualificationsOf } from './fhir-qualifications.ts';
import type { Reference, Telecom } from './fhir-schema.ts';
import { commonFields } from './fhir-self.ts';
import type { SourceRecord } from './source-record.ts';
import { stated } from './stated.ts';

type Role = Found<'PractitionerRole'>;

/** The record of a practitioner, joined with the roles, places, services and practices that lead to it. */
export function personRecord(
  person: Found<'Practitioner'>,
  directory: Directory,
  repair: (rule: string) => void,
): SourceRecord {
  const { raw, resource } = person;
  const roles = directory.naming('PractitionerRole', raw).filter((role) => role.resource.active !== false);
  const services = roles.flatMap((role) => servicesOf(role, directory, repair));
  const practice = practiceOf(roles, directory, repair);
  const places = placesOf(roles, directory, repair);
  const [main] = places;
  const stateOf = (place: Reference) => directory.follow('Location', place, raw)?.resource.address?.state;
  const roleExtensions = roles.flatMap((role) => role.resource.extension);
  const { licenses, untied, credentials } = qualificationsOf(
    resource.qualification,
    roleExtensions,
    stateOf,
    repair,
  );
  // The draft of 2020 repeats the specialty in `code`.
  const concepts = roles.flatMap((role) => [...role.resource.specialty, ...role.resource.code]);
  const coded = taxonomiesOf(concepts, licenses);
  const derived = coded.length > 0 ? [] : taxonomyOfRole(roles.flatMap((role) => role.resource.code));
  if (derived.length > 0) repair('profession from the role, where no specialty is coded');
  const contacts: Telecom[] = [
    ...roles.map((role) => role.resource.telecom),
    resource.telecom,
    ...places.map(({ place }) => place.resource.telecom),
  ];
  const address = main
    ? addressOfPlace(main.place, directory, repair)
    : (workAddressOf(resource.address, repair) ??
      (practice && workAddressOf(practice.resource.address, repair)) ??
      {});
  return stated({
    ...commonFields(person, roles),
    kind: 'individual' as const,
    name: stated({ ...nameOf(resource.name, repair), organization: practice?.resource.name }),
    taxonomies: [...coded, ...derived],
    licenses: untied.length > 0 ? untied : undefined,
    credentials,
    languages: languagesOf(resource.communication, repair),
    offers: offersOf({
      self: resource.extension,
      roles: roleExtensions,
      services,
      place: main?.place.resource.extension ?? [],
      hasNetwork: false,
    }),
    address,
    phone: contactOf(
      'phone',
      main?.role.resource.telecom ?? [],
      main?.place.resource.telecom ?? [],
      ...roles.map((role) => role.resource.telecom),
      resource.telecom,
    ),
    website: contactOf('url', ...contacts),
    email: contactOf('email', ...contacts),
    moreLocations: places.slice(1).map(({ place, role }) =>
      stated({
        address: addressOfPlace(place, directory, repair),
        phone: contactOf('phone', place.resource.telecom, role === main?.role ? [] : role.resource.telecom),
      }),
    ),
  });
}

function servicesOf(role: Role, directory: Directory, repair: (rule: string) => void) {
  return role.resource.healthcareService.flatMap((reference) => {
    const service = directory.follow('HealthcareService', reference, role.raw);
    if (!service) repair('reference to a service that is not in the files');
    return service && service.resource.active !== false ? [service] : [];
  });
}

function practiceOf(roles: readonly Role[], directory: Directory, repair: (rule: string) => void) {
  for (const { raw, resource } of roles) {
    if (!resource.organization) continue;
    const practice = directory.follow('Organization', resource.organization, raw);
    if (practice) return practice;
    repair('reference to a practice that is not in the files');
  }
  return undefined;
}

/** The places of the roles, each once; a role that names none has those of its services. */
function placesOf(roles: readonly Role[], directory: Directory, repair: (rule: string) => void) {
  const found = new Map<string, { place: Place; role: Role }>();
  for (const role of roles) {
    const own = placesAt(role.resource.location, role.raw, directory, repair);
    const served = servicesOf(role, directory, () => {}).flatMap((service) =>
      placesAt(service.resource.location, service.raw, directory, repair),
    );
    for (const place of own.length > 0 ? own : served)
      if (!found.has(place.key)) found.set(place.key, { place, role });
  }
  return [...found.values()];
}
