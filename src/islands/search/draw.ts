import { dayOf, isOverdue } from '../../evidence/freshness.ts';
import { withdrawnWords } from '../../evidence/validity.ts';
import { groups, kinds } from '../../search/kinds.ts';
import { markWords } from '../../search/mark-words.ts';
import { formatFinderOffer } from '../../search/status.ts';
import { markedText } from '../marked-text.ts';
import type { Answer, Found } from './compose.ts';
import { settle } from './settle.ts';

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

/** Where results lead: the site's base, and what was asked, whose words are marked. */
export interface Drawing {
  base: string;
  /** In a panel: so many results at most, without headings of their own */
  most?: number;
}

const addressOf = (base: string, path: string): string => `${base}${path.slice(1)}`;

/** Prints an answer: cards first, then the best pages, then the others under a heading for each group. */
export function drawAnswer(container: HTMLElement, answer: Answer, { base, most }: Drawing): void {
  const { best, asked } = answer;
  const heading = most === undefined ? 'h3' : 'strong';
  const items = (found: readonly Found[]) => found.map((one) => resultItem(one, asked.words, base, heading));
  if (most !== undefined) {
    const all = [...best, ...answer.groups.flatMap(({ found }) => found)].slice(0, most);
    settle(container, [...cards(answer, base, 'strong'), element('ol', 'search-list', ...items(all))]);
    return;
  }
  const count = (found: readonly Found[]) => (answer.counts ? found.length : undefined);
  settle(container, [
    ...cards(answer, base, 'h2'),
    ...(best.length > 0 ? [section('Best matches', items(best))] : []),
    ...answer.groups.map(({ group, found }) => section(groups[group], items(found), count(found))),
  ]);
}

function section(heading: string, items: HTMLElement[], count?: number): HTMLElement {
  const title = element('h2', '', heading);
  if (count !== undefined) title.append(element('span', 'count', ` ${count}`));
  const made = element('section', 'search-group', title, element('ol', 'search-list', ...items));
  made.dataset['group'] = heading;
  return made;
}

function cards(
  { asked, finder, total, problem }: Answer,
  base: string,
  heading: 'h2' | 'strong',
): HTMLElement[] {
  const made: HTMLElement[] = [];
  const hasNothing = total === 0 && !finder && !problem;
  const left = asked.notCovered;
  const notCovered = left
    ? { ...left, name: `We do not cover this: ${left.name}` }
    : hasNothing
      ? nothing(base)
      : undefined;
  if (notCovered) {
    const link = element('a', '', notCovered.link.label);
    link.href = notCovered.link.href;
    const card = element(
      'div',
      'search-card',
      element(heading, '', notCovered.name),
      element('p', '', notCovered.reason),
      element('p', '', link),
    );
    card.dataset['notCovered'] = notCovered.id;
    made.push(card);
  }
  if (finder) {
    const link = element('a', '', formatFinderOffer(finder.near));
    link.href = addressOf(base, finder.path);
    const card = element('div', 'search-card', element(heading, '', link), element('p', '', finderSays));
    card.dataset['searchResult'] = '';
    card.dataset['url'] = link.getAttribute('href') ?? '';
    made.push(card);
  }
  return made;
}

/** What stands where nothing of ours fits. */
const nothing = (base: string) => ({
  id: 'anything-else',
  name: 'We have nothing on this',
  reason: 'This site is on massage for pain. Other words may find more, and some topics we leave to others.',
  link: { label: 'What we leave to others', href: `${base}about/not-covered/` },
});

const finderSays = 'Nearest first, on your device. The place you typed is filled in.';

function resultItem(
  { page, excerpt, part }: Found,
  words: readonly string[],
  base: string,
  heading: 'h3' | 'strong',
): HTMLLIElement {
  const link = element('a', '', page.title);
  link.href = addressOf(base, page.path);
  // The files are as old as the build: they may still hold a verdict that the page has withdrawn since.
  const isWithdrawn = page.until !== undefined && isOverdue({ nextCheck: page.until }, dayOf(new Date()));
  const says = isWithdrawn ? withdrawnWords('answer', { nextCheck: page.until ?? '' }) : undefined;
  const text = element('p', '', says ?? (excerpt ? markedText(excerpt) : marked(page.says, words)));
  const facts = element('p', 'search-facts', element('span', 'search-kind', kinds[page.kind].label));
  if (part && !says) {
    const deep = element('a', '', partWords(part.title));
    deep.href = addressOf(base, part.path);
    // Beside the kind, in the line that is there: when texts join, nothing below moves.
    facts.append(element('span', 'search-part', 'Part: ', deep));
  }
  const item = element('li', 'search-result', element(heading, 'search-title', link), facts, text);
  item.dataset['searchResult'] = '';
  item.dataset['url'] = link.getAttribute('href') ?? '';
  return item;
}

/** So many letters of a part's title fit beside a kind on a phone; all of it stands where it leads. */
const mostLetters = 26;
const partWords = (title: string): string =>
  title.length <= mostLetters ? title : `${title.slice(0, mostLetters + 1).replace(/[\s,:;]+\S*$/, '')} …`;

function marked(text: string, words: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text: piece, isMatch } of markWords(text, words)) {
    fragment.append(isMatch ? element('mark', '', piece) : piece);
  }
  return fragment;
}
