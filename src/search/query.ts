const stopWords = new Set(
  (
    'a about actually all almost also am an and any anything are as at be been being but by can cant cannot come could couldnt ' +
    'did didnt do does doesnt doi doing dont enough even ever every everything for from get gets getting go goes going gonna ' +
    'got had has hasnt have havent having he hello help helps her hers hes hey hi him his how i id if ill im in into is isnt it ' +
    'its ive just kinda know let lets like lot lots make makes many may maybe me might mine much must my need needs now of ok ' +
    'okay on one or our ours please pmcid pmid really said say says shall she shes should shouldnt so some somebody someone ' +
    'something stuff such take takes tell than thanks that thats the their them then there theres these they theyre thing ' +
    'things this those to too til till took try trying up us very wanna want wants was wasnt we went were what whats when where ' +
    'which who whom whos whose why will with wont would wouldnt yes you your youre yours yrs'
  ).split(' '),
);

/** Whether a word tells nothing of what is asked. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

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

/** All words of a question, in lower case: identifiers whole, hyphens and slashes of other words opened. */
export const questionWords = (typed: string): string[] =>
  typed
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => {
      // Nearly all words, of thousands of names as well.
      if (/^[a-z]+$/.test(word)) return [word];
      const bare = withoutWrapping(word);
      return isIdentifier(bare) ? [bare] : openWord(word);
    })
    .filter(Boolean);

/** The words that say something, each once: without stop words, unless nothing else is left. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** The words of a question that the index should look for. */
export const searchWords = (typed: string): string[] => tellingWords(questionWords(typed));
