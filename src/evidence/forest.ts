import { type Estimate, estimateOf } from './estimate.ts';
import { type OutcomeConcept, outcomeConcepts } from './outcome-concepts.ts';
import type { Citation } from './schema/citation.ts';
import type { Outcome } from './schema/outcome.ts';
import type { ConditionId } from './topics.ts';
import { unstatedScale } from './unstated-scale.ts';

/** What an axis can be in, in the order of the page: points first, standard deviations last. */
const axisMeasures = ['MD', 'RR', 'OR', 'SMD'] as const;
export type AxisMeasure = (typeof axisMeasures)[number];

/** A number of a citation that compares massage with something else; the estimate has right as better. */
export interface ForestResult {
  citation: Citation;
  outcome: Outcome;
  estimate: Estimate;
}

/** Two or more results that one axis can hold. */
export interface ForestGroup {
  concept: OutcomeConcept;
  measure: AxisMeasure;
  /** The instrument of mean differences; standardized differences and ratios carry their own unit */
  scale?: string;
  /** Of ratios: which way is good news, so that benefits and harms never share an axis */
  betterWhen?: 'lower' | 'higher';
  results: ForestResult[];
}

/** A number that no axis can hold beside another, and the sentence that says why. */
export interface LoneResult extends Omit<ForestResult, 'estimate'> {
  concept: OutcomeConcept;
  why: string;
}

/**
 * What the records say of massage and one condition, as plots: one group for each outcome, measure and scale with two
 * results or more, and the numbers that stand alone. Changes within one group, plain shares, numbers that compare
 * something else than massage, and sources that were replaced or withdrawn are in neither.
 */
export function forestOf(
  condition: ConditionId,
  citations: Citation[],
): { groups: ForestGroup[]; alone: LoneResult[] } {
  const groups = new Map<string, ForestGroup>();
  const alone: LoneResult[] = [];
  for (const { citation, outcome, concept } of numbersOn(condition, citations)) {
    const estimate = estimateOf(outcome);
    const measure = axisMeasures.find((one) => one === outcome.effect?.measure);
    if (!estimate || !measure) {
      alone.push({ citation, outcome, concept, why: 'A relative change has no axis that others share.' });
    } else if (measure === 'MD' && outcome.scale === unstatedScale) {
      alone.push({ citation, outcome, concept, why: 'Its source names no scale for it.' });
    } else {
      const head = headOf(concept, measure, outcome);
      const group = groups.get(Object.values(head).join()) ?? { ...head, results: [] };
      group.results.push({ citation, outcome, estimate });
      groups.set(Object.values(head).join(), group);
    }
  }
  const all = [...groups.values()];
  const single = all
    .filter(({ results }) => results.length === 1)
    .flatMap(({ concept, measure, results }) =>
      results.map(({ citation, outcome }) => ({
        citation,
        outcome,
        concept,
        why:
          measure === 'MD'
            ? 'This outcome has no second result on this scale.'
            : 'This outcome has no second result in this measure.',
      })),
    );
  return {
    groups: all
      .filter(({ results }) => results.length > 1)
      .map((group) => ({ ...group, results: group.results.toSorted(byTime) }))
      .sort(byOutcome),
    alone: [...alone, ...single].sort((a, b) => byConcept(a, b) || byTime(a, b)),
  };
}

const headOf = (concept: OutcomeConcept, measure: AxisMeasure, { scale, betterWhen }: Outcome) => ({
  concept,
  measure,
  ...(measure === 'MD' && scale && { scale }),
  ...((measure === 'RR' || measure === 'OR') && betterWhen && { betterWhen }),
});

/** Whether a source was neither replaced nor taken back: only then its numbers are drawn. */
export const isStanding = ({ status }: Citation): boolean =>
  status.standing !== 'superseded' && status.standing !== 'retracted';

function numbersOn(condition: ConditionId, citations: Citation[]) {
  return citations.filter(isStanding).flatMap((citation) =>
    citation.outcomes.flatMap((outcome) => {
      const { comparison, effect, betterWhen, concept, conditions = citation.conditions } = outcome;
      const isDrawable = comparison === 'between-groups' && effect && betterWhen && concept;
      return isDrawable && conditions.includes(condition) ? [{ citation, outcome, concept }] : [];
    }),
  );
}

const conceptOrder = Object.keys(outcomeConcepts);
const byConcept = (a: { concept: string }, b: { concept: string }): number =>
  conceptOrder.indexOf(a.concept) - conceptOrder.indexOf(b.concept);

const byOutcome = (a: ForestGroup, b: ForestGroup): number =>
  byConcept(a, b) ||
  axisMeasures.indexOf(a.measure) - axisMeasures.indexOf(b.measure) ||
  ((a.scale ?? a.betterWhen ?? '') < (b.scale ?? b.betterWhen ?? '') ? -1 : 1);

// A number without a time comes last.
const byTime = (a: { outcome: Outcome }, b: { outcome: Outcome }): number =>
  (a.outcome.timepointWeeks ?? Number.MAX_VALUE) - (b.outcome.timepointWeeks ?? Number.MAX_VALUE);
