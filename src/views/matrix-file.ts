import type { CertaintyLevel } from '../evidence/certainty.ts';
import type { OutcomeConcept } from '../evidence/outcome-concepts.ts';
import type { ConditionId, TechniqueId } from '../evidence/topics.ts';
import type { EffectMark } from '../evidence/verdict.ts';
import type { ClaimSize } from './claim-size.ts';
import type { Matrix, MatrixCell, MatrixRow } from './matrix.ts';
import type { MatrixFinding } from './matrix-finding.ts';

/** One line of the evidence table as data: a finding of a pair, or a pair that has none; null where there is nothing to say. */
export interface MatrixFileRow {
  /** The pair and its claim, e.g. "neck-pain-swedish-massage" where it has none */
  id: string;
  condition: ConditionId;
  conditionName: string;
  technique: TechniqueId;
  techniqueName: string;
  /** The words of the cell, e.g. "Helps a little", "No studies found", "No claim yet" or "Verdict withdrawn" */
  finding: string;
  direction: EffectMark | null;
  certainty: CertaintyLevel | null;
  outcome: OutcomeConcept | null;
  /** e.g. "low back pain" */
  outcomeWords: string | null;
  /** e.g. "at 10 weeks" */
  when: string | null;
  comparison: string | null;
  studies: number | null;
  people: number | null;
  /** Whether studies and people stand behind this result or behind the whole review it comes from */
  sizeOf: ClaimSize['of'] | null;
  claim: string | null;
  statement: string | null;
  /** The claim's page */
  url: string | null;
  checkedOn: string | null;
  nextCheck: string | null;
  /** Studies and reviews about the pair in our records */
  records: number;
}

const noFinding = {
  direction: null,
  certainty: null,
  outcome: null,
  outcomeWords: null,
  when: null,
  comparison: null,
  studies: null,
  people: null,
  sizeOf: null,
  claim: null,
  statement: null,
  url: null,
  checkedOn: null,
  nextCheck: null,
};

/** The table as lines, row by row, with the absolute address of each claim from `address`. */
export const matrixFile = ({ rows }: Matrix, address: (path: string) => string): MatrixFileRow[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(row, cell, address)));

function linesOf(row: MatrixRow, cell: MatrixCell, address: (path: string) => string): MatrixFileRow[] {
  const idOf = (claim?: string) => [row.condition, cell.technique, claim].filter(Boolean).join('-');
  const pair = {
    condition: row.condition,
    conditionName: row.label,
    technique: cell.technique,
    techniqueName: cell.label,
  };
  const records = cell.studies;
  const finding = records > 0 ? 'No claim yet' : 'No studies found';
  if (cell.findings.length === 0) return [{ id: idOf(), ...pair, finding, ...noFinding, records }];
  return cell.findings.map((one) => ({ id: idOf(one.id), ...pair, ...lineOf(one, address), records }));
}

function lineOf(one: MatrixFinding, address: (path: string) => string) {
  const { studies = null, people = null, of } = one.size;
  const size = { studies, people, sizeOf: studies === null && people === null ? null : of };
  const verdict = { direction: one.mark ?? null, certainty: one.certainty ?? null };
  const withdrawn = { direction: null, certainty: null };
  return {
    finding: one.withdrawn ? 'Verdict withdrawn' : one.label,
    ...(one.withdrawn ? withdrawn : verdict),
    outcome: one.concept,
    outcomeWords: one.outcome,
    when: one.when,
    comparison: one.comparison,
    ...size,
    claim: one.id,
    statement: one.statement,
    url: address(one.path),
    checkedOn: one.checkedOn,
    nextCheck: one.nextCheck,
  };
}
