import { count } from '../lib/text.ts';
import type { SearchRequest, SearchResult } from './finder-index.ts';
import { formatMiles, milesFromKm } from './format-distance.ts';
import { kmFromMiles } from './geo.ts';
import type { Origin } from './origin.ts';

/** A non-empty answer and what else is known of it. */
export interface Answered {
  request: SearchRequest;
  result: SearchResult;
  /** Absent for a list in the order of names */
  origin?: Origin | undefined;
  /** Everybody in reach of the request, where that was counted afterwards */
  found?: SearchResult['found'];
  /** Number of the first card in sight, 1 unless told */
  firstShown?: number;
}

/** The finder's status in two parts: how many and where; then in which order and measured how. */
export interface Status {
  headline: string;
  detail: string;
}

/** Says what a list holds, from its first page to this one; a number that is not exact is "more than". */
export function formatStatus(answered: Answered): Status {
  const { request, result, origin, found = result.found, firstShown = 1 } = answered;
  const shown = ((request.page ?? 1) - 1) * (request.pageSize ?? 20) + result.hits.length;
  const isExact = found.exact && !result.nameCut;
  const all = Math.max(found.people, shown);
  const isReach = request.withinKm !== undefined || request.bounds !== undefined;
  const isPart = firstShown > 1 || ((isReach || !origin) && (shown < all || !isExact));
  const part = firstShown > 1 ? `Shown: numbers ${firstShown} to ${shown}.` : `Shown: the first ${shown}.`;
  const order = origin
    ? `Nearest first, equal distances by name. Distances are straight lines from ${origin.from}.`
    : 'In the order of names.';
  const whom = `${isExact ? '' : 'more than '}${count(all, 'therapist')}${namedLike(request)}`;
  const headline = isReach
    ? `${whom} ${reachOf(request, origin)}`
    : nearestOf(answered, shown, shown === all && isExact, whom);
  return {
    headline: headline.charAt(0).toUpperCase() + headline.slice(1),
    detail: [isPart ? part : '', order, result.lacks, origin?.caution].filter(Boolean).join(' '),
  };
}

function reachOf({ withinKm, bounds }: SearchRequest, origin: Origin | undefined): string {
  const radius = withinKm === undefined ? '' : `within ${wholeMiles(withinKm)} of ${origin?.label}`;
  return [bounds && 'in the area of the map', radius].filter(Boolean).join(' and ');
}

function nearestOf({ result, origin }: Answered, shown: number, isAll: boolean, people: string): string {
  if (!origin) return people;
  const farthest = result.hits.at(-1)?.distanceKm;
  const reach =
    farthest === undefined
      ? `nearest to ${origin.label} first`
      : `all within ${roundedUp(farthest)} of ${origin.label}`;
  return isAll ? `${people} in the whole country, ${reach}` : `the ${shown} nearest of ${people}, ${reach}`;
}

function namedLike({ name }: SearchRequest): string {
  return name ? ` whose first or last name begins with “${name}”` : '';
}

const wholeMiles = (km: number) => count(Math.round(milesFromKm(km) * 10) / 10, 'mile');

/** The printed distance is never less than the true one. */
const roundedUp = (km: number) => {
  const miles = milesFromKm(km);
  return formatMiles(kmFromMiles(miles < 9.9 ? Math.ceil(miles * 10) / 10 : Math.ceil(miles)));
};
