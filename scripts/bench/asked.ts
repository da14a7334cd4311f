/** What `npm run bench` can measure beside the finder's sizes. */
const parts = ['search', 'nppes', 'load', 'pages', 'lighthouse', 'peers', 'growth'] as const;
type Part = (typeof parts)[number];

/** What was asked for by words behind the command. */
export interface Asked {
  sizes: number[];
  hasPart: (part: Part) => boolean;
  /** Kinds of pages for "pages" and "lighthouse"; none is all of them */
  kinds: string[];
}

/** Reads words such as "2000", "search" or "condition"; no word asks for everything, and a word that is nothing of these is an error. */
export function readAsked(
  words: readonly string[],
  sizes: readonly number[],
  kinds: readonly string[],
): Asked {
  const unknown = words.filter(
    (word) => !sizes.includes(Number(word)) && !parts.includes(word as Part) && !kinds.includes(word),
  );
  if (unknown.length > 0)
    throw new Error(
      `Found ${unknown.map((word) => `"${word}"`).join(', ')}, expected sizes among ${sizes.join(', ')}, parts among ${parts.join(', ')}, or kinds of pages such as "condition".`,
    );
  return {
    sizes: sizes.filter((size) => words.length === 0 || words.includes(String(size))),
    hasPart: (part) => words.length === 0 || words.includes(part),
    // "search" is a part and a page: it asks for the part.
    kinds: kinds.filter((kind) => words.includes(kind) && !parts.includes(kind as Part)),
  };
}
