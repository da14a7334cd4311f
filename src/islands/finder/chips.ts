import { facetGroups } from '../../finder/facet-groups.ts';
import type { FacetNames } from '../../finder/facet-names.ts';
import type { FinderQuery } from '../../finder/query.ts';
import { linkTo } from './address.ts';
import { element } from './element.ts';
import { withinLabel } from './form.ts';

/** Draws what a query filters by as links that each take one thing away. */
export function drawChips(
  list: HTMLElement,
  query: FinderQuery,
  names: FacetNames,
  pointLabel: string,
): void {
  const chips: [label: string, without: FinderQuery][] = facetGroups.flatMap((group) =>
    (query.facets[group] ?? []).map((id): [string, FinderQuery] => {
      const left = query.facets[group]?.filter((other) => other !== id) ?? [];
      return [names(group, id), { ...query, facets: { ...query.facets, [group]: left } }];
    }),
  );
  const { withinMiles, bounds, name, point } = query;
  const without = (key: 'withinMiles' | 'bounds' | 'name' | 'point'): FinderQuery => {
    const { [key]: _, ...left } = query;
    return left;
  };
  if (withinMiles !== undefined) chips.push([withinLabel(withinMiles), without('withinMiles')]);
  if (bounds) chips.push(['Area of the map', without('bounds')]);
  if (name) chips.push([`Name: ${name}`, without('name')]);
  if (point) chips.push([`From ${pointLabel}`, without('point')]);
  list.hidden = chips.length === 0;
  list.replaceChildren(...chips.map(([label, rest]) => element('li', {}, chip(label, rest))));
}

function chip(label: string, without: FinderQuery): HTMLAnchorElement {
  return linkTo(
    { ...without, page: 1 },
    'chip',
    element('span', { class: 'visually-hidden' }, 'Remove: '),
    label,
    element('span', { class: 'chip-cross', 'aria-hidden': 'true' }, '×'),
  );
}
