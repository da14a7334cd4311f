import { remembering } from '../lib/remembering.ts';
import { searchWords } from './query.ts';
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

/** Shorter words count as they stand: "tens" is a device, and "ten" is a number. */
const leastStem = 5;

/** A text's telling words, one space before and after each, as names are looked for. */
export const nameText = remembering(
  (text: string): string =>
    ` ${searchWords(text)
      .map((word) => (word.length < leastStem ? word : wordKey(word)))
      .join(' ')} `,
);

/** A thing, and the one of its names that a question has. */
export interface NamedThing {
  thing: NotCovered;
  /** As `nameText` gives it */
  name: string;
}

/** The thing that a question names word by word, the longest name first; undefined where it names none. */
export function findNotCovered(typed: string, things: readonly NotCovered[]): NamedThing | undefined {
  const asked = nameText(typed);
  return things
    .flatMap((thing) => thing.names.map((name) => ({ thing, name: nameText(name) })))
    .filter(({ name }) => name.trim() && asked.includes(name))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}
