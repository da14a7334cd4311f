import type { Card } from './card.ts';
import {
  type FacetGroup,
  notStated,
  type OfferId,
  offers as offerKeys,
  stateLicense,
} from './facet-groups.ts';

/** The facet values of a card in one group, e.g. ["neck-pain"]; the index and the browser share this rule. */
export const facetsOf = (card: Card, group: FacetGroup): string[] => rules[group](card);

const rules: Record<FacetGroup, (card: Card) => string[]> = {
  specialty: ({ specialties = [notStated] }) => specialties,
  technique: ({ techniques = [] }) => techniques,
  credential: ({ licenses, credentials = [] }) => [
    ...(licenses ? [stateLicense] : []),
    ...credentials.map(({ id }) => id),
  ],
  profession: ({ professions = [] }) => professions,
  offers: ({ offers = {} }) =>
    (Object.keys(offerKeys) as OfferId[]).flatMap((id) => {
      const answer = offers[offerKeys[id]] ?? notStated;
      return answer === 'yes' ? id : isThreeValued(id) ? `${id}-${answer}` : [];
    }),
  language: ({ languages = [] }) => languages,
};

/** Whether people can also be found by the answer no, or by none: referrals, insurance and new clients. */
const isThreeValued = (id: OfferId): boolean => id.startsWith('accepts');
