import type { Term } from './schema/term.ts';

/** What of a term is needed to find it in a text. */
export type FindableTerm = Pick<Term, 'id' | 'term' | 'variants'>;

/** Where a term stands: in which of several texts, and from which character to which. */
export interface TermPlace {
  id: string;
  text: number;
  start: number;
  end: number;
}

/** Every form of a term, its own name first, e.g. ["confidence interval", "CI"]. */
export const formsOf = ({ term, variants }: Pick<Term, 'term' | 'variants'>): string[] => [term, ...variants];

/** A form as it is compared: with a capital beyond its first letter as written ("PIP"), others in lower case. */
export const formKey = (form: string): string => (isExact(form) ? form : form.toLowerCase());

/**
 * Makes a function that finds the first place of each term in texts that follow each other. Whole words only; where
 * forms begin at the same character the longest wins; a place inside another one does not count.
 */
export function termFinder(terms: readonly FindableTerm[]): (texts: readonly string[]) => TermPlace[] {
  const idOf = new Map(terms.flatMap((term) => formsOf(term).map((form) => [formKey(form), term.id])));
  const forms = terms.flatMap(formsOf).toSorted((a, b) => b.length - a.length);
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${forms.map(patternOf).join('|')})(?![\\p{L}\\p{N}_-])`,
    'gu',
  );
  return (texts) => {
    const places = new Map<string, TermPlace>();
    for (const [text, words] of texts.entries())
      for (const { 0: found, index } of words.matchAll(pattern)) {
        const spaced = found.replace(/\s+/g, ' ');
        const id = idOf.get(spaced) ?? idOf.get(spaced.toLowerCase());
        if (id !== undefined && !places.has(id))
          places.set(id, { id, text, start: index, end: index + found.length });
      }
    return [...places.values()];
  };
}

const isExact = (form: string): boolean => /.\p{Lu}/u.test(form);

/** A form as a pattern: either case where case does not matter, and any white space between words. */
function patternOf(form: string): string {
  const letters = [...form].map((letter) => {
    if (letter === ' ') return '\\s+';
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    if (lower !== upper) return isExact(form) ? letter : `[${lower}${upper}]`;
    return letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });
  return letters.join('');
}
