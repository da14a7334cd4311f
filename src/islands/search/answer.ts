import type { Asked } from '../../search/ask.ts';
import type { Kind } from '../../search/kinds.ts';
import { type Answer, composeAnswer, emptyAnswer, type Texts } from './compose.ts';
import { noIndex, SearchError, searchTexts } from './texts.ts';
import { openReader } from './words.ts';

/** What is asked besides the words. */
export interface Setting {
  base: string;
  /** Kinds of pages to show; none for all */
  chosen: readonly Kind[];
  /** Whether typing errors stay */
  asTyped: boolean;
}

/**
 * Answers a question by what pages are called and what their texts say. While texts are still to load, `early` gets what names alone
 * tell. Throws SearchError where names cannot be read.
 */
export async function answerQuestion(
  typed: string,
  { base, chosen, asTyped }: Setting,
  early: (answer: Answer) => void,
): Promise<Answer> {
  const reader = await openReader(base).catch(() => {
    throw new SearchError(noIndex());
  });
  const read = reader.read(typed, asTyped);
  const page = read.identified?.page;
  if (page) return { ...emptyAnswer(read), best: [{ page }], counts: new Map([[page.kind, 1]]), total: 1 };
  const compose = (asked: Asked, texts: Texts) => composeAnswer(asked, texts, chosen, reader.pageAt);
  if (read.notCovered) return compose(read, nameOnly(read));
  const withTexts = async (asked: Asked): Promise<Answer> => {
    if (!isOfOurs(asked)) return emptyAnswer(asked);
    try {
      const words = asked.words.filter((word) => !asked.unknown.includes(word));
      const texts = await searchTexts(base, words, chosen);
      areTextsOpen = true;
      return compose(asked, texts);
    } catch (error) {
      const problem = error instanceof SearchError ? error.problem : 'no-index';
      return { ...compose(asked, nameOnly(asked)), problem };
    }
  };
  const hasStranger = read.unknown.length > 0 || read.corrections.length > 0;
  // Places are the finder's own part: the search page loads it with the first question.
  const offering = import('./finder-offer.ts')
    .then(({ finderOffer }) => finderOffer(base, typed, hasStranger))
    .catch(() => undefined);
  if (!areTextsOpen && isOfOurs(read)) early(compose(read, nameOnly(read)));
  // Places and texts are looked up side by side; a word that was taken for a slip may then turn out to be the name of a place.
  const [finder, answer] = await Promise.all([offering, withTexts(read)]);
  const isPlace = finder?.near && read.corrections.length > 0;
  const found = isPlace ? await withTexts(reader.read(typed, true)) : answer;
  return { ...found, ...(finder && { finder }) };
}

/** Whether texts have been searched before on this page. */
let areTextsOpen = false;

const nameOnly = ({ words }: Asked): Texts => ({ found: [], total: 0, kept: words, counts: {} });

/** With a word that the site does not know, a question of which less than this is known is about something else. */
const strangeBelow = 0.33;

const isOfOurs = ({ words, unknown, matches }: Asked): boolean =>
  words.length > 0 && (unknown.length === 0 || matches.some(({ coverage }) => coverage >= strangeBelow));
