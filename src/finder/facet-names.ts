import type { FacetGroup } from './facet-groups.ts';
import type { FacetSummary } from './manifest.ts';

/** The label of a facet value, e.g. ("credential", "bctmb"); an id that the index does not know stands for itself. */
export type FacetNames = (group: FacetGroup, id: string) => string;

/** Makes the look-up of labels from the facets of a manifest. */
export function facetNames(facets: readonly FacetSummary[]): FacetNames {
  const names = new Map(
    facets.flatMap(({ group, values }) => values.map(({ id, label }) => [`${group}:${id}`, label] as const)),
  );
  return (group, id) => names.get(`${group}:${id}`) ?? id;
}
