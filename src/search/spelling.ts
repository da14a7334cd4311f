import { editDistance } from '../lib/edit-distance.ts';
import { wordKey } from './word-key.ts';

/** A word that was taken for another one. */
export interface Correction {
  typed: string;
  meant: string;
}

/** Words of so many letters may have one letter wrong, longer ones two; shorter ones none. */
const oneFrom = 4;
const twoFrom = 8;

/**
 * The words of a question as the site spells them, and what was changed. The vocabulary has the most frequent word first. A word
 * with a digit, one that the vocabulary has in another form, and a last word that begins one stay as they are.
 */
export function spellingOf(
  vocabulary: readonly string[],
): (words: readonly string[]) => { words: string[]; corrections: Correction[] } {
  const keys = new Set(vocabulary.map(wordKey));
  const isKnown = (word: string, isLast: boolean): boolean =>
    /\d/.test(word) ||
    keys.has(wordKey(word)) ||
    (isLast && word.length >= 3 && vocabulary.some((one) => one.startsWith(word)));
  return (words) => {
    const corrections: Correction[] = [];
    const meant = words.map((word, at) => {
      if (isKnown(word, at === words.length - 1)) return word;
      const found = nearestWord(word, vocabulary);
      if (found) corrections.push({ typed: word, meant: found });
      return found ?? word;
    });
    return { words: meant, corrections };
  };
}

/** The word with the fewest letters different, the first of equals; the first letter may differ only where nothing else does. */
function nearestWord(typed: string, vocabulary: readonly string[]): string | undefined {
  if (typed.length < oneFrom || !/^\p{L}+$/u.test(typed)) return undefined;
  let best: string | undefined;
  let least = typed.length >= twoFrom ? 3 : 2;
  for (const word of vocabulary) {
    if (word.length < oneFrom) continue;
    const letters = editDistance(typed, word, least - 1) + (word[0] === typed[0] ? 0 : 0.5);
    if (letters < least) [best, least] = [word, letters];
  }
  return best;
}
