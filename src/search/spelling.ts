import { nearestIn } from './nearest-word.ts';
import { isStopWord } from './query.ts';
import { wordKey } from './word-key.ts';

/** A word that was taken for another one, or for two, or two for one. */
export interface Correction {
  typed: string;
  meant: string;
}

/** Each part of two words that were typed as one has so many letters. */
const leastPart = 3;

/** The words that tell a slip from what was meant. */
export interface SpellingWords {
  /** Every word of the site, the most frequent first */
  vocabulary: readonly string[];
  /** Those of them in which something is called: no other is taken to be meant */
  named: readonly string[];
  /** Words that anybody may say, in whatever form */
  everyday: readonly string[];
  /** Words that are seldom said, as they stand */
  rare: readonly string[];
}

/**
 * The words of a question as the site spells them, and what was changed. A word with a digit, one that the vocabulary or everyday
 * speech has in some form, a rare word, and a last word that begins one of the vocabulary stay as they are.
 */
export function spellingOf({
  vocabulary,
  named,
  everyday,
  rare,
}: SpellingWords): (words: readonly string[]) => { words: string[]; corrections: Correction[] } {
  const rankOf = new Map(vocabulary.map((word, at) => [word, at]));
  const keys = new Set([...vocabulary, ...everyday].map(wordKey));
  const asTheyStand = new Set(rare);
  const isKnown = (word: string): boolean =>
    /\d/.test(word) || isStopWord(word) || asTheyStand.has(word) || keys.has(wordKey(word));
  const isBegun = (word: string): boolean => vocabulary.some((one) => one.startsWith(word));
  const nearest = nearestIn(named);
  const readings = new Map<string, string | undefined>();
  const reading = (word: string): string | undefined => {
    if (!readings.has(word)) readings.set(word, inTwo(word, rankOf) ?? nearest(word));
    return readings.get(word);
  };

  return (words) => {
    const meant: string[] = [];
    const corrections: Correction[] = [];
    for (let at = 0; at < words.length; at++) {
      const [word, next] = [words[at] as string, words[at + 1]];
      const joined = next !== undefined && rankOf.has(word + next) && !(isKnown(word) && isKnown(next));
      if (joined) at++;
      const isFine = isKnown(word) || (at === words.length - 1 && isBegun(word));
      const found = joined ? word + next : isFine ? undefined : reading(word);
      if (found) corrections.push({ typed: joined ? `${word} ${next}` : word, meant: found });
      meant.push(...(found ?? word).split(' '));
    }
    return { words: meant, corrections };
  };
}

/** Two words of the vocabulary that were drawn together, the more frequent ones first. */
function inTwo(word: string, rankOf: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = leastPart; at <= word.length - leastPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const [first, second] = parts.map((part) => rankOf.get(part));
    if (first === undefined || second === undefined || first + second >= least) continue;
    [best, least] = [parts.join(' '), first + second];
  }
  return best;
}
