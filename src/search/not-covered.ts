import { remembering } from '../lib/remembering.ts';
import { questionWords, searchWords } from './query.ts';
import { wordKey } from './word-key.ts';

/** Something that people ask for and this site leaves to others. */
export interface NotCovered {
  id: string;
  /** e.g. "Cupping" */
  name: string;
  /** What people call it, e.g. ["cupping", "cups"] */
  names: string[];
  /** Why it is not here, and what is */
  reason: string;
  /** A trustworthy place to read on */
  link: { label: string; href: string };
}

/** Words with shorter stems count as they stand: "tens" is a device, "ten" is a number, and "tense" is a mood. */
const leastStem = 5;

const spaced = (words: readonly string[]): string =>
  ` ${words
    .map((word) => {
      const key = wordKey(word);
      return key.length < leastStem ? word : key;
    })
    .join(' ')} `;

/** A text's telling words, one space before and after each, as names are looked for. */
export const nameText = remembering((text: string): string => spaced(searchWords(text)));

/** All words of a name of which one alone would tell too little: "body to body" is not about the body, and "it band" is no band. */
const wholeName = remembering((name: string): string => {
  const words = questionWords(name);
  return words.length > 1 && searchWords(name).length === 1 ? spaced(words) : '';
});

/** A thing, and the one of its names that a question has. */
export interface NamedThing {
  thing: NotCovered;
  /** As `nameText` gives it, or with its stop words where it counts only as it stands */
  name: string;
}

/** The thing that a question names word by word, the longest name first; undefined where it names none. */
export function findNotCovered(typed: string, things: readonly NotCovered[]): NamedThing | undefined {
  const [asked, whole] = [nameText(typed), spaced(questionWords(typed))];
  return things
    .flatMap((thing) => thing.names.map((name) => ({ thing, name: wholeName(name) || nameText(name) })))
    .filter(({ name }) => name.trim() && (asked.includes(name) || whole.includes(name)))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}
