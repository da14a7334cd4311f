const stopWords = new Set(
  (
    'a about am an and any are as at be been but by can could did do does for from had has have having help helps hers him his how i ' +
    'if in into is it its me my of on or our shall she should so some than that the their them then there these they this those to ' +
    'too us was we were what when where which who whom whose why will with would you your'
  ).split(' '),
);

const identifier = /^(10\.\d{4,9}\/\S+|pmc\d+|nct\d{8}|cd\d{6}\S*|\d{5,8})$/i;

/** Whether a word is a DOI, a PubMed number or a register number, which must stay whole. */
export const isIdentifier = (word: string): boolean => identifier.test(word);

/**
 * The words of a question that the index should look for: lower case, hyphens opened, stop words dropped
 * unless nothing else is left. Identifiers stay as typed.
 */
export function searchWords(typed: string): string[] {
  const words = typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) =>
      isIdentifier(word)
        ? [word]
        : word
            .replace(/[-–/]/g, ' ')
            .replace(/[^\p{L}\p{N}. ]/gu, '')
            .split(' '),
    )
    .map((word) => word.replace(/\.+$/, ''))
    .filter(Boolean);
  const content = words.filter((word) => !stopWords.has(word));
  return [...new Set(content.length > 0 ? content : words)];
}
