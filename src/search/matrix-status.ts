import { count, listInWords } from '../lib/text.ts';

/** What the evidence table shows under its filters. */
export interface MatrixShown {
  findings: number;
  claims: number;
  /** Pairs of a condition and a technique with such a finding */
  found: number;
  /** All pairs of the chosen conditions and techniques */
  pairs: number;
  /** Conditions and techniques without such a finding that are hidden */
  folded?: { conditions: number; techniques: number };
}

/** The table's status line: "45 findings from 40 claims, in 30 of 357 pairs." */
export function formatMatrixShown({ findings, claims, found, pairs, folded }: MatrixShown): string {
  if (findings === 0)
    return `No finding fits, in any of ${count(pairs, 'pair')}. To see more, set a filter back to all.`;
  const shown = `${count(findings, 'finding')} from ${count(claims, 'claim')}, in ${found} of ${count(pairs, 'pair')}.`;
  const hidden = [
    folded?.conditions ? count(folded.conditions, 'condition') : '',
    folded?.techniques ? count(folded.techniques, 'technique') : '',
  ].filter(Boolean);
  return hidden.length > 0 ? `${shown} Hidden: ${listInWords(hidden)} without one.` : shown;
}

/** What a cell says whose findings the filters leave out. */
export const formatLeftOut = (measuredOutcome: boolean): string =>
  measuredOutcome ? 'None this sure' : 'Other outcomes only';

/** What a condition says of its findings, e.g. "12 findings". */
export const formatRowShown = (findings: number): string =>
  findings > 0 ? count(findings, 'finding') : 'No finding fits';
