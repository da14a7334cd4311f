import type { Provider } from '../finder/schema/provider.ts';
import { selfReported } from './credentials.ts';

/**
 * Makes one record of several versions of a person, newest first. The newest version that states a field wins it; name and address
 * are the newest's. A registry tells the whole of its fields, so a newer version of it takes away what it no longer names.
 */
export function mergeVersions(versions: readonly [Provider, ...Provider[]]): Provider {
  const [newest] = versions;
  const first = <Value>(state: (version: Provider) => Value | undefined) => {
    for (const version of versions) {
      const value = state(version);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const list = <Key extends 'specialties' | 'techniques' | 'languages'>(key: Key): Provider[Key] =>
    first((version) => (version[key].length > 0 ? version[key] : undefined)) ?? [];
  const filed = first((version) =>
    isRegistry(version) || version.taxonomyCodes.length > 0 ? version : undefined,
  );
  const licensed = first((version) =>
    isRegistry(version) || version.licenses.length > 0 ? version : undefined,
  );
  const phone =
    newest.phone ?? first((version) => (isRegistry(version) ? (version.phone ?? '') : version.phone));
  const website = first(({ website }) => website);
  const email = first(({ email }) => email);
  const moreLocations = first(({ moreLocations }) => moreLocations);
  const organization = first(({ name }) => name.organization);
  const lettered = first((version) =>
    isRegistry(version) || version.name.credentialText ? version : undefined,
  );
  const credentialText = lettered?.name.credentialText;
  const { credentialText: _letters, ...name } = newest.name;
  const { phone: _phone, ...rest } = newest;
  return {
    ...rest,
    name: { ...name, ...(organization && { organization }), ...(credentialText && { credentialText }) },
    taxonomyCodes: filed?.taxonomyCodes ?? [],
    professions: filed?.professions ?? [],
    licenses: licensed?.licenses ?? [],
    credentials: mergeCredentials(
      versions.map((version) =>
        version.credentials.filter(({ source }) => source !== selfReported || version === lettered),
      ),
    ),
    specialties: list('specialties'),
    techniques: list('techniques'),
    languages: list('languages'),
    offers: mergeOffers(versions.map(({ offers }) => offers)),
    ...(phone && { phone }),
    ...(website && { website }),
    ...(email && { email }),
    ...(moreLocations && { moreLocations }),
  };
}

/** Credentials of several lists, newest list first: one entry for each, where a source's word stands before a person's own. */
export function mergeCredentials(lists: readonly Provider['credentials'][]): Provider['credentials'] {
  const merged = new Map<string, Provider['credentials'][number]>();
  for (const entry of lists.flat()) {
    const known = merged.get(entry.id);
    if (!known || (known.source === selfReported && entry.source !== selfReported))
      merged.set(entry.id, entry);
  }
  return [...merged.values()];
}

function mergeOffers(versions: readonly Provider['offers'][]): Provider['offers'] {
  const merged = { ...(versions[0] as Provider['offers']) };
  for (const key of Object.keys(merged) as (keyof Provider['offers'])[])
    merged[key] =
      versions.map((offers) => offers[key]).find((answer) => answer !== 'not-stated') ?? 'not-stated';
  return merged;
}

const isRegistry = ({ source }: Provider): boolean => source.kind === 'nppes' || source.kind === 'npi-api';
