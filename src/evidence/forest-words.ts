import { count } from '../lib/text.ts';
import { holdsZero, isPlainUnit } from './estimate.ts';
import type { AxisMeasure, ForestGroup, ForestResult } from './forest.ts';
import { outcomeConcepts } from './outcome-concepts.ts';
import { formatShort } from './reference.ts';
import { designWords } from './study-design.ts';
import { formatSize } from './study-size.ts';

type Named = Omit<ForestResult, 'estimate'>;

/** What the axis counts: "points on the visual analog scale (0 to 100)", "degrees", "standard deviations", "risk ratio". */
export function unitOf({ measure, scale = '' }: Pick<ForestGroup, 'measure' | 'scale'>): string {
  if (measure === 'MD') return isPlainUnit(scale) ? scale : `points on the ${scale}`;
  return ratioWords[measure] ?? 'standard deviations';
}

const ratioWords: Partial<Record<AxisMeasure, string>> = { RR: 'risk ratio', OR: 'odds ratio' };

/** The plot's name: "Pain, in points on the visual analog scale (0 to 100)", "Side effects, as risk ratio". */
export const formatPlotTitle = (group: ForestGroup): string =>
  `${outcomeConcepts[group.concept]}, ${ratioWords[group.measure] ? 'as' : 'in'} ${unitOf(group)}`;

/** What a reader must know of the unit: that a ratio's axis is logarithmic, or that a range or a smallest change is not known. */
export function explainUnit(group: ForestGroup): string {
  const { measure, scale = '', betterWhen } = group;
  if (measure === 'SMD')
    return 'Trials that used different scales are compared in standard deviations, a unit without everyday points.';
  if (measure !== 'MD')
    return `The axis is logarithmic${betterWhen === 'lower' ? ' and runs from high to low, because here a low ratio is the good news' : ''}.`;
  const unknown = [
    ...(isPlainUnit(scale) || /\d/.test(scale) ? [] : ['the range of this scale']),
    ...(noticedChange(group) ? [] : ['a smallest change that people notice']),
  ];
  return unknown.length > 0 ? `Our records do not hold ${unknown.join(', nor ')}.` : '';
}

/** "10 weeks"; a number without a single time says so. */
export const formatWeeks = ({ timepointWeeks: weeks }: Named['outcome']): string =>
  weeks === undefined ? 'No single time' : count(weeks, 'week');

/** "Randomized trial, 401 people"; a review's total is not the number behind one of its results. */
export function formatStudy(result: Named): string {
  const { studies, participants } = sizeOf(result);
  const people = participants === undefined ? 'people not reported' : formatSize({ participants }, 'trial');
  return [designWords[result.citation.studyDesign], formatSize({ studies }, 'trial'), people]
    .filter(Boolean)
    .join(', ');
}

/** The people and trials behind one number, as far as they are known. */
export const sizeOf = ({ citation, outcome }: Named) => ({
  studies: outcome.studies,
  participants:
    outcome.participants ?? (citation.studyDesign === 'randomized-trial' ? citation.participants : undefined),
});

/** Which side a result is on, as far as its interval says: "open" where that includes no difference. */
export function sideOf({ estimate }: ForestResult): 'massage' | 'comparison' | 'open' | 'no-interval' {
  if (estimate.lower === undefined) return 'no-interval';
  if (holdsZero(estimate)) return 'open';
  return estimate.value > 0 ? 'massage' : 'comparison';
}

/** The smallest change that people notice on the group's scale, the largest where sources differ, with who states it. */
export function noticedChange({
  measure,
  results,
}: ForestGroup): { value: number; statedBy: string } | undefined {
  if (measure !== 'MD') return undefined;
  const stated = results.flatMap(({ citation, outcome: { smallestImportantChange: value } }) =>
    value === undefined ? [] : [{ value, statedBy: formatShort(citation) }],
  );
  return stated.sort((a, b) => b.value - a.value)[0];
}

/**
 * What the picture says, counted from its rows: "5 results from 3 sources: 4 favor massage, with an interval that
 * leaves out no difference; 1 has an interval that includes it. 4 of 5 estimates reach 2 points, …"
 */
export function describeForest(group: ForestGroup): string {
  const { results } = group;
  const sides = results.map(sideOf);
  const told = (Object.keys(sideWords) as (keyof typeof sideWords)[]).flatMap((side) => {
    const size = sides.filter((one) => one === side).length;
    const number = size < results.length ? String(size) : size === 2 ? 'both' : `all ${size}`;
    return size === 0 ? [] : [`${number} ${sideWords[side][size === 1 ? 0 : 1]}`];
  });
  const sources = new Set(results.map(({ citation }) => citation.id)).size;
  const first = `${count(results.length, 'result')} from ${count(sources, 'source')}: ${told.join('; ')}.`;
  const change = noticedChange(group);
  if (!change) return first;
  const reach = results.filter(({ estimate }) => estimate.value >= change.value).length;
  const which =
    reach === 0
      ? 'No estimate reaches'
      : `${reach} of ${results.length} estimates ${reach === 1 ? 'reaches' : 'reach'}`;
  return `${first} ${which} ${change.value} ${isPlainUnit(group.scale ?? '') ? group.scale : 'points'}, the smallest change that people notice (${change.statedBy}).`;
}

const sideWords = {
  massage: [
    'favors massage, with an interval that leaves out no difference',
    'favor massage, with intervals that leave out no difference',
  ],
  open: ['has an interval that includes no difference', 'have intervals that include no difference'],
  comparison: [
    'favors the comparison, with an interval that leaves out no difference',
    'favor the comparison, with intervals that leave out no difference',
  ],
  'no-interval': ['has no reported interval', 'have no reported interval'],
} as const;
