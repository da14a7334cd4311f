import type { Validity } from '../evidence/validity.ts';
import { validityOf } from '../evidence/validity.ts';
import { must } from '../lib/must.ts';
import { capitalize } from '../lib/text.ts';
import type { MeasureRule } from '../practice/measure.ts';
import { measureRuleOf } from '../practice/measure-rule.ts';
import type { OutcomeMeasure } from '../practice/schema/outcome-measure.ts';
import { rangeInWords } from '../practice/score.ts';
import { outcomeMeasures, sources } from './collections.ts';
import { measureThresholds, type ThresholdView } from './measure-thresholds.ts';
import { type SourceView, viewSource } from './sources.ts';
import { today } from './today.ts';
import { conditionLink, type TopicLink } from './topic-links.ts';

/** A measure as its pages print it. */
export interface MeasureView {
  id: string;
  /** "Roland-Morris Disability Questionnaire (RDQ)" */
  heading: string;
  abbreviation: string;
  rule: MeasureRule;
  /** "From 0 to 24 points; lower is better" */
  range: string;
  /** "24 items, each from 0 to 1" */
  items: string | undefined;
  tells: string;
  whenToUse: string;
  thresholds: ThresholdView[];
  /** The one that our tools use, in short, e.g. "5 points or 30 percent" */
  threshold: string | undefined;
  detectable: { text: string; source: SourceView } | undefined;
  bands: { range: string; means: string }[];
  note: string | undefined;
  notConfirmed: string[];
  conditions: TopicLink[];
  sources: SourceView[];
  validity: Validity;
}

/** Every measure, by name. */
export async function measureViews(): Promise<MeasureView[]> {
  const { all } = await outcomeMeasures();
  const views = await Promise.all(all.map(viewMeasure));
  return views.toSorted((a, b) => a.heading.localeCompare(b.heading, 'en'));
}

/** What the measures share with a page's rail and search. */
export async function measureDates() {
  const { all } = await outcomeMeasures();
  return {
    /** A page is as fresh as its oldest record */
    checkedOn: must(
      all.map((one) => one.checkedOn).toSorted()[0],
      'src/content/outcome-measures: expected a record',
    ),
    nextCheck: must(
      all.map((one) => one.nextCheck).toSorted()[0],
      'src/content/outcome-measures: expected a record',
    ),
    aliases: all.flatMap(({ aliases, abbreviation }) => [abbreviation, ...aliases]),
  };
}

async function viewMeasure(measure: OutcomeMeasure): Promise<MeasureView> {
  const askedBy = `src/content/outcome-measures/${measure.id}.yml`;
  const source = (await sources()).get;
  const { abbreviation, detectableChange, better, items, itemScore, unit } = measure;
  const thresholds = await measureThresholds(measure);
  return {
    ...measure,
    heading: `${measure.name} (${abbreviation})`,
    rule: measureRuleOf(measure),
    range: `${capitalize(rangeInWords(measure))}; ${better} is better`,
    items:
      items === undefined
        ? undefined
        : `${items}${itemScore ? `, each from ${itemScore.from} to ${itemScore.to}` : ''}`,
    thresholds,
    threshold: thresholds[0]?.size,
    detectable: detectableChange && {
      text: `${detectableChange.change} ${unit.many} (${detectableChange.people})`,
      source: viewSource(source(detectableChange.source, askedBy)),
    },
    bands: measure.bands.map(({ from, to, means }) => ({
      range: `${from} to ${to}`,
      means: capitalize(means),
    })),
    note: measure.note,
    conditions: await Promise.all(measure.conditions.map(conditionLink)),
    sources: measure.sources.map((id) => viewSource(source(id, askedBy))),
    validity: validityOf(measure, today),
  };
}
