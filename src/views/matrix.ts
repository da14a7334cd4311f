import type { Citation } from '../evidence/schema/citation.ts';
import type { EffectClaim } from '../evidence/schema/claim.ts';
import { type ConditionId, conditionIds, type TechniqueId, techniqueIds } from '../evidence/topics.ts';
import { must } from '../lib/must.ts';
import { formatMatrixShown } from '../search/matrix-status.ts';
import { citations, claims } from './collections.ts';
import { finderPath } from './finder-path.ts';
import { type MatrixFinding, type Pair, viewFinding } from './matrix-finding.ts';
import { conditionLink, type TopicLink, techniqueLink } from './topic-links.ts';

/** What is known for one condition and one technique. */
export interface MatrixCell {
  technique: TechniqueId;
  label: string;
  findings: MatrixFinding[];
  /** Studies and reviews in our records; guidelines are none */
  studies: number;
  /** Address of those records in the list of sources */
  studiesPath: string;
  /** Address of the finder for this pair; absent where nobody is needed */
  finder?: string;
}

export interface MatrixRow extends TopicLink {
  condition: ConditionId;
  cells: MatrixCell[];
}

/** The evidence table: conditions x techniques. */
export interface Matrix {
  columns: (TopicLink & { technique: TechniqueId })[];
  rows: MatrixRow[];
  /** Effect claims about no condition or no technique of the table */
  outside: { statement: string; path: string }[];
  figures: MatrixFigures;
  /** How much it shows before anything is filtered, in words */
  status: string;
}

/** How much the whole table holds. */
export interface MatrixFigures {
  pairs: number;
  /** Pairs with at least one finding */
  found: number;
  /** Pairs without a finding and without a study */
  empty: number;
  findings: number;
  claims: number;
  highCertainty: number;
  /** The latest day on which one of the claims was checked */
  asOf: string;
}

/** Conditions x techniques: every effect claim of a pair, how many studies our records hold, and the pairs without any. */
export async function evidenceMatrix(): Promise<Matrix> {
  const [{ all: everyCitation }, { all: everyClaim }] = await Promise.all([citations(), claims()]);
  const effects = everyClaim.filter((claim) => claim.kind === 'effect');
  const inside = effects.filter(({ conditions, techniques }) => conditions.length * techniques.length > 0);
  const studied = everyCitation.filter(({ studyDesign }) => studyDesign !== 'guideline');
  const columns = await Promise.all(
    techniqueIds.map(async (technique) => ({ technique, ...(await techniqueLink(technique)) })),
  );
  const rows = await Promise.all(
    conditionIds.map(async (condition) => ({
      condition,
      ...(await conditionLink(condition)),
      cells: await Promise.all(
        columns.map(async ({ technique, label }) => ({
          label,
          ...(await viewCell({ condition, technique }, inside, studied)),
        })),
      ),
    })),
  );
  const figures = figuresOf(rows, inside);
  return {
    columns,
    rows,
    outside: effects
      .filter((claim) => !inside.includes(claim))
      .map(({ id, statement }) => ({ statement, path: `/evidence/claims/${id}/` })),
    figures,
    status: formatMatrixShown(figures),
  };
}

async function viewCell(
  pair: Pair,
  effects: EffectClaim[],
  studied: Citation[],
): Promise<Omit<MatrixCell, 'label'>> {
  const isAbout = ({ conditions, techniques }: EffectClaim | Citation): boolean =>
    conditions.includes(pair.condition) && techniques.includes(pair.technique);
  const finder = finderPath(pair);
  return {
    technique: pair.technique,
    findings: await Promise.all(effects.filter(isAbout).map((claim) => viewFinding(claim, pair))),
    studies: studied.filter(isAbout).length,
    studiesPath: `/evidence/citations/?${new URLSearchParams({ ...pair })}`,
    ...(finder && { finder }),
  };
}

function figuresOf(rows: MatrixRow[], effects: EffectClaim[]): MatrixFigures {
  const cells = rows.flatMap((row) => row.cells);
  return {
    pairs: cells.length,
    found: cells.filter(({ findings }) => findings.length > 0).length,
    empty: cells.filter(({ studies, findings }) => studies === 0 && findings.length === 0).length,
    findings: cells.reduce((sum, { findings }) => sum + findings.length, 0),
    claims: effects.length,
    highCertainty: effects.filter(({ certainty }) => certainty.level === 'high').length,
    asOf: must(
      effects
        .map(({ checkedOn }) => checkedOn)
        .toSorted()
        .at(-1),
      'no effect claim to make a table of',
    ),
  };
}
