import {
  type ConditionId,
  conditionIds,
  type TechniqueId,
  techniqueIds,
  techniques,
} from '../evidence/topics.ts';
import { type VerdictView, viewVerdict } from './claims.ts';
import { citations, claims } from './collections.ts';
import { conditionLink } from './topic-links.ts';

/** What is known for one condition and one technique. */
export interface MatrixCell {
  technique: TechniqueId;
  label: string;
  verdicts: (VerdictView & { outcome: string; when: string; comparison: string })[];
  /** Sources in our records, guidelines left out */
  studies: number;
}

export interface MatrixRow {
  condition: ConditionId;
  label: string;
  /** Address of the guide, where one exists */
  path?: string;
  cells: MatrixCell[];
}

export interface Matrix {
  columns: { technique: TechniqueId; label: string }[];
  rows: MatrixRow[];
  pairs: number;
  empty: number;
  highCertainty: number;
}

/** Conditions x techniques: every effect claim of a pair, how many studies our records hold, and the pairs without any. */
export async function evidenceMatrix(): Promise<Matrix> {
  const [{ all: everyCitation }, { all: everyClaim }] = await Promise.all([citations(), claims()]);
  const effects = everyClaim.filter((claim) => claim.kind === 'effect');
  const studied = everyCitation.filter(({ studyDesign }) => studyDesign !== 'guideline');
  const columns = techniqueIds.map((technique) => ({ technique, label: techniques[technique].label }));
  const rowOf = async (condition: ConditionId): Promise<MatrixRow> => ({
    condition,
    ...(await conditionLink(condition)),
    cells: columns.map(({ technique, label }) => ({
      technique,
      label,
      verdicts: effects
        .filter((claim) => claim.conditions.includes(condition) && claim.techniques.includes(technique))
        .map((claim) => ({
          ...viewVerdict(claim),
          outcome: claim.outcome.words,
          when: claim.timeWindow.words,
          comparison: claim.comparison,
        })),
      studies: studied.filter(
        (one) => one.conditions.includes(condition) && one.techniques.includes(technique),
      ).length,
    })),
  });
  const rows = await Promise.all(conditionIds.map(rowOf));
  const cells = rows.flatMap((row) => row.cells);
  return {
    columns,
    rows,
    pairs: cells.length,
    empty: cells.filter(({ studies, verdicts }) => studies === 0 && verdicts.length === 0).length,
    highCertainty: effects.filter(({ certainty }) => certainty.level === 'high').length,
  };
}
