import type { z } from 'astro/zod';
import type { RawResource } from './fhir-resources.ts';
import {
  type Reference,
  type Resource,
  type ResourceType,
  referenceSchema,
  resourceSchemas,
} from './fhir-schema.ts';
import { npiSystems } from './fhir-systems.ts';
import { firstIssue } from './json-fields.ts';

/** A resource that was read. */
export interface Found<Type extends ResourceType> {
  raw: RawResource;
  key: string;
  resource: Resource<Type>;
}

/** A resource cannot be read; the message names it and the field. */
export class FhirShapeError extends Error {}

/** The resources of one or several files, with their references resolved among them. */
export interface Directory {
  /** Reads a resource; throws a FhirShapeError where it has a wrong shape */
  read<Type extends ResourceType>(type: Type, raw: RawResource): Found<Type>;
  /** What a reference leads to, or undefined where that is in none of the files; throws as `read` does */
  follow<Type extends ResourceType>(
    type: Type,
    reference: Reference,
    from: RawResource,
  ): Found<Type> | undefined;
  /** The resources of a kind that name this one, e.g. the roles of a practitioner; throws as `read` does */
  naming<Type extends ResourceType>(type: Type, named: RawResource): Found<Type>[];
  /** Resources that name somebody in a way that cannot be read */
  astray: { raw: RawResource; found: string }[];
}

/** The field by which a resource of a kind belongs to a row. */
const owners: Record<string, string> = {
  PractitionerRole: 'practitioner',
  OrganizationAffiliation: 'participatingOrganization',
  HealthcareService: 'providedBy',
  Location: 'managingOrganization',
};

/** Makes the directory of resources; a later version of the same resource takes the place of an earlier one. */
export function directoryOf(resources: readonly RawResource[]): Directory {
  const byName = new Map<string, RawResource>();
  for (const raw of resources)
    for (const name of namesOf(raw)) if (isNewer(raw, byName.get(name))) byName.set(name, raw);

  const target = ({ reference, identifier }: Reference, from: RawResource): RawResource | undefined => {
    if (reference?.startsWith('#')) return byName.get(`${keyOf(from.holder ?? from)}${reference}`);
    const [, local] = /([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]+)(?:\/_history\/[^/]*)?$/.exec(reference ?? '') ?? [];
    return (
      byName.get(reference ?? '') ??
      byName.get(local ?? '') ??
      (isNpiSystem(identifier?.system) ? byName.get(`npi ${identifier?.value}`) : undefined)
    );
  };

  const naming = new Map<string, RawResource[]>();
  const astray: Directory['astray'] = [];
  for (const raw of resources) {
    const named = raw.json[owners[raw.type] ?? ''];
    if (named === undefined || named === null) continue;
    const reference = referenceSchema.safeParse(named);
    if (!reference.success) astray.push({ raw, found: `${owners[raw.type]}.${firstIssue(reference.error)}` });
    const owner = reference.data && target(reference.data, raw);
    // Only the newest version of a role counts; its older ones name the same person.
    if (!owner || byName.get(keyOf(raw)) !== raw) continue;
    const at = `${raw.type} ${keyOf(owner)}`;
    const others = naming.get(at);
    if (others) others.push(raw);
    else naming.set(at, [raw]);
  }

  // A place, a practice or a service is the same for all who work there: it is read once.
  const known = new Map<RawResource, Found<ResourceType>>();
  const read = <Type extends ResourceType>(type: Type, raw: RawResource): Found<Type> => {
    const before = known.get(raw);
    if (before) return before as Found<Type>;
    const parsed = resourceSchemas[type].safeParse(raw.json);
    if (!parsed.success) throw new FhirShapeError(`${keyOf(raw)} ${firstIssue(parsed.error as z.ZodError)}`);
    const found = { raw, key: keyOf(raw), resource: parsed.data as Resource<Type> };
    if (type !== 'Practitioner' && type !== 'PractitionerRole') known.set(raw, found);
    return found;
  };
  return {
    read,
    follow: (type, reference, from) => {
      const raw = target(reference, from);
      return raw?.type === type ? read(type, raw) : undefined;
    },
    naming: (type, named) => (naming.get(`${type} ${keyOf(named)}`) ?? []).map((raw) => read(type, raw)),
    astray,
  };
}

/** The name by which a resource is known, the same for all its versions, e.g. "Practitioner/ada". */
export function keyOf({ type, id, fullUrl, at, holder }: RawResource): string {
  if (holder) return `${keyOf(holder)}#${id}`;
  return id ? `${type}/${id}` : (fullUrl ?? `${type} at ${at}`);
}

/** Says whether an identifier is an NPI by its system. */
export const isNpiSystem = (system: string | undefined): boolean =>
  npiSystems.some((known) => known === system);

function namesOf(raw: RawResource): string[] {
  const identifiers: unknown = raw.json['identifier'];
  const npis = (Array.isArray(identifiers) ? (identifiers as unknown[]) : []).flatMap((one) =>
    isNpiIdentifier(one) ? [`npi ${one.value}`] : [],
  );
  return [keyOf(raw), ...(raw.fullUrl ? [raw.fullUrl] : []), ...npis];
}

function isNpiIdentifier(one: unknown): one is { value: string } {
  return (
    typeof one === 'object' &&
    one !== null &&
    'system' in one &&
    typeof one.system === 'string' &&
    isNpiSystem(one.system) &&
    'value' in one &&
    typeof one.value === 'string'
  );
}

function isNewer(raw: RawResource, than: RawResource | undefined): boolean {
  return !than || updatedOf(raw) >= updatedOf(than);
}

function updatedOf({ json }: RawResource): string {
  const meta: unknown = json['meta'];
  const updated =
    typeof meta === 'object' && meta !== null && 'lastUpdated' in meta ? meta.lastUpdated : undefined;
  return typeof updated === 'string' ? updated : '';
}
