import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { hardWords } from '../hard-words.ts';
import { conditions, techniques } from '../topics.ts';

/** How many years of school some sentences ask of their reader. */
export interface Grade {
  fleschKincaid: number;
  /** Told only from 30 sentences on: the formula was made for that many */
  smog?: number;
}

/** The grade of some sentences as one text; no sentence is no grade (0). */
export function gradeOf(sentences: readonly string[]): Grade {
  const counts = sentences.flatMap(wordsOf).map(syllablesOf);
  if (counts.length === 0) return { fleschKincaid: 0 };
  const sentence = sentences.length;
  const syllables = counts.reduce((sum, count) => sum + count, 0);
  const polysillabicWord = counts.filter((count) => count > 2).length;
  return {
    fleschKincaid: fleschKincaid({ sentence, word: counts.length, syllable: syllables }),
    ...(sentence >= 30 && { smog: smogFormula({ sentence, polysillabicWord }) }),
  };
}

/** The words of a sentence as a reader counts them: what stands between two spaces and has a letter or a digit. */
export const wordsOf = (sentence: string): string[] =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The words of three syllables or more, each once, without the marks around them. */
export const longWordsOf = (sentence: string): string[] => [
  ...new Set(
    wordsOf(sentence)
      .filter((word) => syllablesOf(word) > 2)
      .map(bare),
  ),
];

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const key = (word: string): string =>
  bare(word)
    .toLowerCase()
    .replace(/[’']s$/, '');

const names = [...Object.values(conditions), ...Object.values(techniques)].flatMap(({ label }) =>
  wordsOf(label).map(key),
);
const known = new Set([...names, ...hardWords.flatMap(wordsOf).map(key)]);

const counted = new Map<string, number>();

/** A number counts as one syllable, a name or a word that the reader is taught here as two at most. */
function syllablesOf(word: string): number {
  // The same few thousand words make all texts.
  const count = counted.get(word) ?? countSyllables(word);
  counted.set(word, count);
  return count;
}

const countSyllables = (word: string): number => {
  const count = Math.max(1, syllable(word));
  const isKnown = known.has(key(word)) || known.has(key(word).replace(/s$/, ''));
  return isKnown ? Math.min(2, count) : count;
};
