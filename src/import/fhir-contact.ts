import type { Telecom } from './fhir-schema.ts';

/** The first contact of a kind, by rank; never one that the source marks as private or as old. */
export function contactOf(kind: 'phone' | 'url' | 'email', ...lists: readonly Telecom[]): string | undefined {
  for (const contacts of lists) {
    const [best] = contacts
      .filter(({ system, use, value }) => system === kind && value && use !== 'home' && use !== 'old')
      .toSorted((a, b) => (a.rank ?? unranked) - (b.rank ?? unranked));
    if (best?.value) return best.value.replace(/^(tel|mailto):/i, '');
  }
  return undefined;
}

const unranked = Number.MAX_SAFE_INTEGER;
