import type { PageName } from './names.ts';
import { type NamedThing, nameText } from './not-covered.ts';
import type { NameMatch } from './rank-names.ts';

/** A question of which less than this is known is about something else, where words of it stand nowhere on the site. */
const strangeBelow = 0.45;
/** And so is one of which less than this stands in the names of any page. */
const leastHeld = 0.35;

/** Words that ask for something, whatever it is: a name that holds nothing but these does not speak for a question. */
const askingWords = new Set(
  (
    'best better buy cheap cheapest cost costs fix good how kind kinds long many much near nearby nearest often online price prices ' +
    'review reviews top type types'
  ).split(' '),
);
const isTelling = (word: string): boolean => !askingWords.has(word);

/**
 * Whether a question is about something that this site has. `unknown` are its words that stand nowhere on the site: beside one, a page
 * must have a word among its names that does more than ask. Beside one that is not of every day either, two words must speak for a
 * page, or one that is not of every day; beside several, nearly half of the question.
 */
export function isOfOurs(
  words: readonly string[],
  unknown: readonly string[],
  matches: readonly NameMatch[],
  isEveryday: (word: string) => boolean,
): boolean {
  if (words.length === 0) return false;
  if (unknown.length === 0)
    return matches.length === 0 || matches.some(({ coverage }) => coverage >= leastHeld);
  const speaking = matches.filter(({ held }) => held.some(isTelling));
  if (unknown.length > 1) return speaking.some(({ coverage }) => coverage >= strangeBelow);
  if (unknown.every(isEveryday)) return speaking.length > 0;
  return speaking.some(
    ({ coverage, held }) =>
      coverage >= strangeBelow || held.length > 1 || held.some((word) => !isEveryday(word)),
  );
}

/** Beside the card of what is not covered, no more pages than this, each with so much of the question in its names. */
const fewBeside = 3;
const besideFrom = 0.3;

/**
 * What is shown of a question that names something that is left to others: nothing is set aside where a risk or a question has it
 * among its names and massage is asked about; else a card stands first, and pages beside it that speak of it or of the rest.
 */
export function setAside(
  { thing, name }: NamedThing,
  meant: readonly string[],
  rank: (words: readonly string[]) => NameMatch[],
  isEveryday: (word: string) => boolean,
): { isOurs: boolean; beside: NameMatch[] } {
  const names = thing.names.map(nameText);
  const speaking = rank(meant).filter(
    ({ page, coverage }) =>
      holdsName(page, name) || (coverage >= besideFrom && names.some((other) => holdsName(page, other))),
  );
  const isAnswered = speaking.some(
    ({ page }) => (page.kind === 'safety' || page.kind === 'question') && holdsName(page, name),
  );
  const others = meant.filter((word) => !name.includes(nameText(word)));
  const rest = rank(others).filter(({ coverage, held }) => {
    const telling = held.filter(isTelling);
    return coverage >= besideFrom && (telling.length > 1 || telling.some((word) => !isEveryday(word)));
  });
  const beside = [...new Map([...speaking, ...rest].map((match) => [match.page, match])).values()];
  return {
    isOurs: isAnswered && others.some((word) => /^massag/.test(word)),
    beside: beside.slice(0, fewBeside),
  };
}

/** Whether a page is about the thing by name, as the claim that massage beats acupuncture is. */
const holdsName = ({ title, aliases }: PageName, name: string): boolean =>
  [title, ...aliases].some((own) => nameText(own).includes(name));
