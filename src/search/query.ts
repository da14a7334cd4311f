const stopWords = new Set(
  (
    'a about am an and any are as at be been but by can cant could did do does doesnt doi dont for from get had has have having help helps hers him his ' +
    'how i if im in into is isnt it its ive me my of on or our pmcid pmid shall she should so some than that the their them then there these ' +
    'they this those to too us was we were what when where which who whom whose why will with wont would wouldnt you your'
  ).split(' '),
);

const identifier = /^(10\.\d{4,9}\/\S+|pmc\d+|nct\d{8}|cd\d{6}\S*|\d{5,8})$/i;

/** Whether a word is a DOI, a PubMed number or a register number, which must stay whole. */
export const isIdentifier = (word: string): boolean => identifier.test(word);

/** A word as people paste it without its label, its address and the marks of its sentence: "(doi:10.1/x)," -> "10.1/x". */
function withoutWrapping(word: string): string {
  const start = /^[([{"'“‘]*(?:https?:\/\/[^/]+\/(?:articles\/|study\/)?)?(?:doi:|pmid:|pmcid:)?/;
  const bare = word.replace(start, '').replace(/[\]}"'”’.,;:!?/]+$/, '');
  return bare.includes('(') ? bare : bare.replace(/\)$/, '');
}

const openWord = (word: string): string[] =>
  word
    .replace(/[-–/]/g, ' ')
    .replace(/[^\p{L}\p{N}. ]/gu, '')
    .split(' ')
    .map((part) => part.replace(/\.+$/, ''));

/**
 * The words of a question that the index should look for, in lower case: identifiers whole, hyphens and slashes of
 * other words opened, stop words dropped unless nothing else is left.
 */
export function searchWords(typed: string): string[] {
  const words = typed
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => {
      const bare = withoutWrapping(word);
      return isIdentifier(bare) ? [bare] : openWord(word);
    })
    .filter(Boolean);
  const content = words.filter((word) => !stopWords.has(word));
  return [...new Set(content.length > 0 ? content : words)];
}
