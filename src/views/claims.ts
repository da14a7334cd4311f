import { type CertaintyLevel, formatCertainty } from '../evidence/certainty.ts';
import type { OutcomeConcept } from '../evidence/outcome-concepts.ts';
import type { Claim } from '../evidence/schema/claim.ts';
import { type TimeSpot, timeSpotOf } from '../evidence/time-spot.ts';
import { type Validity, validityOf } from '../evidence/validity.ts';
import { type EffectMark, markOf, verdictLabel, verdictSentence } from '../evidence/verdict.ts';
import { must } from '../lib/must.ts';
import { claimSize, formatClaimSize } from './claim-size.ts';
import { citations, claims } from './collections.ts';
import { type ResultNumber, viewNumber } from './result-number.ts';
import { today } from './today.ts';

/** A claim's verdict as every page prints it. */
export interface VerdictView extends Validity {
  id: string;
  path: string;
  statement: string;
  /** Undefined for claims that are no effects */
  mark?: EffectMark;
  /** "Helps a little", "Not shown" */
  label: string;
  /** The generated sentence; for other kinds the explanation */
  sentence: string;
  certainty?: CertaintyLevel;
  /** "Low certainty" */
  certaintyWords?: string;
  kind: Claim['kind'];
}

/** One row of an outcome table; without a number where no citation holds one. */
export interface OutcomeRow extends VerdictView, Partial<ResultNumber> {
  concept: OutcomeConcept;
  outcome: string;
  treatment: string;
  /** Whom it was measured in; left out where all rows of a page share it */
  people?: string;
  when: string;
  spot: TimeSpot;
  comparison: string;
  citation?: string;
  size: string;
}

/** A claim with its verdict. */
export function viewVerdict(claim: Claim & { leansOnRetracted?: boolean }): VerdictView {
  const common = {
    id: claim.id,
    path: `/evidence/claims/${claim.id}/`,
    statement: claim.statement,
    label: verdictLabel(claim),
    kind: claim.kind,
    ...validityOf(claim, today),
  };
  if (claim.kind !== 'effect') return { ...common, sentence: claim.explanation };
  return {
    ...common,
    mark: markOf(claim),
    sentence: verdictSentence(claim),
    certainty: claim.certainty.level,
    certaintyWords: formatCertainty(claim.certainty.level),
  };
}

/** An effect claim as a row of an outcome table, with its number where a citation holds one. */
export async function viewOutcomeRow(id: string, askedBy: string): Promise<OutcomeRow> {
  const claim = (await claims()).get(id, askedBy);
  if (claim.kind !== 'effect')
    throw new Error(`${askedBy}: claim "${id}" is no effect and cannot stand in an outcome table`);
  const row: OutcomeRow = {
    ...viewVerdict(claim),
    concept: claim.outcome.concept,
    outcome: claim.outcome.words,
    treatment: claim.treatment,
    people: claim.population,
    when: claim.timeWindow.words,
    spot: must(timeSpotOf(claim.timeWindow), `claim ${id}: a time window without a place`),
    comparison: claim.comparison,
    size: formatClaimSize(await claimSize(claim)),
  };
  if (!claim.estimate) return row;
  const citation = (await citations()).get(claim.estimate.citation, `claim ${id}`);
  const outcome = must(
    citation.outcomes.find((one) => one.id === claim.estimate?.outcome),
    `claim ${id}: no outcome "${claim.estimate.outcome}" in citation ${citation.id}`,
  );
  return { ...row, ...viewNumber(outcome), citation: citation.id };
}

/** Rows that name their people only where not all rows speak of the same ones. */
export const namePeople = <Row extends OutcomeRow>(rows: Row[]): Row[] =>
  new Set(rows.map(({ people }) => people)).size > 1
    ? rows
    : rows.map((row) => ({ ...row, people: undefined }));

/** The effects among a page's claims, each once, as rows in the page's order. */
export async function effectRows(ids: string[], askedBy: string): Promise<OutcomeRow[]> {
  const { get } = await claims();
  const effects = [...new Set(ids)].filter((id) => get(id, askedBy).kind === 'effect');
  return Promise.all(effects.map((id) => viewOutcomeRow(id, askedBy)));
}
