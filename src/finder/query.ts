import { type ChosenFacets, type FacetGroup, facetGroups } from './facet-groups.ts';
import type { SearchRequest } from './finder-index.ts';
import { type Bounds, boundsCenter, kmFromMiles, type LngLat } from './geo.ts';
import type { Manifest } from './manifest.ts';

/** The finder's whole state, as it stands in the address of /find/. */
export interface FinderQuery {
  /** A place as typed, e.g. "98101" or "Springfield, IL" */
  near?: string;
  /** A point instead of a place */
  point?: LngLat;
  name?: string;
  facets: ChosenFacets;
  withinMiles?: number;
  /** The map view of "search this area" */
  bounds?: Bounds;
  /** From 1 */
  page: number;
  /** How many twenties of the people who state no specialty stand behind the list; absent where they are only counted */
  unstated?: number;
}

/** A part of the address that was left out, e.g. { parameter: "within", value: "far" }; the words for it are loaded when needed. */
export interface IgnoredValue {
  parameter: string;
  value: string;
  /** Where the value is sound by itself: half of a point, beside a point, without a specialty, or of another index */
  why?: 'half' | 'point' | 'alone' | 'unknown';
}

/** Reads an address's parameters; what does not fit is left out and listed, parameters of others are passed over. */
export function parseQuery(params: URLSearchParams): { query: FinderQuery; ignored: IgnoredValue[] } {
  const ignored: IgnoredValue[] = [];
  const read = <T>(parameter: string, parse: (value: string) => T | undefined): T | undefined => {
    const value = params.get(parameter)?.trim();
    if (!value) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) ignored.push({ parameter, value });
    return parsed;
  };
  const query: FinderQuery = {
    facets: {},
    page: read('page', parsePage) ?? 1,
  };
  const near = read('near', shortText);
  const lat = read('lat', (value) => parseNumber(value, -90, 90));
  const lng = read('lng', (value) => parseNumber(value, -180, 180));
  if (lat !== undefined && lng !== undefined) query.point = { lng, lat };
  else if (lat !== undefined) ignored.push({ parameter: 'lat', value: String(lat), why: 'half' });
  else if (lng !== undefined) ignored.push({ parameter: 'lng', value: String(lng), why: 'half' });
  if (near && query.point) ignored.push({ parameter: 'near', value: near, why: 'point' });
  else if (near) query.near = near;
  const name = read('name', shortText);
  if (name) query.name = name;
  const miles = read('within', (value) => parseNumber(value, 0.1, 12_500));
  if (miles !== undefined) query.withinMiles = miles;
  const unstated = read('unstated', parsePage);
  const bounds = read('bounds', parseBounds);
  if (bounds) query.bounds = bounds;
  const facets: Partial<Record<FacetGroup, string[]>> = {};
  for (const group of facetGroups) {
    const values = params.getAll(group).flatMap((list) => list.split(',').map((value) => value.trim()));
    const wellFormed = [...new Set(values.filter((value) => /^[\w-]{1,60}$/.test(value)))];
    if (wellFormed.length > 0) facets[group] = wellFormed;
    for (const value of values.filter((value) => value && !wellFormed.includes(value)))
      ignored.push({ parameter: group, value });
  }
  query.facets = facets;
  if (unstated && facets.specialty) query.unstated = unstated;
  else if (unstated) ignored.push({ parameter: 'unstated', value: String(unstated), why: 'alone' });
  return { query, ignored };
}

/** Writes a query as the address's parameters, always in the same order; `parseQuery` of it gives the query back. */
export function formatQuery(query: FinderQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.point) {
    params.set('lat', String(query.point.lat));
    params.set('lng', String(query.point.lng));
  } else if (query.near) params.set('near', query.near);
  if (query.name) params.set('name', query.name);
  for (const group of facetGroups) {
    const values = query.facets[group];
    if (values?.length) params.set(group, values.join(','));
  }
  if (query.withinMiles !== undefined) params.set('within', String(query.withinMiles));
  if (query.bounds) {
    const { west, south, east, north } = query.bounds;
    params.set('bounds', [west, south, east, north].join(','));
  }
  if (query.page > 1) params.set('page', String(query.page));
  if (query.unstated && query.facets.specialty?.length) params.set('unstated', String(query.unstated));
  return params;
}

/** Leaves out the facet values that this index does not know and lists them. */
export function knownFacets(
  facets: ChosenFacets,
  manifest: Manifest,
): { facets: ChosenFacets; ignored: IgnoredValue[] } {
  const known: Partial<Record<FacetGroup, string[]>> = {};
  const ignored: IgnoredValue[] = [];
  for (const group of facetGroups) {
    const ids = new Set(
      manifest.facets.find((summary) => summary.group === group)?.values.map(({ id }) => id),
    );
    for (const value of facets[group] ?? [])
      if (ids.has(value)) known[group] = [...(known[group] ?? []), value];
      else ignored.push({ parameter: group, value, why: 'unknown' });
  }
  return { facets: known, ignored };
}

/** The request that a query makes once its place is known; without a place the middle of the bounds is the origin. */
export function toSearchRequest(query: FinderQuery, place?: LngLat): SearchRequest {
  const origin = query.point ?? place ?? (query.bounds && boundsCenter(query.bounds));
  return {
    facets: query.facets,
    page: query.page,
    ...(origin && { origin }),
    ...(query.withinMiles !== undefined && { withinKm: kmFromMiles(query.withinMiles) }),
    ...(query.bounds && { bounds: query.bounds }),
    ...(query.name && { name: query.name }),
  };
}

const shortText = (value: string) => (value.length <= 100 ? value : undefined);

function parseNumber(value: string, least: number, most: number): number | undefined {
  // JavaScript writes a very small number with an exponent.
  const number = /^[+-]?\d+(\.\d+)?(e-\d+)?$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

function parsePage(value: string): number | undefined {
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
}

function parseBounds(value: string): Bounds | undefined {
  const [west, south, east, north, ...rest] = value
    .split(',')
    .map((part) => parseNumber(part.trim(), -180, 180));
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined;
  return rest.length === 0 && south >= -90 && north <= 90 && south < north
    ? { west, south, east, north }
    : undefined;
}
