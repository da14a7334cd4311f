import type { FetchBytes, FinderIndex } from '../../finder/finder-index.ts';
import type { PlaceLookup } from '../../finder/place.ts';
import { openPlaces } from '../../finder/places.ts';
import { type AskedQuery, type Outcome, type Sources, searchAround } from './answer.ts';

/** Answers a query whose place is not simply a ZIP code: a city, a state, a misspelling, or the name of a person. */
export async function answerTyped(base: AskedQuery, typed: string, sources: Sources): Promise<Outcome> {
  const answer = await placesOf(sources.places).find(typed);
  if (answer.kind === 'found') return searchAround(base, sources, answer.place);
  if (answer.kind === 'several')
    return { kind: 'choose', ...base, typed, places: answer.places, isSpelledAlike: false };
  const { near: _, ...rest } = base.query;
  if (!rest.name && (await isName(sources.index, typed)))
    return searchAround({ ...base, query: { ...rest, name: typed } }, sources);
  if (answer.kind === 'did-you-mean')
    return { kind: 'choose', ...base, typed, places: answer.places, isSpelledAlike: true };
  const reason = answer.reason === 'unknown-zip' ? 'unknown-zip' : 'unknown-place';
  return { kind: 'unknown', ...base, typed, reason };
}

// A look-up keeps the files that it has read.
const opened = new WeakMap<FetchBytes, PlaceLookup>();

function placesOf(fetchBytes: FetchBytes): PlaceLookup {
  const places = opened.get(fetchBytes) ?? openPlaces(fetchBytes);
  opened.set(fetchBytes, places);
  return places;
}

async function isName(index: FinderIndex, typed: string): Promise<boolean> {
  if (/[\d,]/.test(typed)) return false;
  const { hits } = await index.search({ facets: {}, name: typed, pageSize: 1 });
  return hits.length > 0;
}
