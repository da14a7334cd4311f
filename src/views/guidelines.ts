import type { Citation } from '../evidence/schema/citation.ts';
import type { ConditionId } from '../evidence/topics.ts';
import { must } from '../lib/must.ts';
import { citations } from './collections.ts';

/** One guideline in the side-by-side table. */
export interface GuidelineRow {
  id: string;
  path: string;
  body: string;
  year: string;
  country: string;
  says: string;
  forWhom: string;
  strength: string;
  certainty: string;
  stance: NonNullable<Citation['recommendation']>['stance'];
  standing: Citation['status']['standing'];
  standingWords: string;
}

const standingWords = (citation: Citation, get: (id: string) => Citation): string => {
  const { standing, by } = citation.status;
  const successor = by ? get(by).year : undefined;
  if (standing === 'superseded') return successor ? `Replaced ${successor}` : 'Replaced';
  return { current: 'Current', lapsed: 'Lapsed', retracted: 'Retracted', corrected: 'Corrected' }[standing];
};

/** What guidelines say about massage for a condition, newest first; sources on red flags alone are left out. */
export async function guidelinesFor(condition: ConditionId): Promise<GuidelineRow[]> {
  const { all, get } = await citations();
  return all
    .filter(
      (one) =>
        one.studyDesign === 'guideline' && one.conditions.includes(condition) && one.techniques.length > 0,
    )
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
    .map((one) => {
      const recommendation = must(
        one.recommendation,
        `citation ${one.id}: a guideline needs a recommendation`,
      );
      return {
        id: one.id,
        path: `/evidence/citations/${one.id}/`,
        body: recommendation.body,
        year: String(one.year ?? 'no date'),
        country: one.country ?? '',
        says: recommendation.says,
        forWhom: recommendation.forWhom,
        strength: recommendation.strength,
        certainty: recommendation.certainty ?? 'Not stated',
        stance: recommendation.stance,
        standing: one.status.standing,
        standingWords: standingWords(one, (id) => get(id, `citation ${one.id}`)),
      };
    });
}
