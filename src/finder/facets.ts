import type { Card } from './card.ts';
import {
  type FacetGroup,
  facetGroups,
  notStated,
  type OfferId,
  offers,
  stateLicense,
} from './facet-groups.ts';

/** The facet values of a card in one group, e.g. ["neck-pain", "migraine"]; the index and the browser share this rule. */
export function facetValuesOf(card: Card, group: FacetGroup): string[] {
  switch (group) {
    case 'specialty':
      return card.specialties ?? [notStated];
    case 'technique':
      return card.techniques ?? [];
    case 'credential':
      return [...(card.licenses ? [stateLicense] : []), ...(card.credentials ?? []).map(({ id }) => id)];
    case 'profession':
      return card.professions ?? [];
    case 'offers':
      return (Object.keys(offers) as OfferId[]).filter((id) => card.offers?.[offers[id]] === 'yes');
    case 'language':
      return card.languages ?? [];
  }
}

/** Every facet value of a card as "group:value", each once. */
export function facetKeysOf(card: Card): string[] {
  return [
    ...new Set(
      facetGroups.flatMap((group) => facetValuesOf(card, group).map((value) => `${group}:${value}`)),
    ),
  ];
}
