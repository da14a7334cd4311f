import type { FacetNames } from '../../finder/facet-names.ts';
import type { Hit } from '../../finder/finder-index.ts';
import type { Proofs } from '../../finder/proofs.ts';
import type { FinderQuery } from '../../finder/query.ts';
import { linkTo } from './address.ts';
import type { Outcome } from './answer.ts';
import { cardItem } from './card-item.ts';
import type { Screen } from './screen.ts';

/** What the cards need besides the answer. */
export interface ListSetting {
  names: FacetNames;
  base: string;
  proofs: Proofs;
  /** The search as the records of its people are told of it, e.g. "&near=98101" */
  search: string;
}

const pageSize = 20;

/** Draws one page of an answer, behind the cards that stand there already if `append` is set. */
export function drawHits(
  screen: Screen,
  { query, origin, result, help = [] }: Outcome & { kind: 'hits' },
  setting: ListSetting,
  append: boolean,
): void {
  const { hits, page, hasMore } = result;
  const firstNumber = (page - 1) * pageSize + 1;
  const items = hits.map((hit: Hit, at) => cardItem(hit, firstNumber + at, { ...setting, origin }));
  if (append) {
    screen.list.append(...items);
    items[0]?.querySelector('a')?.focus();
  } else {
    screen.list.replaceChildren(...items);
    screen.list.start = firstNumber;
    screen.help.replaceChildren(...help);
    screen.heading.textContent = origin
      ? `${query.bounds && !query.near && !query.point ? 'In the area of the map' : `Near ${origin.label}`}`
      : `Names that begin with “${query.name}”`;
  }
  drawMore(screen, query, hasMore);
}

/** The way to further pages; the first card of a later page may have others before it. */
function drawMore({ more, list }: Screen, query: FinderQuery, hasMore: boolean): void {
  const next = linkTo({ ...query, page: query.page + 1 }, 'button button-quiet', 'Show 20 more');
  next.dataset['finderMore'] = '';
  const before = linkTo(
    { ...query, page: Math.max(1, Math.floor(list.start / pageSize)) },
    '',
    'The 20 before these',
  );
  more.hidden = false;
  more
    .querySelector('[data-finder-ways]')
    ?.replaceChildren(...(hasMore ? [next] : []), ...(list.start > 1 ? [before] : []));
}
