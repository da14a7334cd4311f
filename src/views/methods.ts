import { isOverdue } from '../evidence/freshness.ts';
import { citations, claims, contraindications } from './collections.ts';
import { today } from './today.ts';

/** How many records there are, where their certainty comes from, and which are past their next check. */
export async function methodFigures() {
  const [allCitations, allClaims, allRisks] = await Promise.all([citations(), claims(), contraindications()]);
  const effects = allClaims.all.filter((claim) => claim.kind === 'effect');
  const stated = effects.filter(({ certainty }) => certainty.basis === 'stated').length;
  return {
    citations: allCitations.all.length,
    claims: allClaims.all.length,
    stated,
    ours: effects.length - stated,
    overdue: [
      ...allClaims.all
        .filter((claim) => isOverdue(claim, today))
        .map(({ id, statement }) => ({ label: statement, path: `/evidence/claims/${id}/` })),
      ...allRisks.all
        .filter((risk) => isOverdue(risk, today))
        .map(({ id, plainName }) => ({ label: plainName, path: `/safety/${id}/` })),
    ],
  };
}
