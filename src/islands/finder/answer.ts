import type { FetchBytes, FinderIndex, SearchRequest, SearchResult } from '../../finder/finder-index.ts';
import { boundsCenter, type LngLat } from '../../finder/geo.ts';
import { loadPart } from '../../finder/load-part.ts';
import { type Origin, originAt } from '../../finder/origin.ts';
import type { Place } from '../../finder/place.ts';
import { type FinderQuery, type IgnoredValue, knownFacets, toSearchRequest } from '../../finder/query.ts';
import { findZip } from '../../finder/zip-places.ts';

/** The query that is answered, a name typed as a place standing in it as a name, and what was left out of it. */
export interface AskedQuery {
  query: FinderQuery;
  ignored: IgnoredValue[];
  /** How typed words were read, where that is more than a place or a name */
  understood?: string;
  /** Where a place could be a person's name as well, the way to search for that */
  help?: Node[];
}

/** What became of a query. */
export type Outcome = AskedQuery &
  (
    | { kind: 'start' }
    | { kind: 'choose'; typed: string; places: Place[]; isSpelledAlike: boolean }
    | { kind: 'unknown'; typed: string; reason: 'unknown-zip' | 'unknown-place' | 'no-place' }
    | { kind: 'none'; request: SearchRequest; origin?: Origin }
    | { kind: 'hits'; request: SearchRequest; origin?: Origin; result: SearchResult }
  );

/** Where an answer comes from. */
export interface Sources {
  index: FinderIndex;
  /** Reads the files below /places/ */
  places: FetchBytes;
  /** Reads the files below /find/ */
  pages: FetchBytes;
  /** How a point in the address is called */
  pointLabel: string;
}

/** Answers a query: understands the place, then searches. */
export async function answerQuery(asked: FinderQuery, sources: Sources): Promise<Outcome> {
  const { facets, ignored } = knownFacets(asked.facets, sources.index.manifest);
  const base: AskedQuery = { query: { ...asked, facets }, ignored };
  if (!asked.near) return searchAround(base, sources);
  const zip = await findZip(sources.places, asked.near);
  if (zip) return searchAround(base, sources, zip);
  // The reading of names, states and misspellings is loaded for those who type one.
  const { answerTyped } = await loadPart(import('./typed-place.ts'), 'typed-place');
  return answerTyped(base, asked.near, sources);
}

/** How many people a request reaches; inside a radius or an area more than 200 are not counted to the end. */
export async function countPeople(
  index: FinderIndex,
  { request, result }: Outcome & { kind: 'hits' },
): Promise<SearchResult['found']> {
  if (result.found.exact) return result.found;
  if (request.withinKm === undefined && !request.bounds)
    return { people: (await index.count(request)).people, exact: true };
  const { found } = await index.search({ ...request, page: 1, pageSize: 200 });
  return found.people > result.found.people ? found : result.found;
}

/** How the point of a query is called; `located` is the one that the browser gave. */
export function pointLabel({ point }: FinderQuery, located: LngLat | undefined): string {
  if (!point || (point.lat === located?.lat && point.lng === located.lng)) return 'your location';
  return `the point ${point.lat}, ${point.lng}`;
}

/** Searches from a place, from the query's point or bounds, or by name alone. */
export async function searchAround(base: AskedQuery, sources: Sources, place?: Place): Promise<Outcome> {
  const { index, pointLabel } = sources;
  const { query } = base;
  const request = toSearchRequest(query, place?.position);
  const origin = place ? originAt(place) : pointOrigin(query, pointLabel);
  if (!origin && !query.name) return { kind: 'start', ...base };
  if (!origin) delete request.withinKm;
  const result = await index.search(request);
  const found = { request, ...(origin && { origin }) };
  if (result.hits.length > 0) return { kind: 'hits', ...base, ...found, result };
  if (query.page > 1) return searchAround({ ...base, query: { ...query, page: 1 } }, sources, place);
  return { kind: 'none', ...base, ...found };
}

function pointOrigin({ point, bounds }: FinderQuery, label: string): Origin | undefined {
  const position = point ?? (bounds && boundsCenter(bounds));
  const from = point ? label : 'the middle of the map';
  return position && { position, label: from, from };
}
