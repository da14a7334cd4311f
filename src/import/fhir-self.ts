import { type Found, isNpiSystem } from './fhir-directory.ts';
import { extensionsAt } from './fhir-extensions.ts';
import type { ResourceType } from './fhir-schema.ts';
import { ownExtensions, systems } from './fhir-systems.ts';
import type { SourceRecord } from './source-record.ts';
import { stated } from './stated.ts';

type Common = Pick<
  SourceRecord,
  'ownId' | 'npi' | 'specialties' | 'techniques' | 'updated' | 'sample' | 'isExport'
>;

/** The fields that a person and a practice have alike: numbers, topics, day of the last change, whether it is test data. */
export function commonFields(
  { raw, resource }: Found<'Practitioner'> | Found<'Organization'>,
  around: readonly Found<ResourceType>[],
): Common {
  const current = resource.identifier.filter(({ use, value }) => use !== 'old' && value);
  const npi = current.find(({ system }) => isNpiSystem(system))?.value;
  const own = current.find(({ system }) => system === systems.providerId)?.value?.replace(/^x-/, '');
  const days = [{ resource }, ...around].flatMap((one) => one.resource.meta?.lastUpdated?.slice(0, 10) ?? []);
  const codesAt = (url: string) =>
    extensionsAt(url, resource.extension).flatMap((one) => one.valueCode ?? []);
  return stated({
    ownId: own ?? (raw.id === `npi-${npi}` ? undefined : raw.id),
    npi,
    specialties: codesAt(ownExtensions.condition),
    techniques: codesAt(ownExtensions.technique),
    updated: days.sort().at(-1),
    sample: resource.meta?.tag.some(({ system, code }) => system === systems.testData && code === 'HTEST')
      ? (true as const)
      : undefined,
    isExport: resource.extension.some(({ url }) => url === ownExtensions.source)
      ? (true as const)
      : undefined,
  });
}
