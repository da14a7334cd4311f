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

/** The proofs of a provider's licenses, or of the state where somebody without one works, then of the credentials. */
export function formatProofs(
  { professions = [], licenses = [], credentials = [], address }: Card,
  proofs: Proofs,
): CardFact[] {
  const home = address.country ? [] : [address];
  const keys = registers
    .filter(({ profession }) => professions.includes(profession))
    .flatMap(({ profession, code, prefix }) => {
      // A license that names no profession is taken for one of the first.
      const own = licenses.filter(
        ({ taxonomyCode }) => taxonomyCode?.startsWith(code) ?? profession === professions[0],
      );
      return (own.length > 0 ? own : home).map(({ state }) => prefix + state);
    });
  return [...new Set([...keys, ...credentials.map(({ id }) => id)])].flatMap((key) => proofs[key] ?? []);
}
