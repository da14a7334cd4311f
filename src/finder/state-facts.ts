import type { Card } from './card.ts';

/** One labeled line about a provider; `href` where the text is a link. */
export interface CardFact {
  label: string;
  text: string;
  href?: string;
}

/** What each state asks of massage therapists, as lines with links, by postal code, e.g. { WA: [...] }. */
export type StateFacts = Readonly<Partial<Record<string, readonly CardFact[]>>>;

const massageTherapist = '225700000X';

/**
 * What the states of a massage therapist's licenses ask, or the state they work in where they state none. Nothing for
 * other professions: the records speak of massage alone.
 */
export function formatStateFacts(
  { professions, licenses = [], address }: Card,
  facts: StateFacts,
): CardFact[] {
  if (!professions?.includes('massage-therapist')) return [];
  const licensedIn = licenses
    .filter(({ taxonomyCode = massageTherapist }) => taxonomyCode === massageTherapist)
    .map(({ state }) => state);
  const home = address.country ? [] : [address.state];
  return [...new Set(licensedIn.length > 0 ? licensedIn : home)].flatMap((state) => facts[state] ?? []);
}
