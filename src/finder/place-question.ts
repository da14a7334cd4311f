import { readTopics, type TopicWords } from './topic-words.ts';

/** What of a question the finder could answer. */
export interface PlaceQuestion {
  /** What may be a place, as typed: "98101", "Austin TX"; empty where no place is named */
  near: string;
  /** Filters that its other words name, e.g. { specialty: ["neck-pain"] } */
  facets: Partial<Record<TopicWords[number][1], string[]>>;
  /** Words beside a ZIP code or "near me" that name neither a filter nor somebody, e.g. ["pizza"] */
  others: string[];
  /** Whether it asks for somebody, or near where: else a word that might be a place is one only if no page knows it */
  isAsked: boolean;
}

const forSomebody = /\b(therapists?|masseu(?:r|se)s?|practitioners?|clinics?|spas?|somebody|someone|who)\b/i;
const where = /\b(?:near|nearby|around|close to|in|by)\b/i;
const here = /\b(?:near ?by|near me|around me|around here|close to me|my area)\b/i;
const zip = /(?:^|\s)(\d{5})(?:-\d{4})?(?=[\s,.?!]|$)/;
/** Words that ask for help and name no place. */
const fillers =
  /\b(?:massages?|therapists?|therapy|masseu(?:r|se)s?|practitioners?|clinics?|spas?|find|finder|search|best|good|a|an|the|for|with|near|nearby|around|close|to|in|by|me|my|area|someone|somebody|who|does|do|can|help|certified|licensed|local|of|at|and|i|we|need|want|looking|any|some|there|have|has|guy|lady|person|people|place|places|top|rated|book|appointment|today|tonight|now|open)\b/gi;

/** Takes a question apart as the finder's own box would; undefined where nothing in it looks like one for the finder. */
export function readPlaceQuestion(typed: string, words: TopicWords): PlaceQuestion | undefined {
  const { topics, rest } = readTopics(typed, words);
  const facets: PlaceQuestion['facets'] = {};
  for (const { group, id } of topics) facets[group] = [...new Set([...(facets[group] ?? []), id])];
  const code = zip.exec(typed)?.[1];
  const others = (): string[] => bare(rest.replace(zip, ' ')).split(' ').filter(Boolean);
  if (code) return { near: code, facets, others: others(), isAsked: true };
  if (here.test(typed)) return { near: '', facets, others: others(), isAsked: true };
  const near = bare(rest);
  if (!near) return undefined;
  return {
    near,
    facets,
    others: [],
    isAsked: forSomebody.test(typed) || where.test(typed) || /,\s*[A-Za-z]{2}\s*$/.test(typed),
  };
}

/** A text without the words that name no place. */
const bare = (text: string): string =>
  text
    .replace(fillers, ' ')
    .replace(/[?!.]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
