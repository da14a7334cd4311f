import { searchWords } from './query.ts';
import { wordKeys } from './word-key.ts';

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

/** The thing that a question names word by word, the longest name first; undefined where it names none. */
export function findNotCovered(typed: string, things: readonly NotCovered[]): NotCovered | undefined {
  const asked = ` ${wordKeys(searchWords(typed).join(' ')).join(' ')} `;
  const named = things.flatMap((thing) =>
    thing.names
      .map((name) => wordKeys(searchWords(name).join(' ')).join(' '))
      .filter((keys) => keys && asked.includes(` ${keys} `))
      .map((keys) => ({ thing, length: keys.length })),
  );
  return named.toSorted((a, b) => b.length - a.length)[0]?.thing;
}
