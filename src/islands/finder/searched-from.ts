import { facetNames } from '../../finder/facet-names.ts';
import type { FinderIndex, Hit } from '../../finder/finder-index.ts';
import { formatFrom, formatMiles } from '../../finder/format-distance.ts';
import { boundsCenter, distanceKm } from '../../finder/geo.ts';
import { type Origin, originAt } from '../../finder/origin.ts';
import { openPlaces } from '../../finder/places.ts';
import type { CardFact } from '../../finder/proofs.ts';
import { type FinderQuery, formatQuery, knownFacets, parseQuery } from '../../finder/query.ts';
import { addressOf } from './address.ts';
import { element } from './element.ts';
import { drawEvidence } from './evidence-words.ts';
import { chosenConditions } from './for-condition.ts';
import type { Files } from './sources.ts';

/** The search in the address of a record, by which somebody came to it; undefined where there was none. */
export function searchBefore({ manifest }: FinderIndex, params: URLSearchParams): FinderQuery | undefined {
  const { query } = parseQuery(params);
  const known = { ...query, ...knownFacets(query.facets, manifest) };
  return formatQuery(known).size > 0 ? known : undefined;
}

/** The way back to the list. */
export const backToList = (query: FinderQuery, base: string): HTMLElement =>
  element('p', {}, element('a', { href: `${base}find/${addressOf(query)}` }, 'Back to the list'));

/** How far a person is from the place that was searched, at the nearest location; undefined where either is not known. */
export async function distanceFact(
  query: FinderQuery,
  { card, position }: Hit,
  files: Files,
): Promise<CardFact | undefined> {
  const origin = await originOf(query, files);
  const others = (card.moreLocations ?? []).map((other) => other.position);
  const positions = [position, ...others].filter((one) => one !== undefined);
  if (!origin || positions.length === 0) return undefined;
  const nearest = Math.min(...positions.map((one) => distanceKm(origin.position, one)));
  return { label: 'Distance', text: `${formatMiles(nearest)}${formatFrom(origin, card)}` };
}

async function originOf(
  { near, point, bounds }: FinderQuery,
  { places }: Files,
): Promise<Origin | undefined> {
  if (near) {
    const answer = await openPlaces(places).find(near);
    return answer.kind === 'found' ? originAt(answer.place) : undefined;
  }
  const position = point ?? (bounds && boundsCenter(bounds));
  const label = point ? 'the point that you searched from' : 'the middle of the map';
  return position && { position, label, from: label };
}

/** Writes into a record what studies found about its techniques for the conditions that were searched for. */
export async function drawRecordEvidence(
  record: HTMLElement,
  hit: Hit,
  query: FinderQuery,
  index: FinderIndex,
  base: string,
): Promise<void> {
  const names = facetNames(index.manifest.facets);
  await drawEvidence(record, [hit], chosenConditions(query, index), { names, base }, () => true);
}
