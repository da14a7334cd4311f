import { isStopWord, questionWords } from './query.ts';
import { sameWords } from './same-words.ts';
import { wordKey } from './word-key.ts';

/** A word, or a set phrase such as "how much", as a question or a name has it. */
export interface Meaning {
  /** As typed, in lower case */
  words: string[];
  /** The same in every form of the words */
  keys: string[];
  /** The same in all words that mean the same, e.g. "cost" and "how much"; a word's own key where no other means it */
  sense: string;
}

const senses = new Map(
  sameWords.flatMap((line) => {
    const phrases = line.split(', ').map((phrase) => phrase.split(' ').map(wordKey).join(' '));
    return phrases.map((phrase) => [phrase, `=${phrases[0]}`] as const);
  }),
);
/** The words that begin a set phrase: others are looked up alone. */
const beginnings = new Set(
  [...senses.keys()].filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.split(' ')[0]),
);
const longest = Math.max(...[...senses.keys()].map((phrase) => phrase.split(' ').length));

/** What a text's words mean, each once, from left to right the longest set phrase first; stop words count only in phrases, or alone. */
export function meaningsOf(words: readonly string[]): Meaning[] {
  const keys = words.map(wordKey);
  const found = new Map<string, Meaning>();
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(keys, at);
    const own = keys.slice(at, at + length);
    const phrase = own.join(' ');
    found.set(phrase, {
      words: words.slice(at, at + length),
      keys: own,
      sense: senses.get(phrase) ?? phrase,
    });
    at += length;
  }
  const all = [...found.values()];
  const telling = all.filter(({ words: own }) => own.length > 1 || !own.every(isStopWord));
  return telling.length > 0 ? telling : all;
}

/** The meanings of a name. */
export const meaningsIn = (text: string): Meaning[] => meaningsOf(questionWords(text));

/** How many words from here on are one set phrase; 1 where none is. */
function phraseAt(keys: readonly string[], at: number): number {
  if (!beginnings.has(keys[at])) return 1;
  for (let length = Math.min(longest, keys.length - at); length > 1; length--)
    if (senses.has(keys.slice(at, at + length).join(' '))) return length;
  return 1;
}
