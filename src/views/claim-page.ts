import { getCollection } from 'astro:content';
import { formatLevel } from '../evidence/certainty.ts';
import type { Claim, EffectClaim } from '../evidence/schema/claim.ts';
import { conditions, techniques } from '../evidence/topics.ts';
import { type VerdictView, viewVerdict } from './claims.ts';
import { citations, claims, sources } from './collections.ts';
import { type ReferenceView, viewReference } from './references.ts';
import { type SourceView, viewSource } from './sources.ts';

/** One piece of evidence on a claim. */
export interface EvidenceView {
  bearing: 'for' | 'against' | 'both';
  found: string;
  citation?: ReferenceView;
  source?: SourceView;
}

const reasonWords: Record<EffectClaim['certainty']['downgradedFor'][number]['for'], string> = {
  'risk-of-bias': 'Risk of bias',
  inconsistency: 'Inconsistency',
  indirectness: 'Indirectness',
  imprecision: 'Imprecision',
  'publication-bias': 'Publication bias',
};

export const kindWords: Record<Claim['kind'], string> = {
  effect: 'Effect',
  mechanism: 'How it works',
  safety: 'Safety',
  'law-or-payer': 'Law and payers',
  practice: 'Practice',
};

/** Ids of all claims. */
export const claimPaths = async () => (await claims()).all.map(({ id }) => ({ params: { id } }));

/** All claims for the ledger, grouped by kind in the order of `kindWords`. */
export async function ledger(): Promise<{ heading: string; verdicts: VerdictView[] }[]> {
  const { all } = await claims();
  return Object.entries(kindWords)
    .map(([kind, heading]) => ({
      heading,
      verdicts: all.filter((claim) => claim.kind === kind).map(viewVerdict),
    }))
    .filter(({ verdicts }) => verdicts.length > 0);
}

async function topicsOf(claim: Claim): Promise<{ label: string; path?: string }[]> {
  const [conditionGuides, techniqueGuides] = await Promise.all([
    getCollection('conditions'),
    getCollection('techniques'),
  ]);
  return [
    ...claim.conditions.map((id) => ({
      label: conditions[id].label,
      ...(conditionGuides.some((guide) => guide.id === id) && { path: `/conditions/${id}/` }),
    })),
    ...claim.techniques.map((id) => ({
      label: techniques[id].label,
      ...(techniqueGuides.some((guide) => guide.id === id) && { path: `/techniques/${id}/` }),
    })),
  ];
}

/** Everything that one claim page prints. */
export async function claimPage(id: string) {
  const file = `claim ${id}`;
  const claim = (await claims()).get(id, file);
  const { get: getCitation } = await citations();
  const { get: getSource } = await sources();
  const evidence: EvidenceView[] = claim.evidence.map(({ bearing, found, citation, source }) => ({
    bearing,
    found,
    ...(citation && { citation: viewReference(getCitation(citation, file)) }),
    ...(source && { source: viewSource(getSource(source, file)) }),
  }));
  const certaintyBasis =
    claim.kind === 'effect'
      ? {
          stated: claim.certainty.citation
            ? viewReference(getCitation(claim.certainty.citation, file))
            : undefined,
          words: formatLevel(claim.certainty.level),
          reasons: claim.certainty.downgradedFor.map((reason) => ({
            name: reasonWords[reason.for],
            because: reason.because,
          })),
        }
      : undefined;
  return {
    claim,
    verdict: viewVerdict(claim),
    kind: kindWords[claim.kind],
    certaintyBasis,
    topics: await topicsOf(claim),
    groups: (['for', 'against', 'both'] as const).map((bearing) => ({
      bearing,
      evidence: evidence.filter((piece) => piece.bearing === bearing),
    })),
  };
}
