import { kinds } from './kinds.ts';
import { type Meaning, meaningsOf } from './meanings.ts';
import type { PageName } from './names.ts';
import { questionWords } from './query.ts';
import { weigherOf } from './weigh.ts';
import { wordKey } from './word-key.ts';

/** How well what a page is called fits a question. */
export interface NameMatch {
  page: PageName;
  /** Larger is better; 1 is a name that holds just the words asked for */
  score: number;
  /** The weight of the question's words that its names hold, of 1 */
  coverage: number;
  /** The words of the question that its names hold */
  held: string[];
  /** The name that fits best, e.g. "stiff neck" */
  name: string;
  /** The weight of the question's words that its names hold whole, each word of the name asked for, of 1 */
  named: number;
}

/** A last word that begins a name's word, from so many letters on, counts in part as that word. */
const leastPrefix = 4;
const prefixWorth = 0.6;
/** Another word for the same, and a set phrase of which a name has some words only. */
const sameWorth = 0.85;
const partWorth = 0.6;
/** What a stop word of a name weighs, unless the question has the name as it stands, which is worth more. */
const stopWeight = 0.6;
const orderWorth = 0.15;
/** A name that is the question. */
const exactWorth = 0.5;
/** The names of one page together may hold what no single name does. */
const pageWorth = 0.35;

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

/**
 * Ranks pages by what they are called. Words weigh the less the more pages have them in their names, and the more frequent
 * they are in texts; the vocabulary has the most frequent first.
 */
export function nameRanker(
  pages: readonly PageName[],
  vocabulary: readonly string[],
  everyday: readonly string[],
): (words: readonly string[]) => NameMatch[] {
  const known = pages.map((page) => ({ page, names: [page.title, ...page.aliases].map(readName) }));
  const weightOf = weigherOf(
    known.map(({ names }) => names),
    vocabulary,
    everyday,
  );
  const isKey = new Set(known.flatMap(({ names }) => names.flatMap(({ keys }) => [...keys])));
  const ownWeight = new Map(
    known.flatMap(({ names }) => names.map((name) => [name, sum(name.meanings.map(weightOf))] as const)),
  );

  return (words) => {
    const asked = meaningsOf(words);
    const phrase = phraseOf(words);
    const weights = asked.map(weightOf);
    const total = sum(weights);
    if (total === 0) return [];
    const last = asked.at(-1);
    const begun = last?.keys.length === 1 && !isKey.has(last.keys[0] as string) ? last : undefined;
    const matches = known.flatMap(({ page, names }): NameMatch[] => {
      let best: { score: number; name: Name } | undefined;
      let named = 0;
      const held = asked.map(() => 0);
      for (const name of names) {
        const worths = asked.map((meaning) => worthIn(name, meaning, meaning === begun));
        const covered = sum(worths.map((worth, at) => worth * (weights[at] as number)));
        if (covered === 0) continue;
        for (const [at, worth] of worths.entries()) held[at] = Math.max(worth, held[at] as number);
        const isInOrder = phrase.includes(name.phrase);
        const praise = 1 + (name.phrase === phrase ? exactWorth : isInOrder ? orderWorth : 0);
        const own = (ownWeight.get(name) as number) + (isInOrder ? 0 : stopWeight * name.stops);
        const score = (covered / total) * (0.3 + 0.7 * Math.min(1, covered / own)) * praise;
        if (!best || score > best.score) best = { score, name };
        if (covered > named && isWhole(name, asked)) named = covered;
      }
      if (!best) return [];
      const coverage = sum(held.map((worth, at) => worth * (weights[at] as number))) / total;
      const score = (best.score + pageWorth * coverage) / (1 + pageWorth);
      const heldWords = asked.filter((_, at) => held[at] !== 0).flatMap(({ words }) => words);
      return [{ page, coverage, held: heldWords, score, name: best.name.text, named: named / total }];
    });
    return matches.sort((a, b) => weighted(b) - weighted(a) || (a.page.path < b.page.path ? -1 : 1));
  };
}

/** The score that ranks pages of different kinds beside each other. */
export const weighted = ({ score, page }: NameMatch): number => score * kinds[page.kind].weight ** 0.5;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const phraseOf = (words: readonly string[]): string => ` ${words.map(wordKey).join(' ')} `;

function readName(text: string): Name {
  const all = questionWords(text);
  const meanings = meaningsOf(all);
  return {
    text,
    meanings,
    phrase: phraseOf(all),
    stops: all.length - sum(meanings.map(({ words }) => words.length)),
    words: meanings.flatMap(({ words }) => words),
    keys: new Set(meanings.flatMap(({ keys }) => keys)),
    senses: new Set(meanings.map(({ sense }) => sense)),
  };
}

/** How far a name holds what is asked, of 1. The last word of a question may still be being typed, unless some name has it. */
function worthIn(
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

/** Whether every word of a name stands in the question. */
const isWhole = ({ keys }: Name, asked: readonly Meaning[]): boolean =>
  [...keys].every((key) => asked.some(({ keys: own }) => own.includes(key)));
