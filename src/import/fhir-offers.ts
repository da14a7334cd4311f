import type { Found } from './fhir-directory.ts';
import { codesIn, extensionsAt, partsAt } from './fhir-extensions.ts';
import { extensions, ownExtensions, systems } from './fhir-systems.ts';
import type { SourceRecord } from './source-record.ts';

type Offers = SourceRecord['offers'];
type Offer = keyof Offers;

/** What tells of somebody's offers: the extensions of the resources around them, by what they are about. */
export interface Told {
  /** Of the practitioner or organization */
  self: readonly { url: string }[];
  /** Of their roles and affiliations */
  roles: readonly { url: string }[];
  services: readonly Found<'HealthcareService'>[];
  /** Of the place of practice that their record names first */
  place: readonly { url: string }[];
  hasNetwork: boolean;
}

/** The offers that a directory states, yes or no; what it does not state is left out. */
export function offersOf({ self, roles, services, place, hasNetwork }: Told): Offers {
  const served = services.flatMap(({ resource }) => resource.extension);
  const newClients = acceptsNewClients(roles) ?? acceptsNewClients(served) ?? acceptsNewClients(place);
  const categories = services.flatMap(({ resource }) => resource.category.flatMap(({ coding }) => coding));
  const network = hasNetwork || [...roles, ...served, ...place].some(isNetwork);
  return {
    ...(isVirtual(served) && { telehealth: 'yes' }),
    ...(categories.some(({ system, code }) => system === systems.serviceCategory && code === 'home') && {
      homeVisits: 'yes',
    }),
    ...([...self, ...place].some(isWheelchairAccess) && { wheelchairAccess: 'yes' }),
    ...(services.some(({ resource }) => resource.referralMethod.length > 0) && { acceptsReferrals: 'yes' }),
    ...(network && { acceptsInsurance: 'yes' }),
    ...(newClients && { acceptsNewClients: newClients }),
    ...statedOffers(self),
  };
}

/** A boolean in the draft of 2020, a code since; open for one network is open, and "existing patients" is not. */
function acceptsNewClients(among: readonly { url: string }[]): 'yes' | 'no' | undefined {
  const answers = extensionsAt(extensions.newPatients, among).flatMap((one) =>
    partsAt('acceptingPatients', one).flatMap((part) =>
      typeof part.valueBoolean === 'boolean' ? [part.valueBoolean ? 'newpt' : 'nopt'] : codesIn(part),
    ),
  );
  if (answers.includes('newpt')) return 'yes';
  return answers.some((code) => ['nopt', 'existptonly', 'existptfam'].includes(code)) ? 'no' : undefined;
}

function isVirtual(among: readonly { url: string }[]): boolean {
  return extensionsAt(extensions.deliveryMethod, among).some((one) =>
    partsAt('type', one).some((part) => codesIn(part).includes('virtual')),
  );
}

function isWheelchairAccess(one: { url: string }): boolean {
  return extensionsAt(extensions.accessibility, [one]).some((extension) =>
    codesIn(extension).some((code) => ['adacomp', 'handiaccess', 'mobility'].includes(code)),
  );
}

/** To be in the network of a plan, or open to patients from one, is to accept insurance. */
function isNetwork(one: { url: string }): boolean {
  return (
    extensionsAt(extensions.network, [one]).length > 0 ||
    extensionsAt(extensions.newPatients, [one]).some(
      (extension) => partsAt('fromNetwork', extension).length > 0,
    )
  );
}

function statedOffers(self: readonly { url: string }[]): Offers {
  const told = extensionsAt(ownExtensions.offer, self).flatMap((one) => {
    const offer = offerNames.find((name) => name === partsAt('offer', one)[0]?.valueCode);
    const answer = partsAt('answer', one)[0]?.valueCode;
    return offer && (answer === 'yes' || answer === 'no') ? [[offer, answer] as const] : [];
  });
  return Object.fromEntries(told);
}

const offerNames: readonly Offer[] = [
  'telehealth',
  'homeVisits',
  'wheelchairAccess',
  'acceptsReferrals',
  'acceptsInsurance',
  'acceptsNewClients',
];
