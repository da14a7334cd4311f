import { type FacetGroup, facetGroups } from '../../finder/facet-groups.ts';
import type { FacetNames } from '../../finder/facet-names.ts';
import type { FinderQuery } from '../../finder/query.ts';
import { must } from '../../lib/must.ts';
import { addressOf } from './address.ts';

/** The text that stands in the box for a query: its place, else its name. */
const boxText = ({ near, name, point, bounds }: FinderQuery): string =>
  near ?? (point || bounds ? '' : (name ?? ''));

/** The query that a form asks for: an untouched box keeps the place that was found before, whatever it was. */
export function askedBy(form: HTMLFormElement, before: FinderQuery): FinderQuery {
  const data = new FormData(form);
  const facets: Partial<Record<FacetGroup, string[]>> = {};
  for (const group of facetGroups) facets[group] = data.getAll(group).map(String);
  const within = Number(data.get('within'));
  const filters = { facets, page: 1, ...(within > 0 && { withinMiles: within }) };
  // As much as an address may hold; nobody's place or name is longer.
  const text = String(data.get('near') ?? '')
    .trim()
    .slice(0, 100);
  const { withinMiles: _, name, ...place } = before;
  if (text === boxText(before)) return { ...place, ...(name && { name }), ...filters };
  const isNameElsewhere = name !== undefined && name !== boxText(before);
  return { ...filters, ...(text && { near: text }), ...(isNameElsewhere && { name }) };
}

/** Shows a query in the form, and what is chosen in the one line of the closed filters. */
export function fillForm(form: HTMLFormElement, query: FinderQuery, names?: FacetNames): void {
  box(form).value = boxText(query);
  markPlace(form, false);
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    input.checked = query.facets[input.name as FacetGroup]?.includes(input.value) ?? false;
    if (input.checked) input.closest('details:not(.filters)')?.setAttribute('open', '');
  }
  fillWithin(form, query.withinMiles);
  const clear = form.querySelector<HTMLAnchorElement>('[data-finder-clear]');
  const { withinMiles: _, ...rest } = query;
  if (clear) clear.href = addressOf({ ...rest, facets: {}, page: 1 });
  const chosen = form.querySelector<HTMLElement>('[data-finder-chosen]');
  if (!chosen || !names) return;
  chosen.dataset['none'] ??= chosen.textContent;
  const labels = chosenLabels(query, names);
  chosen.textContent =
    labels.length > 0 ? `${labels.length} chosen: ${labels.join(', ')}` : chosen.dataset['none'];
}

/** Ties the status to the box where the status is about the place in it. */
export function markPlace(form: HTMLFormElement, isWrong: boolean): void {
  box(form).setAttribute('aria-invalid', String(isWrong));
  box(form).setAttribute('aria-describedby', isWrong ? 'finder-status near-hint' : 'near-hint');
}

/** The labels of everything that a query filters by. */
function chosenLabels({ facets, withinMiles }: FinderQuery, names: FacetNames): string[] {
  const labels = facetGroups.flatMap((group) => (facets[group] ?? []).map((id) => names(group, id)));
  return withinMiles === undefined ? labels : [...labels, withinLabel(withinMiles)];
}

export const withinLabel = (miles: number): string => `Within ${miles} ${miles === 1 ? 'mile' : 'miles'}`;

const box = (form: HTMLFormElement): HTMLInputElement =>
  must(form.querySelector<HTMLInputElement>('input[name="near"]'), 'the finder has a box for the place');

/** An address may ask for a distance that the menu does not offer: it is added. */
function fillWithin(form: HTMLFormElement, miles: number | undefined): void {
  const menu = form.querySelector<HTMLSelectElement>('select[name="within"]');
  if (!menu) return;
  const value = miles === undefined ? '' : String(miles);
  if (![...menu.options].some((option) => option.value === value))
    menu.add(new Option(withinLabel(Number(value)), value));
  menu.value = value;
}
