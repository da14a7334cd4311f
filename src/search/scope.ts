import type { PageName } from './names.ts';
import { type NamedThing, nameText } from './not-covered.ts';
import type { NameMatch } from './rank-names.ts';

/** With a word that nobody here uses, a question of which less than this is known is about something else. */
const strangeBelow = 0.45;

/**
 * Whether a question is about something that this site has. `strange` are its words that are neither the site's nor of every day:
 * beside one, two words that a page has among its names must speak for it, or one that is not of every day.
 */
export const isOfOurs = (
  words: readonly string[],
  strange: readonly string[],
  matches: readonly NameMatch[],
  isEveryday: (word: string) => boolean,
): boolean =>
  words.length > 0 &&
  (strange.length === 0 ||
    matches.some(
      ({ coverage, held }) =>
        coverage >= strangeBelow || held.length > 1 || held.some((word) => !isEveryday(word)),
    ));

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
  const others = thing.names.map(nameText);
  const speaking = rank(meant).filter(
    ({ page, coverage }) =>
      holdsName(page, name) || (coverage >= besideFrom && others.some((other) => holdsName(page, other))),
  );
  const isAnswered = speaking.some(
    ({ page }) => (page.kind === 'safety' || page.kind === 'question') && holdsName(page, name),
  );
  const rest = rank(meant.filter((word) => !name.includes(nameText(word)))).filter(
    ({ coverage, held }) =>
      coverage >= besideFrom && (held.length > 1 || held.some((word) => !isEveryday(word))),
  );
  const beside = [...new Map([...speaking, ...rest].map((match) => [match.page, match])).values()];
  return {
    isOurs: isAnswered && meant.some((word) => /^massag/.test(word)),
    beside: beside.slice(0, fewBeside),
  };
}

/** Whether a page is about the thing by name, as the claim that massage beats acupuncture is. */
const holdsName = ({ title, aliases }: PageName, name: string): boolean =>
  [title, ...aliases].some((own) => nameText(own).includes(name));
