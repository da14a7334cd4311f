import { displayName } from '../finder/rows-of.ts';
import type { Provider } from '../finder/schema/provider.ts';
import { fullUrlOf, profileOf } from './fhir-systems.ts';
import type { Json } from './plan-net-fields.ts';
import { testTag } from './plan-net-fields.ts';
import { resourceId } from './plan-net-id.ts';
import { organization, practitioner } from './plan-net-people.ts';
import { places } from './plan-net-places.ts';
import { role, service } from './plan-net-work.ts';

/** The entries of one provider in a FHIR R4 bundle of Plan-Net 1.2.0: who, where, what; references lead only among them. */
export function planNetEntries(provider: Provider): string[] {
  const id = resourceId(provider.id);
  const isPerson = provider.kind === 'individual';
  const sites = places(provider, id, displayName(provider));
  const works = service(provider, id, sites.length);
  const resources: Json[] = isPerson
    ? [
        practitioner(provider, id),
        ...sites,
        ...(works ? [works] : []),
        role(provider, id, sites.length, Boolean(works)),
      ]
    : [organization(provider, id), ...sites, ...(works ? [works] : [])];
  return resources.map((resource) => entry(resource, provider));
}

/** What stands before, between and after the entries of a bundle. */
export const bundleFrame = {
  start: '{"resourceType":"Bundle","type":"collection","entry":[\n',
  between: ',\n',
  end: '\n]}\n',
} as const;

function entry({ resourceType, id, ...rest }: Json, { updated, sample }: Provider): string {
  const type = String(resourceType);
  const meta = {
    lastUpdated: `${updated}T00:00:00Z`,
    profile: [profileOf(type)],
    ...(sample && { tag: [testTag] }),
  };
  return JSON.stringify({
    fullUrl: fullUrlOf(type, String(id)),
    resource: { resourceType, id, meta, ...rest },
  });
}
