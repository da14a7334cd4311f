import { stemmer } from 'stemmer';
import { fold } from '../lib/fold.ts';
import { remembering } from '../lib/remembering.ts';

// British spellings turned into American ones. A rule may join two words that mean different things ("care", "caer"):
// both sides of a comparison go through it, so it costs nothing. It must not part the forms of one word ("roll", "rolling").
const spellings: [RegExp, string][] = [
  [/(?<=.)ae/g, 'e'],
  // Not of a plural: "toes" is more than one "toe".
  [/oe(?=[dst].|a$)/g, 'e'],
  [/(?<=..)our(?=s?$|ed$|ing$|ite)/, 'or'],
  [/is(?=e[ds]?$|ing$|ation)/, 'iz'],
  [/ys(?=e[ds]?$|ing$)/, 'yz'],
  [/tre(?=s?$)/, 'ter'],
  [/enc(?=e[ds]?$|ing$)/, 'ens'],
];

/** What the forms of one word have in common: folded, in American spelling, without its ending, e.g. "oedemas" and "edema". */
export const wordKey = remembering((word: string): string => {
  const folded = fold(word);
  if (/\d/.test(folded)) return folded;
  return stemmer(spellings.reduce((left, [from, to]) => left.replace(from, to), folded));
});

/** The keys of a text's words, in their order. */
export const wordKeys = (text: string): string[] => fold(text).split(' ').filter(Boolean).map(wordKey);
