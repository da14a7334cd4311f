import type { Card } from './card.ts';

/** One labeled line about a provider; `href` where the text is a link. */
export interface CardFact {
  label: string;
  text: string;
  href?: string;
}

/**
 * What stands behind a license or a credential and where it is looked up, as lines with links: by a state's code for massage
 * therapists, by "pt-" and the code for physical therapists, and by a credential's id, e.g. { WA: [...], "pt-WA": [...], bctmb: [...] }.
 */
export type Proofs = Readonly<Partial<Record<string, readonly CardFact[]>>>;

/** The prefix under which a state's register of physical therapists stands. */
export const physicalTherapists = 'pt-';

const registers = [
  { profession: 'massage-therapist', code: '225700000X', prefix: '' },
  { profession: 'physical-therapist', code: '2251', prefix: physicalTherapists },
];

/** The proofs of a provider's licenses, then of the credentials. */
export function formatProofs(card: Card, proofs: Proofs): CardFact[] {
  const keys = [...registers.flatMap((register) => licenseKeys(card, register)), ...credentialKeys(card)];
  return [...new Set(keys)].flatMap((key) => proofs[key] ?? []);
}

/** The states of the licenses for one profession, or the state where somebody without one works. */
function licenseKeys(
  { professions = [], licenses = [], address }: Card,
  { profession, code, prefix }: (typeof registers)[number],
): string[] {
  const at = professions.indexOf(profession);
  if (at < 0) return [];
  // A license that names no profession is taken for one of the first.
  const licensedIn = licenses
    .filter(({ taxonomyCode }) => taxonomyCode?.startsWith(code) ?? at === 0)
    .map(({ state }) => state);
  const home = address.country ? [] : [address.state];
  return (licensedIn.length > 0 ? licensedIn : home).map((state) => prefix + state);
}

const credentialKeys = ({ credentials = [] }: Card): string[] => credentials.map(({ id }) => id);
