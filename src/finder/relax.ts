import { count } from './counts.ts';
import { type FacetGroup, facetGroups } from './facet-groups.ts';
import type { IndexFiles, SearchRequest } from './finder-index.ts';

/** How many people with a position one would find in the whole country without one constraint. */
export interface Relaxation {
  /** "place" is radius and bounds together */
  drop: FacetGroup | 'name' | 'place';
  people: number;
}

/** For an empty result: says for each constraint how many people one would find in the whole country without it, most first. */
export async function relax(index: IndexFiles, request: SearchRequest): Promise<Relaxation[]> {
  const { facets, name, withinKm, bounds } = request;
  const drops: Relaxation['drop'][] = facetGroups.filter((group) => facets[group]?.length);
  if (name) drops.push('name');
  if (withinKm ?? bounds) drops.push('place');
  const relaxed = drops.map(async (drop) => {
    const left = { facets: { ...facets, [drop]: [] }, ...(name && drop !== 'name' && { name }) };
    return { drop, people: (await count(index, left)).people };
  });
  return (await Promise.all(relaxed)).sort((a, b) => b.people - a.people);
}
