import type { Card } from './card.ts';
import { type FacetGroup, type OfferId, offers } from './facet-groups.ts';
import type { FacetSummary } from './manifest.ts';

/** The groups whose values a card lists by id and nothing else. */
const lists = {
  specialty: 'specialties',
  technique: 'techniques',
  profession: 'professions',
  language: 'languages',
} as const;
type ListGroup = keyof typeof lists;

/** A card as a leaf holds it: values that the manifest names stand as their numbers, since a small file pays for every name. */
export interface PackedCard extends Omit<Card, (typeof lists)[ListGroup] | 'offers'> {
  /** What the lists hold, and the offers with the answer yes */
  values?: number[];
  /** The offers with the answer no */
  declined?: number[];
}

/** One value of a group, e.g. { group: "specialty", id: "neck-pain" }. */
export interface GroupValue {
  group: FacetGroup;
  id: string;
}

/** The values of a manifest; the number of one is its place, counted through all groups. */
export const numberedValues = (facets: readonly FacetSummary[]): GroupValue[] =>
  facets.flatMap(({ group, values }) => values.map(({ id }) => ({ group, id })));

/** The card with names in the place of numbers; a number that the manifest does not have throws. */
export function unpackCard({ values, declined, ...rest }: PackedCard, numbered: readonly GroupValue[]): Card {
  const card: Card = rest;
  const put = (number: number, answer: 'yes' | 'no') => {
    const { group, id } = numbered[number] as GroupValue;
    const list = lists[group as ListGroup];
    const ids = (list && card[list]) ?? [];
    ids.push(id);
    if (list) card[list] = ids;
    else card.offers = { ...card.offers, [offers[id as OfferId]]: answer };
  };
  for (const number of values ?? []) put(number, 'yes');
  for (const number of declined ?? []) put(number, 'no');
  return card;
}

/** Takes out of a card what becomes numbers. */
export function packCard(card: Card): { rest: PackedCard; values: GroupValue[]; declined: GroupValue[] } {
  const values: GroupValue[] = [];
  const declined: GroupValue[] = [];
  for (const group of listGroups) for (const id of card[lists[group]] ?? []) values.push({ group, id });
  for (const id of card.offers ? offerIds : []) {
    const answer = card.offers?.[offers[id]];
    if (answer) (answer === 'yes' ? values : declined).push({ group: 'offers', id });
  }
  return { rest: { ...card, ...packed } as PackedCard, values, declined };
}

// What is undefined is not written; leaving keys out of a copy takes four times as long.
const packed = {
  specialties: undefined,
  techniques: undefined,
  professions: undefined,
  languages: undefined,
  offers: undefined,
};

const listGroups = Object.keys(lists) as ListGroup[];
const offerIds = Object.keys(offers) as OfferId[];
