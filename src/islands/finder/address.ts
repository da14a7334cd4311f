import { type FinderQuery, formatQuery } from '../../finder/query.ts';
import { element } from './element.ts';

/** The finder's address for a query; commas stay readable. */
export function addressOf(query: FinderQuery): string {
  const params = formatQuery(query).toString().replaceAll('%2C', ',');
  return params ? `?${params}` : location.pathname;
}

/** A link to another query; the finder follows it without loading the page anew. */
export function linkTo(
  query: FinderQuery,
  className: string,
  ...children: (Node | string)[]
): HTMLAnchorElement {
  return element('a', { href: addressOf(query), class: className, 'data-finder-go': '' }, ...children);
}

/** The same query without its place. */
export function withoutPlace(query: FinderQuery): FinderQuery {
  const { near: _near, point: _point, bounds: _bounds, ...rest } = query;
  return { ...rest, page: 1 };
}
