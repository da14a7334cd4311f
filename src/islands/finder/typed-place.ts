import { facetNames } from '../../finder/facet-names.ts';
import type { FetchBytes, FinderIndex } from '../../finder/finder-index.ts';
import { readFile } from '../../finder/generation.ts';
import type { Place, PlaceAnswer, PlaceLookup } from '../../finder/place.ts';
import { openPlaces } from '../../finder/places.ts';
import { readTopics, type TopicWords, trimmed } from '../../finder/topic-words.ts';
import { type AskedQuery, type Outcome, type Sources, searchAround } from './answer.ts';
import { nameHelp } from './name-help.ts';
import { leftOverWords, topicWords } from './understood.ts';

/**
 * Answers a query whose place is not simply a ZIP code: a city, a state, a misspelling, the name of a person, or one of these
 * beside words for conditions and techniques, which become filters. What is a place or a name as a whole is that.
 */
export async function answerTyped(base: AskedQuery, typed: string, sources: Sources): Promise<Outcome> {
  const words = await readWords(sources.pages).catch(() => undefined);
  if (!words) return answerPlace({ ...base, understood: unread }, typed, [], sources);
  const { topics, rest } = readTopics(typed, words);
  if (topics.length === 0 || (await isWhole(typed, sources))) return answerPlace(base, typed, words, sources);
  const { near: _, ...placeless } = base.query;
  const facets = { ...placeless.facets };
  for (const { group, id } of topics) facets[group] = [...new Set([...(facets[group] ?? []), id])];
  const understood = topicWords(topics, facetNames(sources.index.manifest.facets));
  const asked = { ...base, query: { ...placeless, facets, page: 1 }, understood };
  if (!rest) return searchAround(asked, sources);
  return answerPlace({ ...asked, query: { ...asked.query, near: rest } }, rest, words, sources);
}

const unread = 'The words for conditions and techniques did not load: only a place or a name was looked for.';

/** Whether the whole text is a place or begins a name, e.g. "Spa Creek, MD" or "Aura Stone". */
async function isWhole(typed: string, { places, index }: Sources): Promise<boolean> {
  if (/\d/.test(typed) || typed.split(',').length > 2) return false;
  return isExact(await placesOf(places).find(typed)) || isName(index, typed);
}

async function answerPlace(
  base: AskedQuery,
  typed: string,
  words: TopicWords,
  sources: Sources,
): Promise<Outcome> {
  const answer = await placesOf(sources.places).find(typed);
  if (isExact(answer))
    return answerExact(base, { typed, before: '', answer, ...zipAlone(typed, answer) }, words, sources);
  if (wordsOf(typed).length === 0) return { kind: 'unknown', ...base, typed, reason: 'no-place' };
  const { near: _, ...rest } = base.query;
  if (!rest.name && (await isName(sources.index, typed)))
    return searchAround({ ...base, query: { ...rest, name: typed } }, sources);
  if (answer.kind === 'did-you-mean')
    return { kind: 'choose', ...base, typed, places: answer.places, isSpelledAlike: true };
  const tail = await placeAtEnd(typed, sources.places);
  if (tail) return answerExact(base, tail, words, sources);
  const reason =
    answer.kind === 'not-found' && answer.reason === 'unknown-zip' ? 'unknown-zip' : 'unknown-place';
  return { kind: 'unknown', ...base, typed, reason };
}

type ExactAnswer = PlaceAnswer & { kind: 'found' | 'several' };

const isExact = (answer: PlaceAnswer): answer is ExactAnswer =>
  answer.kind === 'found' || answer.kind === 'several';

/** A place and what stands before it that is none. */
interface FoundPlace {
  typed: string;
  before: string;
  answer: ExactAnswer;
}

/** Searches from the place, or asks which; says which words were of no use. */
async function answerExact(
  base: AskedQuery,
  { typed, before, answer }: FoundPlace,
  words: TopicWords,
  sources: Sources,
): Promise<Outcome> {
  const unused = wordsOf(before).join(' ');
  const said = [base.understood, unused && leftOverWords(unused, typed, words)].filter(Boolean).join(' ');
  const asked = { ...base, query: { ...base.query, near: typed }, ...(said && { understood: said }) };
  if (answer.kind === 'found') {
    if (await mayBePerson(answer.place, typed, sources.index))
      return { kind: 'choose', ...asked, typed, places: [answer.place], isSpelledAlike: false };
    const help = answer.place.kind === 'city' ? nameHelp(asked.query, typed) : [];
    return searchAround({ ...asked, help }, sources, answer.place);
  }
  return { kind: 'choose', ...asked, typed, places: answer.places, isSpelledAlike: false };
}

/** The ZIP code alone where words stand before it that are more than its own city. */
function zipAlone(typed: string, answer: ExactAnswer): Partial<FoundPlace> {
  const [, before = '', zip = ''] = /^(.*?)[\s,]*(\d{5})(?:-\d{4})?\s*$/.exec(typed) ?? [];
  if (answer.kind !== 'found' || answer.place.kind !== 'zip') return {};
  const own = answer.place.label.toLowerCase();
  const isOwn = before.split(/[\s,]+/).every((word) => own.includes(word.toLowerCase()));
  return isOwn ? {} : { typed: zip, before };
}

/** The longest end of a text that is exactly a place, a lone state apart: "foobar Boston MA" gives "Boston MA". */
async function placeAtEnd(typed: string, places: FetchBytes): Promise<FoundPlace | undefined> {
  const tokens = typed.split(/\s+/).filter(Boolean).slice(-8);
  for (let start = 1; start < tokens.length; start++) {
    const tail = tokens.slice(start).join(' ');
    const answer = await placesOf(places).find(tail);
    if (isExact(answer) && (answer.kind === 'several' || answer.place.kind !== 'state'))
      return { typed: tail, before: tokens.slice(0, start).join(' '), answer };
  }
  return undefined;
}

/** The words of a text but for those at its ends that say nothing by themselves, e.g. none of "massage near me". */
const wordsOf = (text: string): string[] => trimmed(text.split(/\s+/).filter(Boolean));

/** Few people mean a village when they type a name that a therapist bears too, e.g. "Smith", a place in Nevada. */
const villageBelow = 10_000;

/** Whether a small place was typed without its state and could be somebody's name as well. */
async function mayBePerson(
  { kind, population = 0 }: Place,
  typed: string,
  index: FinderIndex,
): Promise<boolean> {
  return (
    kind === 'city' &&
    population < villageBelow &&
    !/[\s,]/.test(typed.trim()) &&
    (await isName(index, typed))
  );
}

// A look-up keeps the files that it has read.
const opened = new WeakMap<FetchBytes, PlaceLookup>();

function placesOf(fetchBytes: FetchBytes): PlaceLookup {
  const places = opened.get(fetchBytes) ?? openPlaces(fetchBytes);
  opened.set(fetchBytes, places);
  return places;
}

async function isName(index: FinderIndex, typed: string): Promise<boolean> {
  if (/\d/.test(typed)) return false;
  const { hits } = await index.search({ facets: {}, name: typed, pageSize: 1 });
  return hits.length > 0;
}

let read: Promise<TopicWords> | undefined;

/** The words for conditions and techniques, fetched once; after a failure the next call tries again. */
function readWords(pages: FetchBytes): Promise<TopicWords> {
  read ??= readFile(
    pages,
    'words.json',
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as TopicWords,
  ).catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}
