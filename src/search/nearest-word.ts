import { metaphone } from 'metaphone';
import { editDistance } from '../lib/edit-distance.ts';

/** Words of so many letters may have one letter wrong, longer ones two; one more where they sound alike. */
const oneFrom = 4;
const twoFrom = 7;
/** A word with another first letter counts as so much farther, unless it sounds alike, which counts as so much nearer. */
const firstLetter = 0.5;
/** In words of fewer letters, a letter changed for another counts only where they still sound alike. */
const longFrom = 6;
const sameSound = 0.75;

/**
 * The word of a vocabulary, most frequent first, that was most likely meant: the fewest letters added, dropped, changed or swapped;
 * of three letters only one that lacks a letter and sounds alike. Undefined where none is near enough, and for anything but letters.
 */
export function nearestWord(typed: string, vocabulary: readonly string[]): string | undefined {
  if (typed.length < oneFrom - 1 || !/^\p{L}+$/u.test(typed)) return undefined;
  const wrong = typed.length < oneFrom ? 0 : typed.length < twoFrom ? 1 : 2;
  const sound = metaphone(typed);
  let best: string | undefined;
  let least = wrong + 1;
  for (const word of vocabulary) {
    if (word.length < oneFrom || Math.abs(word.length - typed.length) > wrong + 1) continue;
    const letters = editDistance(typed, word, wrong + 1);
    if (letters > wrong + 1) continue;
    const isAlike = metaphone(word) === sound;
    if (!isAlike && (letters > wrong || (typed.length < longFrom && isChanged(typed, word)))) continue;
    if (wrong === 0 && word.length <= typed.length) continue;
    const farther = letters - (isAlike ? sameSound : 0) + (isAlike || word[0] === typed[0] ? 0 : firstLetter);
    if (farther < least) [best, least] = [word, farther];
  }
  return best;
}

/** Whether two words of one length differ by other letters than two neighbors swapped. */
const isChanged = (typed: string, word: string): boolean =>
  typed.length === word.length && [...typed].sort().join('') !== [...word].sort().join('');
