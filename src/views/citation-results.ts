import type { Estimate } from '../evidence/estimate.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import { count } from '../lib/text.ts';
import { type ResultNumber, viewNumber } from './result-number.ts';

type Outcome = Citation['outcomes'][number];

/** One result of a citation. */
export interface ResultView extends ResultNumber {
  id: string;
  measure: string;
  scale: string;
  contrast: string;
  when: string;
  isWithinGroup: boolean;
  /** What its axis has to hold: all estimates of this citation on its scale, and the change that people notice; empty where nothing is drawn */
  axis: Estimate[];
}

/** The results of a citation; those on one scale share an axis, so that their drawings can be compared. */
export function resultsOf({ outcomes }: Citation): ResultView[] {
  const drawn = new Map<string, Estimate[]>();
  for (const outcome of outcomes) {
    const { estimate, smallestImportantChange: value } = viewNumber(outcome);
    if (estimate?.lower === undefined) continue;
    const change = value === undefined ? [] : [{ value, isRatio: false }];
    drawn.set(scaleKey(outcome), [...(drawn.get(scaleKey(outcome)) ?? []), estimate, ...change]);
  }
  return outcomes.map((outcome) => {
    const number = viewNumber(outcome);
    return {
      ...number,
      id: outcome.id,
      measure: outcome.measure,
      scale: outcome.scale ?? '',
      contrast: outcome.contrast,
      when: outcome.timepointWeeks === undefined ? '' : count(outcome.timepointWeeks, 'week'),
      isWithinGroup: outcome.comparison === 'within-group',
      axis: number.estimate?.lower === undefined ? [] : (drawn.get(scaleKey(outcome)) ?? []),
    };
  });
}

const scaleKey = ({ measure, scale, effect }: Outcome): string =>
  [effect?.measure, measure, scale ?? ''].join('|');
