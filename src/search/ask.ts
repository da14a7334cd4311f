import { type Identifier, matchIdentifier, readIdentifier } from './identifier.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageName } from './names.ts';
import { findNotCovered, type NotCovered } from './not-covered.ts';
import { questionWords, tellingWords } from './query.ts';
import { type NameMatch, nameRanker } from './rank-names.ts';
import { isOfOurs, setAside } from './scope.ts';
import { type Correction, spellingOf } from './spelling.ts';
import { wordKey, wordKeys } from './word-key.ts';

/** What a question asks for, as far as the names of pages tell. */
export interface Asked {
  typed: string;
  /** What to look for in texts: stop words dropped, spelled as the site spells */
  words: string[];
  corrections: Correction[];
  /** Words that stand nowhere on the site */
  unknown: string[];
  /** A pasted identifier, and the page that has it */
  identified?: { identifier: Identifier; page?: PageName };
  notCovered?: NotCovered;
  /** Whether this site has something on it */
  isOurs: boolean;
  /** Pages by what they are called, best first; few beside what is not covered */
  matches: NameMatch[];
}

/** What a question may be compared with. */
export interface SearchWords extends Lexicon {
  pages: readonly PageName[];
  notCovered: readonly NotCovered[];
}

/** Reads questions by the names of pages and the words of the site; `asTyped` corrects nothing. */
export function questionReader({
  pages,
  vocabulary,
  everyday,
  rare,
  notCovered,
}: SearchWords): (typed: string, asTyped: boolean) => Asked {
  const rank = nameRanker(pages, vocabulary, everyday);
  const others = notCovered.flatMap(({ names }) => names.flatMap(questionWords));
  const names = new Set(pages.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(questionWords)));
  const spell = spellingOf({
    vocabulary: [...new Set([...vocabulary, ...others])],
    named: [...new Set([...vocabulary.filter((word) => names.has(word)), ...others])],
    everyday,
    rare,
  });
  const ids = new Map(pages.flatMap((page) => page.ids.map((id) => [id, page] as const)));
  const known = new Set(vocabulary.flatMap(wordKeys));
  const common = new Set(everyday.map(wordKey));
  const isEveryday = (word: string): boolean => common.has(wordKey(word));

  return (typed, asTyped) => {
    const cut = typed.slice(0, longest);
    const plain = questionWords(cut);
    const { words: meant, corrections } = asTyped ? { words: plain, corrections: [] } : spell(plain);
    const words = tellingWords(meant);
    const unknown = words.filter(
      (word) => !/^\d{1,3}$/.test(word) && !wordKeys(word).some((key) => known.has(key)),
    );
    const matches = rank(meant);
    const named = findNotCovered(meant.join(' '), notCovered);
    const aside = named && setAside(named, meant, rank, isEveryday);
    return {
      typed: cut,
      words,
      corrections,
      unknown,
      ...identify(cut, ids),
      ...(aside && !aside.isOurs && { notCovered: named.thing }),
      isOurs: isOfOurs(words, unknown, matches, isEveryday),
      matches: aside && !aside.isOurs ? aside.beside : matches,
    };
  };
}

/** A longer text is no question; its beginning is. */
const longest = 300;

function identify(typed: string, ids: ReadonlyMap<string, PageName>): Pick<Asked, 'identified'> {
  const identifier = readIdentifier(typed);
  if (!identifier) return {};
  const page = ids.get(matchIdentifier(identifier, ids.keys()) ?? '');
  // Five digits alone are a ZIP code unless they are a paper's number.
  if (!page && /^\s*\d{5}\s*$/.test(typed)) return {};
  return { identified: { identifier, ...(page && { page }) } };
}
