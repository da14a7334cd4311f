import { formatLevel } from '../evidence/certainty.ts';
import { changedOn } from '../evidence/changed-on.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import type { EffectClaim } from '../evidence/schema/claim.ts';
import { must } from '../lib/must.ts';
import { claimNode } from '../linked-data/claim.ts';
import type { PageFacts } from '../linked-data/page.ts';
import { formatDescription } from './answers.ts';
import { claimKinds } from './claim-kinds.ts';
import { viewVerdict } from './claims.ts';
import { citations, claims, sources } from './collections.ts';
import { type Crowd, crowdOf } from './crowd.ts';
import { type ReferenceView, viewReference } from './references.ts';
import { sharePicture } from './share-pictures.ts';
import { type SourceView, viewSource } from './sources.ts';
import { changedSources } from './standings.ts';
import { topicLinks } from './topic-links.ts';

/** One piece of evidence on a claim. */
export interface EvidenceView {
  /** Where it stands in the claim, e.g. "evidence.0" */
  field: string;
  bearing: 'for' | 'against' | 'both';
  found: string;
  citation?: ReferenceView;
  source?: SourceView;
  /** The number that `found` tells, as people */
  crowd?: Crowd;
}

const reasonWords: Record<EffectClaim['certainty']['downgradedFor'][number]['for'], string> = {
  'risk-of-bias': 'Risk of bias',
  inconsistency: 'Inconsistency',
  indirectness: 'Indirectness',
  imprecision: 'Imprecision',
  'publication-bias': 'Publication bias',
};

/** Ids of all claims. */
export const claimPaths = async () => (await claims()).all.map(({ id }) => ({ params: { id } }));

/** Everything that one claim page prints. */
export async function claimPage(id: string) {
  const file = `claim ${id}`;
  const claim = (await claims()).get(id, file);
  const verdict = viewVerdict(claim);
  const { get: getCitation } = await citations();
  const { get: getSource } = await sources();
  const evidence: EvidenceView[] = claim.evidence.map(({ bearing, found, citation, source, drawn }, at) => ({
    field: `evidence.${at}`,
    bearing,
    found,
    ...(citation && { citation: viewReference(getCitation(citation, file)) }),
    ...(source && { source: viewSource(getSource(source, file)) }),
    ...(citation && drawn && { crowd: crowdIn(getCitation(citation, file), drawn, file) }),
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
  const { checkedOn, nextCheck, history } = claim;
  const facts: PageFacts = {
    type: 'MedicalWebPage',
    main: claimNode({
      path: verdict.path,
      statement: claim.statement,
      verdict: verdict.withdrawn ? undefined : verdict,
      published: history[0]?.date,
      checked: checkedOn,
      nextCheck,
    }),
    cites: [...new Set(evidence.flatMap((piece) => piece.citation?.path ?? []))],
    modified: changedOn(claim),
    expires: nextCheck,
  };
  return {
    claim,
    verdict,
    description: formatDescription(claim.statement, verdict.sentence, verdict),
    changed: await changedSources(`claims/${id}`),
    facts,
    picture: await sharePicture(verdict.path),
    kind: claimKinds[claim.kind],
    certaintyBasis,
    topics: await topicLinks(claim),
    groups: (['for', 'against', 'both'] as const).map((bearing) => ({
      bearing,
      evidence: evidence.filter((piece) => piece.bearing === bearing),
    })),
  };
}

function crowdIn(citation: Citation, drawn: string, file: string): Crowd {
  const outcome = citation.outcomes.find(({ id }) => id === drawn);
  return must(
    outcome && crowdOf(citation, outcome),
    `${file}: citation ${citation.id} has no result "${drawn}" that can be drawn as people`,
  );
}
