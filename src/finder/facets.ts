import type { Card } from './card.ts';
import { type FacetGroup, notStated, stateLicense } from './facet-groups.ts';

/** The facet values of a card in each group, e.g. { specialty: ["neck-pain"], ... }; the index and the browser share this rule. */
export function facetsOf(card: Card): Record<FacetGroup, string[]> {
  const { specialties, techniques, licenses, credentials, professions, offers = {}, languages } = card;
  return {
    specialty: specialties ?? [notStated],
    technique: techniques ?? [],
    credential: [...(licenses ? [stateLicense] : []), ...(credentials ?? []).map(({ id }) => id)],
    profession: professions ?? [],
    offers: Object.entries(offers).flatMap(([key, answer]) => (answer === 'yes' ? kebab(key) : [])),
    language: languages ?? [],
  };
}

const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
