import { dayOf, isOverdue } from '../evidence/freshness.ts';
import { withdrawnWords } from '../evidence/validity.ts';
import { bestPart } from '../search/best-part.ts';
import { isKind, type Kind, kinds } from '../search/kinds.ts';
import { groupByKind, type Ranked } from '../search/rank.ts';
import { markedText } from './marked-text.ts';
import type { FoundPage } from './pagefind-client.ts';

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

function resultItem(page: FoundPage): HTMLLIElement {
  const { title = page.url, until } = page.meta;
  const part = page.meta['by-part'] ? bestPart(page.sub_results) : undefined;
  const { url, excerpt } = part ?? page;
  const link = element('a', '', part ? `${title}: ${part.title}` : title);
  link.href = url;
  // The index is as old as the build: it may still hold a verdict that the page has withdrawn since.
  const isWithdrawn = until !== undefined && isOverdue({ nextCheck: until }, dayOf(new Date()));
  const words = isWithdrawn ? withdrawnWords('answer', { nextCheck: until }) : markedText(excerpt);
  const item = element('li', 'search-result', element('h3', '', link), element('p', '', words));
  item.dataset['searchResult'] = '';
  item.dataset['url'] = url;
  return item;
}

/** What a found page is; a page that does not say counts as a page about the site. */
export const kindOf = ({ meta: { kind = '' } }: FoundPage): Kind => (isKind(kind) ? kind : 'page');

/** A found page with what ranking needs. */
export type ShownPage = FoundPage & Ranked;

/** Prints pages under a heading for each kind. */
export function renderGroups(container: HTMLElement, pages: ShownPage[]): void {
  container.replaceChildren(
    ...groupByKind(pages).map(({ kind, pages: found }) =>
      element(
        'section',
        'search-group',
        element('h2', '', kinds[kind].heading, element('span', 'count', ` ${found.length}`)),
        element('ol', 'search-list', ...found.map(resultItem)),
      ),
    ),
  );
}

/** Prints one checkbox for each kind that has results or is chosen, with its count. */
export function renderKinds(container: HTMLElement, counts: Record<string, number>, chosen: Kind[]): void {
  const shown = (Object.keys(kinds) as Kind[]).filter(
    (kind) => (counts[kind] ?? 0) > 0 || chosen.includes(kind),
  );
  const focused = container.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement).value
    : undefined;
  container.replaceChildren(
    ...shown.map((kind) => {
      const box = element('input', '');
      Object.assign(box, { type: 'checkbox', name: 'kind', value: kind, checked: chosen.includes(kind) });
      return element(
        'label',
        'check',
        box,
        element('span', '', kinds[kind].heading, element('span', 'count', ` (${counts[kind] ?? 0})`)),
      );
    }),
  );
  container.closest('fieldset')?.toggleAttribute('hidden', shown.length === 0);
  if (focused) container.querySelector<HTMLInputElement>(`[value="${focused}"]`)?.focus();
}
