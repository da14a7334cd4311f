import type { Asked } from '../../search/ask.ts';
import type { Chosen } from '../../search/chosen.ts';
import { type Answer, composeAnswer, emptyAnswer, type Texts } from './compose.ts';
import { noIndex, problemOf, SearchError } from './search-error.ts';
import { openTexts, searchTexts } from './texts.ts';
import { openFirstReader, openReader, type QuestionReader } from './words.ts';

/** What is asked besides the words. */
export interface Setting {
  base: string;
  /** Below which the search's own files are asked for */
  from: string;
  /** What of the pages to show */
  chosen: Chosen;
  /** Whether typing errors stay */
  asTyped: boolean;
}

/** Whether all names are here; until then the first results come from those of the pages that answer people. */
let areNamesOpen = false;
/** The question that names alone have answered: its texts will be looked at. */
let named: string | undefined;

/**
 * What the names of pages alone tell, at once; undefined where only the whole answer will do: for an identifier, for what is left to
 * others, where no name fits, and for a slip in the first question.
 */
export async function answerByNames(
  typed: string,
  { from, chosen, asTyped }: Setting,
): Promise<Answer | undefined> {
  const reader = await (areNamesOpen ? openReader(from) : openFirstReader(from));
  const read = reader.read(typed, asTyped);
  if (read.identified || read.notCovered || !read.isOurs) return undefined;
  // Before the words are here that the site lacks, a slip cannot be told from one of them.
  if (!areNamesOpen && read.corrections.length > 0) return undefined;
  const { counts, ...answer } = composeAnswer(read, nameOnly(read), chosen, reader.pageAt);
  if (answer.total === 0) return undefined;
  named = typed;
  return answer;
}

/** Answers a question by what pages are called and what their texts say. Throws SearchError where names cannot be read. */
export async function answerQuestion(typed: string, setting: Setting): Promise<Answer> {
  const { base, from, chosen, asTyped } = setting;
  // The engine of texts and the names of studies come side by side.
  if (typed === named) openTexts(setting).catch(() => undefined);
  const reader = await openReader(from).catch(() => {
    throw new SearchError(noIndex());
  });
  areNamesOpen = true;
  const read = reader.read(typed, asTyped);
  const page = read.identified?.page;
  if (page) {
    const counts = { kind: new Map([[page.kind, 1]]), certainty: new Map() };
    return { ...emptyAnswer(read), best: [{ page }], counts, total: 1 };
  }
  if (read.notCovered) return composeAnswer(read, nameOnly(read), chosen, reader.pageAt);
  const strangers = [...read.unknown, ...read.corrections.map((one) => one.typed)];
  // Places are the finder's own part: the search page loads it with the first question.
  const offering = import('./finder-offer.ts')
    .then(({ finderOffer }) => finderOffer(base, typed, strangers))
    .catch(() => undefined);
  // Places and texts are looked up side by side; a word that was taken for a slip may then turn out to be the name of a place.
  const [finder, answer] = await Promise.all([offering, withTexts(read, setting, reader)]);
  const isPlace = finder?.near && read.corrections.length > 0;
  const found = isPlace ? await withTexts(reader.read(typed, true), setting, reader) : answer;
  return { ...found, ...(finder && { finder }) };
}

async function withTexts(asked: Asked, setting: Setting, reader: QuestionReader): Promise<Answer> {
  if (!asked.isOurs) return emptyAnswer(asked);
  const compose = (texts: Texts) => composeAnswer(asked, texts, setting.chosen, reader.pageAt);
  try {
    const words = asked.words.filter((word) => !asked.unknown.includes(word));
    return compose(await searchTexts(words, setting));
  } catch (error) {
    return { ...compose(nameOnly(asked)), problem: problemOf(error) };
  }
}

const nameOnly = ({ words }: Asked): Texts => ({ found: [], total: 0, kept: words, counts: {} });
