import type { FacetNames } from '../../finder/facet-names.ts';
import type { Hit } from '../../finder/finder-index.ts';
import {
  formatAddress,
  formatCardFacts,
  formatCardName,
  formatProfession,
  formatSource,
} from '../../finder/format-card.ts';
import { formatFrom, formatMiles } from '../../finder/format-distance.ts';
import type { Origin } from '../../finder/origin.ts';
import type { CardFact, Proofs } from '../../finder/proofs.ts';
import { cardTools } from './card-tools.ts';
import { element } from './element.ts';

/** What all cards of a list share. */
export interface CardSetting {
  names: FacetNames;
  origin?: Origin | undefined;
  /** The site's own base, e.g. "/" */
  base: string;
  proofs: Proofs;
  /** The search that led here, for the way back from a record, e.g. "&near=98101"; absent on the short list */
  search?: string;
}

/** One result as a list item: its number, where it has one, name and distance, then labeled facts and what can be done. */
export function cardItem(hit: Hit, number: number | undefined, setting: CardSetting): HTMLLIElement {
  const { card } = hit;
  const { names, base, proofs, search = '' } = setting;
  const profile = element(
    'a',
    { href: `${base}find/provider/?id=${card.id}${search}` },
    formatCardName(card),
  );
  const profession = formatProfession(card, names);
  const body = element(
    'div',
    { class: 'provider-body' },
    element('h3', {}, ...(number ? [hidden(`${number}. `)] : []), profile),
    ...(card.sample ? [element('p', { class: 'sample-tag' }, 'Sample: invented person')] : []),
    ...distanceOf(hit, setting),
    element('p', { class: 'provider-where' }, hidden('Address: '), formatAddress(card.address)),
    ...(profession ? [element('p', { class: 'provider-profession' }, profession)] : []),
    factList(formatCardFacts(card, names, proofs)),
    cardTools(card),
    element('p', { class: 'provider-source' }, formatSource(card)),
  );
  const item = element('li', { class: 'provider', 'data-provider-id': card.id });
  if (number)
    item.append(element('span', { class: 'provider-number', 'aria-hidden': 'true' }, String(number)));
  item.append(body);
  return item;
}

/** Words that only a screen reader reads. */
const hidden = (words: string): Node => element('span', { class: 'visually-hidden' }, words);

function distanceOf({ distanceKm, card }: Hit, { origin }: CardSetting): Node[] {
  if (!origin) return [];
  const words =
    distanceKm === undefined
      ? ['Distance not known']
      : [
          element('strong', { 'data-distance-km': String(distanceKm) }, formatMiles(distanceKm)),
          formatFrom(origin, card),
        ];
  return [element('p', { class: 'provider-where' }, ...words)];
}

function factList(facts: CardFact[]): HTMLElement {
  const lines = facts.flatMap(({ label, text, href }) => [
    element('dt', {}, label),
    element('dd', {}, href ? element('a', { href }, text) : text),
  ]);
  return element('dl', { class: 'provider-facts' }, ...lines);
}
