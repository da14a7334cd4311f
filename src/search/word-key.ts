import { fold } from '../lib/fold.ts';

// British spellings turned into American ones. A rule may join two words that mean different things ("care", "caer"):
// both sides of a comparison go through it, so it costs nothing.
const spellings: [RegExp, string][] = [
  [/(?<=.)ae/g, 'e'],
  [/oe(?=[dst])/g, 'e'],
  [/our(?=s?$|ed$|ing$|ite)/, 'or'],
  [/is(?=e[ds]?$|ing$|ation)/, 'iz'],
  [/ys(?=e[ds]?$|ing$)/, 'yz'],
  [/tre(?=s?$)/, 'ter'],
  [/ll(?=ed$|ing$|er$)/, 'l'],
];

const endings: [RegExp, string][] = [
  [/(?<=...)ies$/, 'y'],
  [/(?<=ss|x|zz|tch|sh)es$/, ''],
  [/(?<=[^su])s$/, ''],
];

/** What two forms of one word have in common: folded, singular, in American spelling, e.g. "oedemas" and "edema". */
export function wordKey(word: string): string {
  const apply = (text: string, rules: [RegExp, string][]) =>
    rules.reduce((left, [from, to]) => left.replace(from, to), text);
  return /\d/.test(word) ? fold(word) : apply(apply(fold(word), spellings), endings);
}

/** The keys of a text's words, in their order. */
export const wordKeys = (text: string): string[] => fold(text).split(' ').filter(Boolean).map(wordKey);
