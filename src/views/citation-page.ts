import type { Citation } from '../evidence/schema/citation.ts';
import { designWords } from '../evidence/study-design.ts';
import { count } from '../lib/text.ts';
import { type VerdictView, viewVerdict } from './claims.ts';
import { citations, claims } from './collections.ts';
import { formatDose } from './doses.ts';
import { viewReference } from './references.ts';
import { type ResultNumber, viewNumber } from './result-number.ts';
import { viewStanding } from './standing.ts';
import { topicLinks } from './topic-links.ts';

/** One result of a citation. */
export interface ResultView extends ResultNumber {
  id: string;
  measure: string;
  scale: string;
  contrast: string;
  when: string;
  isWithinGroup: boolean;
}

/** Ids of all citations. */
export const citationPaths = async () => (await citations()).all.map(({ id }) => ({ params: { id } }));

const viewResult = (outcome: Citation['outcomes'][number]): ResultView => ({
  ...viewNumber(outcome),
  id: outcome.id,
  measure: outcome.measure,
  scale: outcome.scale ?? '',
  contrast: outcome.contrast,
  when: outcome.timepointWeeks === undefined ? '' : count(outcome.timepointWeeks, 'week'),
  isWithinGroup: outcome.comparison === 'within-group',
});

const directionWords: Record<Citation['direction'], string> = {
  supports: 'Speaks for massage',
  'no-difference': 'Found no difference',
  against: 'Speaks against massage',
  mixed: 'Mixed',
};

/** Everything that one citation page prints. */
export async function citationPage(id: string) {
  const { get } = await citations();
  const citation = get(id, `citation page ${id}`);
  const uses = (await claims()).all.flatMap(
    (claim): { bearing: 'for' | 'against' | 'both'; found: string; verdict: VerdictView }[] =>
      claim.evidence
        .filter((piece) => piece.citation === id)
        .map(({ bearing, found }) => ({ bearing, found, verdict: viewVerdict(claim) })),
  );
  const { by } = citation.status;
  return {
    citation,
    reference: viewReference(citation),
    design: designWords[citation.studyDesign],
    direction: directionWords[citation.direction],
    standing: await viewStanding(citation),
    replacedBy: by ? viewReference(get(by, `citation ${id}`)) : undefined,
    arms: citation.arms.map(({ name, dose }) => ({ name, dose: dose ? formatDose(dose) : '' })),
    results: citation.outcomes.map(viewResult),
    topics: await topicLinks(citation),
    uses,
  };
}
