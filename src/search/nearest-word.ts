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
 * Finds the word of a vocabulary, most frequent first, that was most likely meant: the fewest letters added, dropped, changed or
 * swapped; of three letters only one that lacks a letter and sounds alike. Undefined where none is near enough, and for anything but
 * letters.
 */
export function nearestIn(vocabulary: readonly string[]): (typed: string) => string | undefined {
  const known = vocabulary
    .filter(({ length }) => length >= oneFrom)
    .map((word) => ({ word, letters: lettersOf(word) }));
  return (typed) => {
    if (!/^\p{L}+$/u.test(typed)) return undefined;
    const wrong = typed.length < oneFrom ? 0 : typed.length < twoFrom ? 1 : 2;
    const [sound, own] = [metaphone(typed), lettersOf(typed)];
    let best: string | undefined;
    let least = wrong + 1;
    for (const { word, letters } of known) {
      // One wrong letter takes at most one out of the set of a word's letters and puts one in.
      if (countBits(letters & ~own) > wrong + 1 || countBits(own & ~letters) > wrong + 1) continue;
      const distance = editDistance(typed, word, wrong + 1);
      // Too far even where it sounds alike, which takes longer to tell.
      if (distance > wrong + 1) continue;
      const isAlike = metaphone(word) === sound;
      if (!isAlike && typed.length < longFrom && isChanged(typed, word)) continue;
      const other = isAlike || word[0] === typed[0] ? 0 : firstLetter;
      const farther = distance - (isAlike ? sameSound : 0) + other;
      if (farther < least) [best, least] = [word, farther];
    }
    return best;
  };
}

/** Which letters a word has, a bit for each; letters that share a bit only hide a difference. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether two words of one length differ by other letters than two neighbors swapped. */
const isChanged = (typed: string, word: string): boolean =>
  typed.length === word.length && [...typed].sort().join('') !== [...word].sort().join('');
