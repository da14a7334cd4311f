import { type VerdictView, viewVerdict } from './claims.ts';
import { claims } from './collections.ts';

type Bearing = 'for' | 'against' | 'both';

/** The claims for which one citation speaks on one side, with our verdict on each. */
export interface UseSide {
  bearing: Bearing;
  uses: { found: string; verdict: VerdictView }[];
}

/** Where a citation is used as evidence: for, against, both; a side without claims is left out. */
export async function usesOf(citation: string): Promise<UseSide[]> {
  const pieces = (await claims()).all.flatMap((claim) =>
    claim.evidence
      .filter((piece) => piece.citation === citation)
      .map(({ bearing, found }) => ({ bearing, found, verdict: viewVerdict(claim) })),
  );
  return (['for', 'against', 'both'] satisfies Bearing[])
    .map((side) => ({
      bearing: side,
      uses: pieces
        .filter(({ bearing }) => bearing === side)
        .map(({ found, verdict }) => ({ found, verdict })),
    }))
    .filter(({ uses }) => uses.length > 0);
}
