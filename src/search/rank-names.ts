import { leastPrefix, type Name, phraseOf, readName, worthIn } from './compared-name.ts';
import { kinds } from './kinds.ts';
import { type Meaning, meaningsOf } from './meanings.ts';
import type { PageName } from './names.ts';
import { weigherOf } from './weigh.ts';

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

/** What a stop word of a name weighs, unless the question has the name as it stands, which is worth more. */
const stopWeight = 0.6;
const orderWorth = 0.15;
/** A name that is the question. */
const exactWorth = 0.5;
/** The names of one page together may hold what no single name does. */
const pageWorth = 0.35;

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
  const pageOf = new Map(known.flatMap(({ page, names }) => names.map((name) => [name, page] as const)));
  const weightOf = weigherOf(
    known.map(({ names }) => names),
    vocabulary,
    everyday,
  );
  const all = known.flatMap(({ names }) => names);
  const byKey = indexOf(all, ({ keys }) => keys);
  const bySense = indexOf(all, ({ senses }) => senses);
  const byWord = indexOf(all, ({ words }) => words);
  /** The names that can hold anything of what is asked: of the others no word needs to be looked at. */
  const touching = (asked: readonly Meaning[], begun: Meaning | undefined): Set<Name> => {
    const start = begun?.words[0] ?? '';
    const begins = start.length < leastPrefix ? [] : [...byWord].filter(([word]) => word.startsWith(start));
    return new Set([
      ...asked.flatMap(({ keys, sense }) => [
        ...keys.flatMap((key) => byKey.get(key) ?? []),
        ...(bySense.get(sense) ?? []),
      ]),
      ...begins.flatMap(([, names]) => names),
    ]);
  };
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
    const begun = last?.keys.length === 1 && !byKey.has(last.keys[0] as string) ? last : undefined;
    const touched = touching(asked, begun);
    const pagesTouched = new Set([...touched].map((name) => pageOf.get(name)));
    const matches = known.flatMap(({ page, names }): NameMatch[] => {
      if (!pagesTouched.has(page)) return [];
      let best: { score: number; name: Name } | undefined;
      let named = 0;
      const held = asked.map(() => 0);
      for (const name of names) {
        if (!touched.has(name)) continue;
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

/** The names that hold each of their parts. */
function indexOf(names: readonly Name[], partsOf: (name: Name) => Iterable<string>): Map<string, Name[]> {
  const index = new Map<string, Name[]>();
  for (const name of names)
    for (const part of new Set(partsOf(name))) {
      const others = index.get(part);
      if (others) others.push(name);
      else index.set(part, [name]);
    }
  return index;
}

/** Whether every word of a name stands in the question. */
const isWhole = ({ keys }: Name, asked: readonly Meaning[]): boolean =>
  [...keys].every((key) => asked.some(({ keys: own }) => own.includes(key)));
