import { z } from 'astro/zod';
import { list } from './json-fields.ts';

/** A resource as it stands in a file, unread but for its kind; `at` says where, e.g. "people.json, entry 3". */
export interface RawResource {
  at: string;
  type: string;
  id?: string;
  fullUrl?: string;
  json: Record<string, unknown>;
  /** The resource that holds this one, for references such as "#clinic" */
  holder?: RawResource;
}

/** What stands where a resource should be. */
export interface NoResource {
  at: string;
  found: string;
}

/** Ids are read as they are, but for what no server can have meant. */
const head = z.looseObject({
  resourceType: z.string().regex(/^[A-Z][A-Za-z]{1,40}$/),
  id: z.string().max(200).nullish(),
});
const entrySchema = z.object({ fullUrl: z.string().nullish(), resource: z.unknown() });
/** Bundles hold bundles in pages of pages at most. */
const deepest = 5;

/** The resources of one JSON value: itself, the members of a list, the entries of a bundle and what a resource contains. */
export function* resourcesIn(value: unknown, at: string, depth = 0): Generator<RawResource | NoResource> {
  if (Array.isArray(value) && depth < deepest) {
    for (const [number, one] of value.entries())
      yield* resourcesIn(one, `${at}, resource ${number + 1}`, depth + 1);
    return;
  }
  const { data } = head.safeParse(value);
  if (!data) yield { at, found: cut(value) };
  else if (data.resourceType === 'Bundle') yield* entriesOf(data, at, depth);
  else yield* withContained({ at, type: data.resourceType, json: data, ...(data.id && { id: data.id }) });
}

function* entriesOf(bundle: Record<string, unknown>, at: string, depth: number) {
  const entries = list(z.unknown()).safeParse(bundle['entry']);
  if (!entries.success || depth >= deepest) {
    yield { at: `${at}, entry`, found: cut(bundle['entry']) };
    return;
  }
  for (const [number, found] of entries.data.entries()) {
    const place = `${at}, entry ${number + 1}`;
    const entry = entrySchema.safeParse(found);
    if (!entry.success) yield { at: place, found: cut(found) };
    // An entry without a resource tells of a request, such as a deletion.
    if (!entry.data?.resource) continue;
    for (const resource of resourcesIn(entry.data.resource, place, depth + 1)) {
      if (entry.data.fullUrl && 'json' in resource && !resource.holder && !resource.fullUrl)
        resource.fullUrl = entry.data.fullUrl;
      yield resource;
    }
  }
}

function* withContained(resource: RawResource): Generator<RawResource | NoResource> {
  yield resource;
  if (!Array.isArray(resource.json['contained'])) return;
  for (const found of resource.json['contained'] as unknown[]) {
    const { data } = head.safeParse(found);
    if (data?.id)
      yield { at: resource.at, type: data.resourceType, id: data.id, json: data, holder: resource };
  }
}

const cut = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
