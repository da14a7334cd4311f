import type { Card } from './card.ts';
import {
  type FacetGroup,
  notStated,
  type OfferId,
  offers as offerKeys,
  stateLicense,
} from './facet-groups.ts';

/** The facet values of a card in each group, e.g. { specialty: ["neck-pain"], ... }; the index and the browser share this rule. */
export function facetsOf(card: Card): Record<FacetGroup, string[]> {
  const { specialties, techniques, licenses, credentials, professions, offers = {}, languages } = card;
  return {
    specialty: specialties ?? [notStated],
    technique: techniques ?? [],
    credential: [...(licenses ? [stateLicense] : []), ...(credentials ?? []).map(({ id }) => id)],
    profession: professions ?? [],
    offers: (Object.keys(offerKeys) as OfferId[]).flatMap((id) => {
      const answer = offers[offerKeys[id]] ?? notStated;
      return answer === 'yes' ? id : isThreeValued(id) ? `${id}-${answer}` : [];
    }),
    language: languages ?? [],
  };
}

/** Whether people can also be found by the answer no, or by none: referrals, insurance and new clients. */
const isThreeValued = (id: OfferId): boolean => id.startsWith('accepts');
