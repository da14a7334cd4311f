import { z } from 'astro/zod';
import { claimFields } from './claim-fields.ts';
import { effectClaim } from './effect-claim.ts';
import { nextCheckAfter } from './fields.ts';

const otherClaim = (kind: 'mechanism' | 'safety' | 'law-or-payer' | 'practice') =>
  z.strictObject({
    kind: z.literal(kind),
    ...claimFields,
    /** shown, not-shown, contested, depends or outdated */
    verdict: z.enum(['shown', 'not-shown', 'contested', 'depends', 'outdated']),
  });

/** One sentence that people say about massage, with the evidence for and against it. The id is the file's name. */
export const claimSchema = z
  .discriminatedUnion('kind', [
    effectClaim,
    otherClaim('mechanism'),
    otherClaim('safety'),
    otherClaim('law-or-payer'),
    otherClaim('practice'),
  ])
  .refine(...nextCheckAfter('checkedOn'));

export type ClaimInput = z.input<typeof claimSchema>;
export type ClaimRecord = z.output<typeof claimSchema>;
export type Claim = ClaimRecord & { id: string };
export type EffectClaim = Extract<Claim, { kind: 'effect' }>;
