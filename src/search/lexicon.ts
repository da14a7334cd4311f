import { wordKey } from './word-key.ts';

/** The words that questions are read by. */
export interface Lexicon {
  /** Every word of the site, the most frequent first */
  vocabulary: string[];
  /** Words that anybody may say about anything, of the site or not */
  everyday: string[];
  /** English words that are seldom said and that the site has in no form: no slips for its own */
  rare: string[];
}

/** A lexicon as its two files hold it: the site's words, which the first answer needs, and those that it has in no form. */
export interface PackedLexicon {
  own: string;
  others: string;
}

/** How many words of the site are in each of its classes but the last: within one, the more frequent ones are forgotten. */
const classes = [200, 1000];
const mark = '+';
/** A word begins with a letter for how many letters it shares with the one before: "A" for none. */
const none = 'A'.charCodeAt(0);
const mostShared = 25;

/**
 * Packs a lexicon, a line for each class: the site's words by how frequent they are, those of every day marked; the others of every
 * day, then the rare ones.
 */
export function packLexicon({ vocabulary, everyday, rare }: Lexicon): PackedLexicon {
  const common = new Set(everyday);
  const own = new Set(vocabulary.map(wordKey));
  const marked = vocabulary.map((word) => (common.has(word) ? word + mark : word));
  const cuts = [0, ...classes, marked.length];
  const lines = cuts.slice(1).map((end, at) => marked.slice(cuts[at], end));
  const others = everyday.filter((word) => !own.has(wordKey(word)));
  return { own: packLines(lines), others: packLines([others, rare]) };
}

/**
 * A lexicon from its files, or without the others from the first of them; of the words of every day those that the site has only in
 * another form are gone.
 */
export function unpackLexicon({ own, others = '' }: Partial<PackedLexicon> & { own: string }): Lexicon {
  const marked = own.split('\n').flatMap(unpackWords);
  const [spoken = [], rare = []] = others.split('\n').map(unpackWords);
  const bare = (word: string): string => word.replace(mark, '');
  return {
    vocabulary: marked.map(bare),
    everyday: [...marked.filter((word) => word.endsWith(mark)).map(bare), ...spoken],
    rare,
  };
}

const packLines = (lines: readonly (readonly string[])[]): string => lines.map(packWords).join('\n');

function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .toSorted()
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(word.length, mostShared) && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(none + shared) + word.slice(shared);
    })
    .join('');
}

function unpackWords(line: string): string[] {
  let before = '';
  return (line.match(/[A-Z][^A-Z]*/g) ?? []).map((packed) => {
    before = before.slice(0, packed.charCodeAt(0) - none) + packed.slice(1);
    return before;
  });
}
