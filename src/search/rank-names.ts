import { kinds } from './kinds.ts';
import type { PageName } from './names.ts';
import { searchWords } from './query.ts';
import { wordKey, wordKeys } from './word-key.ts';

/** How well what a page is called fits a question. */
export interface NameMatch {
  page: PageName;
  /** Larger is better; 1 is a name that holds just the words asked for */
  score: number;
  /** The weight of the question's words that its names hold, of 1 */
  coverage: number;
  /** The name that fits best, e.g. "stiff neck" */
  name: string;
  /** Whether that name, word by word, stands in the question */
  isNamed: boolean;
}

/** A last word that begins a name's word, from so many letters on, counts in part as that word. */
const leastPrefix = 4;
const prefixWorth = 0.6;
/** About so many words are so common in texts that they tell little. */
const commonWords = 30;
/** The names of one page together may hold what no single name does. */
const pageWorth = 0.35;

interface Name {
  text: string;
  keys: string[];
}

/**
 * Ranks pages by what they are called. Words weigh the less the more pages have them in their names, and the more frequent
 * they are in texts; the vocabulary has the most frequent first.
 */
export function nameRanker(
  pages: readonly PageName[],
  vocabulary: readonly string[],
): (words: readonly string[]) => NameMatch[] {
  const known = pages.map((page) => ({
    page,
    names: [page.title, ...page.aliases].map((text): Name => ({ text, keys: keysOf(searchWords(text)) })),
  }));
  const pagesWith = new Map<string, number>();
  for (const { names } of known)
    for (const key of new Set(names.flatMap(({ keys }) => keys)))
      pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  const rankOf = new Map(vocabulary.map((word, at) => [wordKey(word), at] as const).reverse());
  const rarest = vocabulary.length || Number.POSITIVE_INFINITY;
  const weightOf = (key: string): number =>
    Math.min(
      Math.log(1 + pages.length / (pagesWith.get(key) ?? 0.5)),
      Math.log(2 + (rankOf.get(key) ?? rarest) / commonWords),
    );

  return (words) => {
    const asked = keysOf(words);
    const total = sum(asked.map(weightOf));
    if (total === 0) return [];
    const unfinished = asked.slice(-1).filter((key) => !pagesWith.has(key))[0];
    const matches = known.flatMap(({ page, names }): NameMatch[] => {
      let best: { score: number; name: Name } | undefined;
      const held = new Map<string, number>();
      for (const name of names) {
        let covered = 0;
        for (const key of asked) {
          const worth = worthIn(name.keys, key, key === unfinished);
          if (worth === 0) continue;
          held.set(key, Math.max(worth, held.get(key) ?? 0));
          covered += worth * weightOf(key);
        }
        if (covered === 0) continue;
        const own = sum(name.keys.map(weightOf));
        const score = (covered / total) * (0.3 + 0.7 * Math.min(1, covered / own));
        if (!best || score > best.score) best = { score, name };
      }
      if (!best) return [];
      const coverage = sum(asked.map((key) => (held.get(key) ?? 0) * weightOf(key))) / total;
      return [
        {
          page,
          coverage,
          score: (best.score + pageWorth * coverage) / (1 + pageWorth),
          name: best.name.text,
          isNamed: best.name.keys.every((key) => asked.includes(key)),
        },
      ];
    });
    return matches.sort((a, b) => weighted(b) - weighted(a) || (a.page.path < b.page.path ? -1 : 1));
  };
}

/** The score that ranks pages of different kinds beside each other. */
export const weighted = ({ score, page }: NameMatch): number => score * kinds[page.kind].weight ** 0.5;

const keysOf = (words: readonly string[]): string[] => [...new Set(words.flatMap(wordKeys))];

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The last word of a question may still be being typed, unless some name has it as it stands. */
function worthIn(keys: readonly string[], asked: string, isUnfinished: boolean): number {
  if (keys.includes(asked)) return 1;
  const isBegun = isUnfinished && asked.length >= leastPrefix && keys.some((key) => key.startsWith(asked));
  return isBegun ? prefixWorth : 0;
}
