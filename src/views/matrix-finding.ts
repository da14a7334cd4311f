import { certaintyLevels } from '../evidence/certainty.ts';
import type { OutcomeConcept } from '../evidence/outcome-concepts.ts';
import type { EffectClaim } from '../evidence/schema/claim.ts';
import type { ConditionId, TechniqueId } from '../evidence/topics.ts';
import { type ClaimSize, claimSize, formatClaimSize } from './claim-size.ts';
import { type VerdictView, viewVerdict } from './claims.ts';
import { tokensOf } from './facets.ts';

/** One pair of the evidence table. */
export interface Pair {
  condition: ConditionId;
  technique: TechniqueId;
}

/** An effect claim in one cell of the evidence table. */
export interface MatrixFinding extends VerdictView {
  concept: OutcomeConcept;
  /** "low back pain" */
  outcome: string;
  /** "at 10 weeks" */
  when: string;
  comparison: string;
  size: ClaimSize;
  sizeWords: string;
  checkedOn: string;
  nextCheck: string;
  /** What the table's filter knows of it; a certainty filter means "at least", and a withdrawn verdict has none */
  tokens: string;
}

/** A claim as it stands in the cell of a pair. */
export async function viewFinding(
  claim: EffectClaim,
  { condition, technique }: Pair,
): Promise<MatrixFinding> {
  const verdict = viewVerdict(claim);
  const size = await claimSize(claim);
  const { concept, words: outcome } = claim.outcome;
  return {
    ...verdict,
    concept,
    outcome,
    when: claim.timeWindow.words,
    comparison: claim.comparison,
    size,
    sizeWords: formatClaimSize(size) || 'Number of people not reported',
    checkedOn: claim.checkedOn,
    nextCheck: claim.nextCheck,
    tokens: tokensOf({
      condition: [condition],
      technique: [technique],
      outcome: [concept],
      certainty: verdict.overdue ? [] : certaintyLevels.slice(certaintyLevels.indexOf(claim.certainty.level)),
      pairs: ['findings'],
    }),
  };
}
