import type { FinderIndex, SearchRequest, SearchResult } from '../../finder/finder-index.ts';
import { boundsCenter, type LngLat } from '../../finder/geo.ts';
import { type Origin, originAt } from '../../finder/origin.ts';
import type { Place, PlaceLookup } from '../../finder/place.ts';
import { type FinderQuery, type IgnoredValue, knownFacets, toSearchRequest } from '../../finder/query.ts';

/** What became of a query. `query` is the one that was answered: a name typed as a place stands in it as a name. */
export type Outcome = { query: FinderQuery; ignored: IgnoredValue[] } & (
  | { kind: 'start' }
  | { kind: 'choose'; typed: string; places: Place[]; isSpelledAlike: boolean }
  | { kind: 'unknown'; typed: string; reason: 'unknown-zip' | 'unknown-place' }
  | { kind: 'none'; request: SearchRequest; origin?: Origin }
  | { kind: 'hits'; request: SearchRequest; origin?: Origin; place?: Place; result: SearchResult }
);

/** Where an answer comes from; `pointLabel` is how a point in the address is called. */
export interface Sources {
  index: FinderIndex;
  places: PlaceLookup;
  pointLabel: string;
}

/** Answers a query: understands the place, then searches. */
export async function answerQuery(asked: FinderQuery, sources: Sources): Promise<Outcome> {
  const { index, places } = sources;
  const { facets, ignored } = knownFacets(asked.facets, index.manifest);
  const query: FinderQuery = { ...asked, facets };
  if (!query.near) return search({ query, ignored }, sources);
  const typed = query.near;
  const answer = await places.find(typed);
  if (answer.kind === 'found') return search({ query, ignored }, sources, answer.place);
  if (answer.kind === 'several') {
    return { kind: 'choose', query, ignored, typed, places: answer.places, isSpelledAlike: false };
  }
  if (!query.name && (await isName(index, typed))) {
    const { near: _, ...rest } = query;
    return search({ query: { ...rest, name: typed }, ignored }, sources);
  }
  if (answer.kind === 'did-you-mean') {
    return { kind: 'choose', query, ignored, typed, places: answer.places, isSpelledAlike: true };
  }
  const reason = answer.reason === 'unknown-zip' ? 'unknown-zip' : 'unknown-place';
  return { kind: 'unknown', query, ignored, typed, reason };
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

type Base = Pick<Outcome, 'query' | 'ignored'>;

async function search(base: Base, sources: Sources, place?: Place): Promise<Outcome> {
  const { index, pointLabel } = sources;
  const { query } = base;
  const request = toSearchRequest(query, place?.position);
  const origin = place ? originAt(place) : pointOrigin(query, pointLabel);
  if (!origin && !query.name) return { kind: 'start', ...base };
  if (!origin) delete request.withinKm;
  const result = await index.search(request);
  const found = { request, ...(origin && { origin }) };
  if (result.hits.length > 0) return { kind: 'hits', ...base, ...found, ...(place && { place }), result };
  if (query.page > 1) return search({ ...base, query: { ...query, page: 1 } }, sources, place);
  return { kind: 'none', ...base, ...found };
}

function pointOrigin({ point, bounds }: FinderQuery, label: string): Origin | undefined {
  if (point) return { position: point, label, from: label };
  return (
    bounds && {
      position: boundsCenter(bounds),
      label: 'the middle of the map',
      from: 'the middle of the map',
    }
  );
}

async function isName(index: FinderIndex, typed: string): Promise<boolean> {
  if (/[\d,]/.test(typed)) return false;
  const { hits } = await index.search({ facets: {}, name: typed, pageSize: 1 });
  return hits.length > 0;
}
