import { type Identifier, matchIdentifier, readIdentifier } from './identifier.ts';
import type { PageName } from './names.ts';
import { findNotCovered, type NotCovered } from './not-covered.ts';
import { searchWords } from './query.ts';
import { type NameMatch, nameRanker } from './rank-names.ts';
import { type Correction, spellingOf } from './spelling.ts';
import { wordKeys } from './word-key.ts';

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
  /** Pages by what they are called, best first */
  matches: NameMatch[];
}

/** What a question may be compared with. */
export interface SearchWords {
  pages: readonly PageName[];
  /** Every word of the site, the most frequent first */
  vocabulary: readonly string[];
  notCovered: readonly NotCovered[];
}

/** Reads questions by the names of pages and the words of the site; `asTyped` corrects nothing. */
export function questionReader({
  pages,
  vocabulary,
  notCovered,
}: SearchWords): (typed: string, asTyped: boolean) => Asked {
  const rank = nameRanker(pages, vocabulary);
  const spell = spellingOf(vocabulary);
  const ids = new Map(pages.flatMap((page) => page.ids.map((id) => [id, page] as const)));
  const known = new Set(vocabulary.flatMap(wordKeys));

  return (typed, asTyped) => {
    const cut = typed.slice(0, longest);
    const plain = searchWords(cut);
    const named = findNotCovered(cut, notCovered);
    const speaking = named ? rank(plain).filter(({ page }) => holdsName(page, named)) : [];
    // A risk or a question that has it among its names answers after all.
    const thing = speaking.some(({ page: { kind } }) => kind === 'safety' || kind === 'question')
      ? undefined
      : named;
    const { words, corrections } = asTyped || thing ? { words: plain, corrections: [] } : spell(plain);
    const unknown = words.filter((word) => !wordKeys(word).some((key) => known.has(key)));
    return {
      typed: cut,
      words,
      corrections,
      unknown,
      ...identify(cut, ids),
      ...(thing && { notCovered: thing }),
      matches: thing ? speaking.slice(0, fewSpeaking) : rank(words),
    };
  };
}

/** Beside the card of what is not covered, no more than this. */
const fewSpeaking = 3;
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

/** Whether a page is about the thing by name, as the claim that massage beats acupuncture is. */
function holdsName({ title, aliases }: PageName, { names }: NotCovered): boolean {
  const own = ` ${[title, ...aliases].map((name) => wordKeys(name).join(' ')).join(' . ')} `;
  return names.some((name) => own.includes(` ${wordKeys(name).join(' ')} `));
}
