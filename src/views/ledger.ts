import { certaintyLevels, formatLevel } from '../evidence/certainty.ts';
import { outcomeConcepts } from '../evidence/outcome-concepts.ts';
import type { Claim } from '../evidence/schema/claim.ts';
import { markOf, markWords, verdictWords } from '../evidence/verdict.ts';
import { claimKinds } from './claim-kinds.ts';
import { type VerdictView, viewVerdict } from './claims.ts';
import { claims } from './collections.ts';
import { type FacetView, type Filed, tokensOf, viewFacets } from './facets.ts';
import { conditionLabels, techniqueLabels } from './topic-labels.ts';

/** A claim in the ledger: its verdict, what it is filed under, and the other words that find it. */
export interface LedgerEntry extends VerdictView {
  tokens: string;
  words: string;
}

const { none: _, ...effectWords } = markWords;

const facets = {
  condition: { label: 'Condition', values: conditionLabels },
  technique: { label: 'Technique', values: techniqueLabels },
  outcome: { label: 'Outcome', values: outcomeConcepts },
  verdict: { label: 'Verdict', values: { ...effectWords, ...verdictWords } },
  certainty: {
    label: 'Certainty',
    values: Object.fromEntries(certaintyLevels.map((level) => [level, formatLevel(level)])),
  },
  kind: { label: 'Kind of claim', values: claimKinds },
};

const filedUnder = (claim: Claim): Filed => ({
  condition: claim.conditions,
  technique: claim.techniques,
  kind: [claim.kind],
  ...(claim.kind === 'effect'
    ? { outcome: [claim.outcome.concept], verdict: [markOf(claim)], certainty: [claim.certainty.level] }
    : { verdict: [claim.verdict] }),
});

/** All claims grouped by kind, and the facets by which they are filtered. */
export async function ledger(): Promise<{
  groups: { kind: string; heading: string; entries: LedgerEntry[] }[];
  facets: FacetView[];
  total: number;
}> {
  const { all } = await claims();
  const groups = Object.entries(claimKinds)
    .map(([kind, heading]) => ({
      kind,
      heading,
      entries: all
        .filter((claim) => claim.kind === kind)
        .map((claim) => ({
          ...viewVerdict(claim),
          tokens: tokensOf(filedUnder(claim)),
          words: claim.aliases.join(' '),
        })),
    }))
    .filter(({ entries }) => entries.length > 0);
  return { groups, facets: viewFacets(all.map(filedUnder), facets), total: all.length };
}
