import type { EffectClaim } from '../evidence/schema/claim.ts';
import { formatSize } from '../evidence/study-size.ts';
import { citations } from './collections.ts';

/** How much stands behind a claim. */
export interface ClaimSize {
  studies?: number;
  people?: number;
  /** "review" where the review behind the claim does not say how much stands behind this one result */
  of: 'result' | 'review';
}

/** The studies and people behind a claim's number, or behind the review it comes from; neither where no source says. */
export async function claimSize(claim: EffectClaim): Promise<ClaimSize> {
  const id =
    claim.estimate?.citation ??
    claim.certainty.citation ??
    claim.evidence.find(({ citation }) => citation)?.citation;
  if (!id) return { of: 'result' };
  const citation = (await citations()).get(id, `claim ${claim.id}`);
  const outcome = citation.outcomes.find((one) => one.id === claim.estimate?.outcome);
  const isTrial = citation.studyDesign === 'randomized-trial';
  const studies = outcome?.studies ?? (isTrial ? 1 : undefined);
  const people = outcome?.participants ?? (isTrial ? citation.participants : undefined);
  return studies !== undefined || people !== undefined
    ? sized('result', studies, people)
    : sized('review', citation.studies, citation.participants);
}

const sized = (of: ClaimSize['of'], studies: number | undefined, people: number | undefined): ClaimSize => ({
  ...(studies !== undefined && { studies }),
  ...(people !== undefined && { people }),
  of,
});

/** "7 trials, 761 people", or "From a review of 12 studies, 737 people"; empty where neither is known. */
export function formatClaimSize({ studies, people, of }: ClaimSize): string {
  if (of === 'result') return formatSize({ studies, participants: people }, 'trial');
  const whole = formatSize({ studies, participants: people }, 'study', 'studies');
  return whole && `From a review of ${whole}`;
}
