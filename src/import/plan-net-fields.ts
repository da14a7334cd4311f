import type { Provider } from '../finder/schema/provider.ts';
import { extensions, npiSystems, ownExtensions, systems } from './fhir-systems.ts';

/** Part of a resource, as it is written. */
export type Json = Record<string, unknown>;

/** Marks fictional people, so that nobody takes them for real ones. */
export const testTag = { system: systems.testData, code: 'HTEST', display: 'test health data' };

/** A concept of one code. */
export const concept = (system: string, code: string): Json => ({ coding: [{ system, code }] });

/** A reference to another resource of the same provider. */
export const reference = (type: string, id: string): Json => ({ reference: `${type}/${id}` });

/** A field only where it has a value that is not empty. */
export const field = (name: string, value: unknown): Json =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [name]: value };

/** A list of texts whose places matter, where one may be missing: FHIR writes null and says beside it why. */
export function placedTexts(name: string, texts: readonly (string | undefined)[]): Json {
  const last = texts.findLastIndex((one) => one !== undefined);
  const kept = texts.slice(0, last + 1);
  return {
    ...field(
      name,
      kept.map((one) => one ?? null),
    ),
    ...(kept.includes(undefined) && {
      [`_${name}`]: kept.map((one) => (one === undefined ? { extension: [unknown] } : null)),
    }),
  };
}

const unknown = { url: extensions.dataAbsent, valueCode: 'unknown' };

/** NPI and own id as identifiers. */
export function identifiers({ id, npi }: Provider): Json[] {
  return [
    ...(npi ? [{ type: concept(systems.identifierType, 'NPI'), system: npiSystems[0], value: npi }] : []),
    ...(id.startsWith('x-') ? [{ system: systems.providerId, value: id }] : []),
  ];
}

/** Phone, web and e-mail. */
export function telecom(found: Pick<Provider, 'phone' | 'website' | 'email'>): Json[] {
  const { phone, website, email } = found;
  return [
    ...(phone ? [{ system: 'phone', value: phone, use: 'work' }] : []),
    ...(website ? [{ system: 'url', value: website }] : []),
    ...(email ? [{ system: 'email', value: email, use: 'work' }] : []),
  ];
}

/** What Plan-Net has no place for: conditions, techniques, other offers and where the record comes from. */
export function ownFacts({ specialties, techniques, offers, source }: Provider): Json[] {
  const told = Object.entries(offers).filter(([offer, answer]) =>
    answer === 'no' ? offer !== 'acceptsNewClients' : answer === 'yes' && unplaced.has(offer),
  );
  return [
    ...specialties.map((valueCode) => ({ url: ownExtensions.condition, valueCode })),
    ...techniques.map((valueCode) => ({ url: ownExtensions.technique, valueCode })),
    ...told.map(([offer, answer]) => ({
      url: ownExtensions.offer,
      extension: [
        { url: 'offer', valueCode: offer },
        { url: 'answer', valueCode: answer },
      ],
    })),
    {
      url: ownExtensions.source,
      extension: [
        { url: 'kind', valueCode: source.kind },
        { url: 'name', valueString: source.name },
        { url: 'retrieved', valueDate: source.retrieved },
      ],
    },
  ];
}

/** Offers whose "yes" Plan-Net tells only by naming a network, or a way of referring, that we do not know. */
const unplaced = new Set(['acceptsReferrals', 'acceptsInsurance']);
