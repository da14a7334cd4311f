import { estimateOf, holdsZero } from '../evidence/estimate.ts';
import { isStanding } from '../evidence/forest.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import type { ConditionId } from '../evidence/topics.ts';
import { capitalize, count } from '../lib/text.ts';
import { type CrowdPaths, crowdPaths } from './crowd-paths.ts';
import { type ReferenceView, viewReference } from './references.ts';

type Outcome = Citation['outcomes'][number];

/** One group of 100 people, drawn. */
interface CrowdPanel extends CrowdPaths {
  /** People of 100, rounded */
  count: number;
  /** "with massage", "clients after one massage" */
  who: string;
}

/** A result as 100 people: two groups beside each other, or one where nothing was compared. */
export interface Crowd {
  id: string;
  /** "Less bothersome symptoms, at 10 weeks" */
  title: string;
  panels: CrowdPanel[];
  /** "That is 30 more of 100 people with massage than with a self-care book."; absent where nothing was compared */
  difference?: string;
  /** How far chance may go; absent where the source says nothing about a plain share */
  doubt?: string;
  /** Drawn in ink, so that it looks like no gain */
  isHarm: boolean;
  source: Pick<ReferenceView, 'id' | 'path' | 'short' | 'facts'>;
}

const panelOf = (percent: number, who: string): CrowdPanel => {
  const number = Math.round(percent);
  return { count: number, who, ...crowdPaths(number) };
};

/** A result as 100 people; undefined where its source prints no share of people. */
export function crowdOf(citation: Citation, outcome: Outcome): Crowd | undefined {
  const parts = outcome.groups ? compared(outcome, outcome.groups) : plainShare(outcome);
  if (!parts) return undefined;
  const { id, measure, timepointWeeks: weeks } = outcome;
  return {
    id: `crowd-${citation.id}-${id}`,
    title: capitalize(measure) + (weeks === undefined ? '' : `, at ${count(weeks, 'week')}`),
    ...parts,
    isHarm: outcome.betterWhen === 'lower',
    source: viewReference(citation),
  };
}

type Parts = Pick<Crowd, 'panels' | 'difference' | 'doubt'>;

function compared(outcome: Outcome, groups: NonNullable<Outcome['groups']>): Parts {
  const [massage = '', comparison = ''] = outcome.contrast.split(' vs ');
  const panels = [
    panelOf(groups.massage, `with ${massage}`),
    panelOf(groups.comparison, `with ${comparison}`),
  ];
  const more = Math.round(groups.massage) - Math.round(groups.comparison);
  const size = more === 0 ? 'as many' : `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} of 100 people`;
  return {
    panels,
    difference: `That is ${size} with ${massage} ${more === 0 ? 'as' : 'than'} with ${comparison}.`,
    doubt: doubtOf(outcome),
  };
}

function doubtOf(outcome: Outcome): string {
  const estimate = estimateOf(outcome);
  if (estimate?.lower === undefined)
    return 'The source gives no range for this, so nobody can tell how much of it is chance.';
  return holdsZero(estimate)
    ? 'It may be chance: the range of this result includes no difference.'
    : 'The range of this result does not include “no difference”.';
}

// Scars and trials are counted in percent too; only side effects are shares of people.
function plainShare({ effect, concept, contrast, ci }: Outcome): Parts | undefined {
  if (effect?.measure !== 'percent' || concept !== 'side-effects' || Math.round(effect.value) === 0)
    return undefined;
  const [who = ''] = contrast.split(';');
  return {
    panels: [panelOf(effect.value, who)],
    ...(ci && { doubt: `The range is ${Math.round(ci.lower)} to ${Math.round(ci.upper)} of 100.` }),
  };
}

/** The results of one citation that can be drawn as people. */
export const crowdsOf = (citation: Citation): Crowd[] =>
  citation.outcomes.flatMap((outcome) => crowdOf(citation, outcome) ?? []);

/** For a condition: what compares two groups of its people, then the side effects in the sources that its guide names for them. */
export function conditionCrowds(condition: ConditionId, all: Citation[], sideEffectsIn: string[]): Crowd[] {
  const standing = all.filter(isStanding);
  const isAbout = ({ conditions }: Pick<Citation, 'conditions'>) => conditions.includes(condition);
  const draw = (citation: Citation, wants: (outcome: Outcome) => boolean) =>
    citation.outcomes.filter(wants).flatMap((outcome) => crowdOf(citation, outcome) ?? []);
  return [
    ...standing
      .filter(isAbout)
      .flatMap((one) =>
        draw(
          one,
          ({ groups, conditions }) =>
            groups !== undefined && isAbout({ conditions: conditions ?? [condition] }),
        ),
      ),
    ...standing
      .filter(({ id }) => sideEffectsIn.includes(id))
      .flatMap((one) =>
        draw(one, ({ groups, betterWhen }) => groups === undefined && betterWhen === 'lower'),
      ),
  ];
}
