import type { Meaning } from './meanings.ts';
import { wordKey } from './word-key.ts';

/** About so many words are so common in texts that they tell little. */
const commonWords = 30;

/** A word of every day that the site has nowhere: what is asked may well be told without it. */
const strangeWorth = 1;

/**
 * What a word tells, 0 or more: the less the more pages have it in their names, and the more frequent it is in texts. The names are
 * those of each page; the vocabulary has the most frequent word first.
 */
export function weigherOf(
  names: readonly (readonly { senses: ReadonlySet<string> }[])[],
  vocabulary: readonly string[],
  everyday: readonly string[],
): (meaning: Meaning) => number {
  const pagesWith = new Map<string, number>();
  for (const own of names)
    for (const sense of new Set(own.flatMap(({ senses }) => [...senses])))
      pagesWith.set(sense, (pagesWith.get(sense) ?? 0) + 1);
  const rankOf = new Map(vocabulary.map((word, at) => [wordKey(word), at] as const).reverse());
  const spoken = new Set(everyday.map(wordKey));
  const rarest = vocabulary.length || Number.POSITIVE_INFINITY;
  return ({ keys, sense }) => {
    const inNames = Math.log(1 + names.length / (pagesWith.get(sense) ?? 0.5));
    // How frequent a set phrase is, its words do not tell.
    const [key = ''] = keys;
    if (!pagesWith.has(sense) && !rankOf.has(key) && (spoken.has(key) || /^\d{1,3}$/.test(key)))
      return strangeWorth;
    return keys.length > 1
      ? inNames
      : Math.min(inNames, Math.log(2 + (rankOf.get(key) ?? rarest) / commonWords));
  };
}
