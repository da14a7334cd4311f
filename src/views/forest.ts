import { type ForestGroup, forestOf } from '../evidence/forest.ts';
import {
  describeForest,
  explainUnit,
  formatPlotTitle,
  noticedChange,
  unitOf,
} from '../evidence/forest-words.ts';
import { type ConditionId, conditionIds, conditions } from '../evidence/topics.ts';
import { lowerFirst } from '../evidence/verdict.ts';
import { citations } from './collections.ts';
import { differenceAxis, type ForestAxis, ratioAxis } from './forest-axis.ts';
import { type Drawing, drawForest } from './forest-drawing.ts';
import { type ForestRow, type LoneRow, viewLone, viewRow } from './forest-rows.ts';

/** One forest plot: rows by time on one axis, right is better. */
export interface ForestView {
  /** Its address without an ending: "neck-pain-pain-risk-ratio" */
  id: string;
  condition: ConditionId;
  /** "Neck pain: pain, as risk ratio" */
  name: string;
  concept: string;
  measure: ForestGroup['measure'];
  scale?: string | undefined;
  /** "Pain, in points on the visual analog scale (0 to 100)" */
  title: string;
  /** What the picture says, counted from its rows */
  sentence: string;
  /** What the marks and the unit mean */
  legend: string;
  unit: string;
  rows: ForestRow[];
  axis: ForestAxis;
  noticed?: { value: number; statedBy: string } | undefined;
  betterWhen: 'lower' | 'higher';
}

/** All that a page shows of one condition's numbers. */
export interface ConditionForest {
  condition: ConditionId;
  label: string;
  plots: (ForestView & { wide: Drawing; narrow: Drawing })[];
  alone: LoneRow[];
}

/** The plots of a condition and its numbers that no plot can hold, computed from the citations. */
export async function conditionForest(condition: ConditionId): Promise<ConditionForest> {
  const { groups, alone } = forestOf(condition, (await citations()).all);
  return {
    condition,
    label: conditions[condition].label,
    plots: groups
      .map((group) => viewForest(condition, group))
      .map((plot) => ({ ...plot, wide: drawForest(plot, 'wide'), narrow: drawForest(plot, 'narrow') })),
    alone: alone.map(viewLone),
  };
}

/** All conditions of which the records hold a number, in the order of `topics.ts`. */
export async function forests(): Promise<ConditionForest[]> {
  const all = await Promise.all(conditionIds.map(conditionForest));
  return all.filter(({ plots, alone }) => plots.length + alone.length > 0);
}

function viewForest(condition: ConditionId, group: ForestGroup): ForestView {
  const { concept, measure, scale, betterWhen = 'higher' } = group;
  const rows = group.results.map(viewRow);
  const noticed = noticedChange(group);
  const numbers = rows.flatMap(({ value, lower = value, upper = value }) => [value, lower, upper]);
  return {
    id: idOf(condition, group),
    condition,
    name: `${conditions[condition].label}: ${lowerFirst(formatPlotTitle(group))}`,
    concept,
    measure,
    scale,
    title: formatPlotTitle(group),
    sentence: describeForest(group),
    legend: [...marksIn(rows, noticed !== undefined), explainUnit(group)].filter(Boolean).join(' '),
    unit: unitOf(group),
    rows,
    axis: group.betterWhen
      ? ratioAxis(numbers, group.betterWhen)
      : differenceAxis([...numbers, noticed?.value ?? 0]),
    noticed,
    betterWhen,
  };
}

const idOf = (condition: ConditionId, group: ForestGroup): string =>
  [
    condition,
    group.concept,
    group.scale ?? unitOf(group),
    group.betterWhen === 'lower' ? 'lower is better' : '',
  ]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

function marksIn(rows: ForestRow[], hasNoticed: boolean): string[] {
  const has = (test: (row: ForestRow) => boolean, words: string) => (rows.some(test) ? [words] : []);
  return [
    'Right favors what a row names first. Lines are 95% confidence intervals (CI).',
    ...has(({ isReview, lower }) => !isReview && lower !== undefined, 'Squares are trials.'),
    ...has(({ isReview }) => isReview, 'Diamonds are results as a review reports them.'),
    ...has(({ lower }) => lower === undefined, 'Open marks have no reported interval.'),
    'The upright line is no difference.',
    ...(hasNoticed ? ['From the dashed line on, people notice.'] : []),
    'We pool nothing.',
  ];
}
