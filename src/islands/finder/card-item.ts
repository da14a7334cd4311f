import type { FacetNames } from '../../finder/facet-names.ts';
import type { Hit } from '../../finder/finder-index.ts';
import {
  formatAddress,
  formatCardFacts,
  formatCardName,
  formatProfession,
  formatSource,
} from '../../finder/format-card.ts';
import { formatMiles } from '../../finder/format-distance.ts';
import type { Origin } from '../../finder/origin.ts';
import type { CardFact, StateFacts } from '../../finder/state-facts.ts';
import { element } from './element.ts';

/** What all cards of a list share. */
export interface CardSetting {
  names: FacetNames;
  origin?: Origin | undefined;
  /** The site's own base, e.g. "/" */
  base: string;
  /** Chosen conditions that have a guide */
  guides: string[];
  states: StateFacts;
}

/** One result as a list item: its number, name and distance, then labeled facts. */
export function cardItem(hit: Hit, number: number, setting: CardSetting): HTMLLIElement {
  const { card } = hit;
  const { names, base, guides, states } = setting;
  const profile = element('a', { href: `${base}find/provider/?id=${card.id}` }, formatCardName(card));
  const profession = formatProfession(card, names);
  const body = element(
    'div',
    { class: 'provider-body' },
    element('h3', {}, element('span', { class: 'visually-hidden' }, `${number}. `), profile),
    ...(card.sample ? [element('p', { class: 'sample-tag' }, 'Sample: invented person')] : []),
    element('p', { class: 'provider-where' }, ...distanceOf(hit, setting), formatAddress(card.address)),
    ...(profession ? [element('p', { class: 'provider-profession' }, profession)] : []),
    factList(formatCardFacts(card, names, states)),
    ...evidenceLinks(
      guides.filter((id) => card.techniques && card.specialties?.includes(id)),
      setting,
    ),
    element('p', { class: 'provider-source' }, formatSource(card)),
  );
  const item = element('li', { class: 'provider', 'data-provider-id': card.id });
  item.append(element('span', { class: 'provider-number', 'aria-hidden': 'true' }, String(number)), body);
  return item;
}

function distanceOf({ distanceKm, card }: Hit, { origin }: CardSetting): (Node | string)[] {
  if (!origin) return [];
  if (distanceKm === undefined) return ['Distance not known', element('br')];
  const miles = element('strong', { 'data-distance-km': String(distanceKm) }, formatMiles(distanceKm));
  // Most imported people stand at the middle of their ZIP area: the street may be elsewhere in it.
  const rough =
    card.precision && card.precision !== 'address'
      ? `, to the middle of the ${roughAreas[card.precision]}`
      : '';
  return [miles, ` from ${origin.from}${rough}`, element('br')];
}

const roughAreas = { zip: 'ZIP area', city: 'city', state: 'state' };

function factList(facts: CardFact[]): HTMLElement {
  const lines = facts.flatMap(({ label, text, href }) => [
    element('dt', {}, label),
    element('dd', {}, href ? element('a', { href }, text) : text),
  ]);
  return element('dl', { class: 'provider-facts' }, ...lines);
}

function evidenceLinks(ids: string[], { names, base }: CardSetting): Node[] {
  if (ids.length === 0) return [];
  const links = ids.map((id) =>
    element(
      'a',
      { href: `${base}conditions/${id}/` },
      `What the evidence says: ${names('specialty', id).toLowerCase()}`,
    ),
  );
  return [element('p', { class: 'provider-evidence' }, ...links)];
}
