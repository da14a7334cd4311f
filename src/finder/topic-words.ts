import { fold } from '../lib/fold.ts';
import type { FacetGroup } from './facet-groups.ts';

/** `/find/words.json`: what people call the finder's conditions and techniques, as [folded phrase, group, value]. */
export type TopicWords = [
  phrase: string,
  group: Extract<FacetGroup, 'specialty' | 'technique'>,
  id: string,
][];

/** A typed phrase that names a filter, e.g. { typed: "back pain", group: "specialty", id: "back-pain" }. */
export interface NamedTopic {
  typed: string;
  group: TopicWords[number][1];
  id: string;
}

/** A typed text taken apart: what names filters, and what is left for a place or a name. */
export interface ReadText {
  topics: NamedTopic[];
  /** e.g. "Boston MA" of "prenatal near Boston MA"; empty where nothing is left */
  rest: string;
}

/** Words around a place or a condition that say nothing by themselves; "or", "in" and "me" are states as well. */
const before = new Set(
  'a an and around at by close for from help i in massage me my near nearby need pain the therapist therapists therapy to treating treatment who with'.split(
    ' ',
  ),
);
const after = new Set(
  'and around at by does for from help massage near nearby the therapist therapists therapy to who with'.split(
    ' ',
  ),
);

/** Finds the longest phrases that name a condition or a technique, from left to right; everything else is the rest, in order. */
export function readTopics(typed: string, words: TopicWords): ReadText {
  const byPhrase = new Map<string, NamedTopic[]>();
  for (const [phrase, group, id] of words)
    byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), { typed: '', group, id }]);
  const most = Math.max(...words.map(([phrase]) => phrase.split(' ').length));
  const tokens = typed.split(/\s+/).filter(Boolean);
  const topics: NamedTopic[] = [];
  const segments: string[][] = [[]];
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(tokens, at, most, byPhrase);
    if (found) {
      topics.push(...found.topics.map((topic) => ({ ...topic, typed: found.typed })));
      segments.push([]);
      at = found.end;
    } else segments.at(-1)?.push(tokens[at++] as string);
  }
  const isBetween = (at: number) => at > 0 && at < segments.length - 1;
  const rest = segments
    .map((segment, at) =>
      isBetween(at) && segment.every((word) => /^(and|or)$/i.test(fold(word))) ? [] : segment,
    )
    .map(topics.length > 0 ? trimmed : (segment) => segment)
    .filter((segment) => segment.length > 0)
    .map((segment) => segment.join(' ').replace(/^[\s,]+|[\s,]+$/g, ''));
  return { topics, rest: rest.filter(Boolean).join(' ') };
}

function longestAt(
  tokens: string[],
  at: number,
  most: number,
  byPhrase: ReadonlyMap<string, NamedTopic[]>,
): { topics: NamedTopic[]; typed: string; end: number } | undefined {
  for (let end = Math.min(tokens.length, at + most); end > at; end--) {
    const typed = tokens.slice(at, end).join(' ');
    const phrase = fold(typed);
    const topics = byPhrase.get(phrase) ?? byPhrase.get(phrase.replace(/s$/, ''));
    if (topics) return { topics, typed: typed.replace(/[,;.]+$/, ''), end };
  }
  return undefined;
}

/** A piece of a text without the words at its ends that say nothing beside a place or a condition. */
export function trimmed(segment: string[]): string[] {
  let [start, end] = [0, segment.length];
  while (start < end && before.has(fold(segment[start] ?? ''))) start++;
  while (end > start && after.has(fold(segment[end - 1] ?? ''))) end--;
  return segment.slice(start, end);
}
