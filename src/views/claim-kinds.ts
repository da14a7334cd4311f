import type { Claim } from '../evidence/schema/claim.ts';

/** The kinds of claims as readers see them, in the order of the ledger. */
export const claimKinds: Record<Claim['kind'], string> = {
  effect: 'Effect',
  mechanism: 'How it works',
  safety: 'Safety',
  'law-or-payer': 'Law and payers',
  practice: 'Practice',
};
