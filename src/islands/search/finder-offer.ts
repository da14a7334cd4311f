import type { PlaceLookup } from '../../finder/place.ts';
import { readPlaceQuestion } from '../../finder/place-question.ts';
import { openPlaces } from '../../finder/places.ts';
import type { TopicWords } from '../../finder/topic-words.ts';

/** A way into the finder with what the question said filled in. */
export interface FinderOffer {
  /** e.g. "98101"; empty where the finder is to ask */
  near: string;
  /** Below the site's base, e.g. "/find/?near=98101" */
  path: string;
}

let files: Promise<{ words: TopicWords; places: PlaceLookup }> | undefined;

/**
 * What the finder could answer of a question; undefined where it asks for nobody, or for something else near a place. Of its words
 * the site does not know the `unknown` ones, which may then be a place.
 */
export async function finderOffer(
  base: string,
  typed: string,
  unknown: readonly string[],
): Promise<FinderOffer | undefined> {
  files ??= open(base).catch((error: unknown) => {
    files = undefined;
    throw error;
  });
  const { words, places } = await files;
  const question = readPlaceQuestion(typed, words);
  if (!question || !(question.isAsked || unknown.length > 0)) return undefined;
  const { near, facets, others } = question;
  if (others.some((word) => unknown.includes(word.toLowerCase()))) return undefined;
  if (near) {
    const answer = await places.find(near);
    if (answer.kind !== 'found' && answer.kind !== 'several') return undefined;
  }
  const query = new URLSearchParams();
  if (near) query.set('near', near);
  for (const [group, ids] of Object.entries(facets)) query.set(group, ids.join(','));
  return { near, path: `/find/${query.size > 0 ? `?${query}` : ''}` };
}

async function open(base: string): Promise<{ words: TopicWords; places: PlaceLookup }> {
  const response = await fetch(`${base}find/words.json`);
  if (!response.ok) throw new Error(`words.json: ${response.status}`);
  const fetchBytes = async (path: string) => {
    const part = await fetch(`${base}places/${path}`);
    if (!part.ok) throw new Error(`${path}: ${part.status}`);
    return new Uint8Array(await part.arrayBuffer());
  };
  return { words: (await response.json()) as TopicWords, places: openPlaces(fetchBytes) };
}
