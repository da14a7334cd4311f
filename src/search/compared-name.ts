import { type Meaning, meaningsOf } from './meanings.ts';
import { questionWords } from './query.ts';
import { wordKey } from './word-key.ts';

/** A name as it is compared. */
export interface Name {
  text: string;
  meanings: Meaning[];
  /** All its words, stop words too, a space before and after each */
  phrase: string;
  stops: number;
  words: string[];
  keys: ReadonlySet<string>;
  senses: ReadonlySet<string>;
}

/** A last word that begins a name's word, from so many letters on, counts in part as that word. */
export const leastPrefix = 4;
const prefixWorth = 0.6;
/** Another word for the same, and a set phrase of which a name has some words only. */
const sameWorth = 0.85;
const partWorth = 0.6;

/** A name of a page, to be compared with questions. */
export function readName(text: string): Name {
  const all = questionWords(text);
  const meanings = meaningsOf(all);
  const words = meanings.flatMap((meaning) => meaning.words);
  return {
    text,
    meanings,
    phrase: phraseOf(all),
    stops: all.length - words.length,
    words,
    keys: new Set(meanings.flatMap(({ keys }) => keys)),
    senses: new Set(meanings.map(({ sense }) => sense)),
  };
}

/** How far a name holds what is asked, of 1. The last word of a question may still be being typed, unless some name has it. */
export function worthIn(
  { words, keys, senses }: Name,
  { words: [typed = ''], keys: asked, sense }: Meaning,
  isBegun: boolean,
): number {
  const held = asked.filter((key) => keys.has(key)).length;
  if (held === asked.length) return 1;
  if (senses.has(sense)) return sameWorth;
  if (held > 0) return (partWorth * held) / asked.length;
  return isBegun && typed.length >= leastPrefix && words.some((word) => word.startsWith(typed))
    ? prefixWorth
    : 0;
}

/** Words as they stand, stop words too, a space before and after each. */
export const phraseOf = (words: readonly string[]): string => ` ${words.map(wordKey).join(' ')} `;
