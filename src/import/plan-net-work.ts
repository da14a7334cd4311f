import type { Provider } from '../finder/schema/provider.ts';
import { roleTaxonomies } from './fhir-codes.ts';
import { extensions, systems } from './fhir-systems.ts';
import { concept, field, type Json, reference, telecom } from './plan-net-fields.ts';
import { practice } from './plan-net-people.ts';
import { placeId } from './plan-net-places.ts';
import { filedSpecialties } from './plan-net-qualifications.ts';

/** What a person does and where: the role that joins the person, the practice, the places and the service. */
export function role(provider: Provider, id: string, places: number, hasService: boolean): Json {
  const codes = Object.entries(roleTaxonomies).filter(([, code]) =>
    provider.taxonomyCodes.some((filed) => filed.code === code),
  );
  const hasPractice = provider.name.organization !== undefined;
  return {
    resourceType: 'PractitionerRole',
    id,
    ...(hasPractice && { contained: [practice(provider)] }),
    ...field('extension', newPatients(provider)),
    active: true,
    practitioner: reference('Practitioner', id),
    ...(hasPractice && { organization: { reference: '#practice' } }),
    ...field(
      'code',
      codes.map(([code]) => concept(systems.role, code)),
    ),
    ...field('specialty', filedSpecialties(provider)),
    location: placeReferences(id, places),
    ...(hasService && { healthcareService: [reference('HealthcareService', id)] }),
    ...field('telecom', telecom(provider)),
  };
}

/** The service of a practice, or of a person who also works at a distance or at people's homes. */
export function service(provider: Provider, id: string, places: number): Json | undefined {
  const { kind, offers, languages } = provider;
  const isPractice = kind === 'organization';
  const [isVirtual, isAtHome] = [offers.telehealth === 'yes', offers.homeVisits === 'yes'];
  if (!isPractice && !isVirtual && !isAtHome) return undefined;
  return {
    resourceType: 'HealthcareService',
    id,
    ...field('extension', [
      ...(isPractice ? newPatients(provider) : []),
      delivery('physical'),
      ...(isVirtual ? [delivery('virtual')] : []),
    ]),
    active: true,
    ...(isPractice && { providedBy: reference('Organization', id) }),
    category: ['prov', ...(isAtHome ? ['home'] : [])].map((code) => concept(systems.serviceCategory, code)),
    ...(isPractice && field('specialty', filedSpecialties(provider))),
    location: placeReferences(id, places),
    ...(isPractice &&
      field(
        'communication',
        languages.map((tag) => concept(systems.language, tag)),
      )),
  };
}

const placeReferences = (id: string, places: number): Json[] =>
  Array.from({ length: places }, (_, at) => reference('Location', placeId(id, at)));

function newPatients({ offers: { acceptsNewClients } }: Provider): Json[] {
  if (acceptsNewClients === 'not-stated') return [];
  const code = acceptsNewClients === 'yes' ? 'newpt' : 'nopt';
  return [
    {
      url: extensions.newPatients,
      extension: [
        { url: 'acceptingPatients', valueCodeableConcept: concept(systems.acceptingPatients, code) },
      ],
    },
  ];
}

const delivery = (code: 'physical' | 'virtual'): Json => ({
  url: extensions.deliveryMethod,
  extension: [{ url: 'type', valueCodeableConcept: concept(systems.deliveryMethod, code) }],
});
