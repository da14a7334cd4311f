import type { MeasureRule } from './measure.ts';
import type { OutcomeMeasure } from './schema/outcome-measure.ts';

/** What the tools need of a measure's record: of its thresholds, the first. */
export const measureRuleOf = (measure: OutcomeMeasure): MeasureRule => {
  const { id, abbreviation, unit, lowest, highest, step, better, nextCheck, detectableChange } = measure;
  const [first] = measure.importantChanges;
  return {
    id,
    abbreviation,
    unit,
    lowest,
    ...(highest !== undefined && { highest }),
    step,
    better,
    ...(first && {
      important: {
        ...(first.change !== undefined && { change: first.change }),
        ...(first.percent !== undefined && { percent: first.percent }),
        people: first.people,
        statedBy: first.statedBy,
      },
    }),
    ...(detectableChange && { detectable: detectableChange.change }),
    nextCheck,
  };
};
