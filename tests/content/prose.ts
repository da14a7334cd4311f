import { fileURLToPath } from 'node:url';
import type { ContentSet, Entry } from '../../src/evidence/content-set.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One piece of text in our own words. */
export interface Prose {
  file: string;
  /** e.g. "evidence.0.found", or "text" for a guide's body */
  field: string;
  text: string;
}

// Printed as the source prints it, typed by readers into the search, or a name.
const notOurWords = new Set([
  'aliases',
  'authors',
  'body',
  'certainty',
  'certaintyStated',
  'country',
  'dated',
  'doi',
  'journal',
  'journalAbbrev',
  'medicines',
  'publisher',
  'registration',
  'strength',
  'url',
  'variants',
  'who',
]);

/** Every text of our own in all records, without tags and addresses. */
export const proseOf = (content: ContentSet): Prose[] =>
  Object.entries(content).flatMap(([collection, entries]: [string, Entry<unknown>[]]) =>
    entries.flatMap(({ file, data, body }) => [
      ...textsOf(data, '', collection === 'citations' || collection === 'sources').map((found) => ({
        file,
        ...found,
      })),
      { file, field: 'text', text: body.replace(/<[^>]*>/g, '').replace(/\]\([^)]*\)/g, ']') },
    ]),
  );

function textsOf(value: unknown, field: string, hasForeignTitle: boolean): Omit<Prose, 'file'>[] {
  if (typeof value === 'string') return value.includes(' ') ? [{ field, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !notOurWords.has(key) && !(hasForeignTitle && key === 'title'))
    .flatMap(([key, inner]) => textsOf(inner, field ? `${field}.${key}` : key, hasForeignTitle));
}

/** Every run of that many words in a text, in lower case and without marks. */
export function phrasesOf(text: string, length: number): string[] {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%. ]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}
