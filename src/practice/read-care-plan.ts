import type { CarePlan } from './care-plan.ts';
import type { FieldProblem } from './field-problem.ts';
import { problemOfGoal, problemOfTarget } from './goal.ts';
import type { MeasureRule } from './measure.ts';
import { problemOfDay } from './plan-day.ts';
import { readScore } from './score.ts';

/** What somebody typed, by the field's id. */
export type TypedPlan = Record<string, string>;

/** Where and when a plan is read. */
export interface PlanContext {
  measure: MeasureRule | undefined;
  /** YYYY-MM-DD */
  today: string;
  /** Ids of fields whose day the browser calls impossible */
  impossibleDays: readonly string[];
}

/** The plan that was typed, or a sentence for each field that is empty or cannot be right, in the order of the form. */
export function readCarePlan(
  typed: TypedPlan,
  context: PlanContext,
): { plan?: CarePlan; problems: FieldProblem[] } {
  const { measure } = context;
  const text = (field: string) =>
    (typed[field] ?? '')
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[.;,]+$/, '');
  const baseline = measure && readScore(measure, typed['baseline'] ?? '');
  const target = measure && readScore(measure, typed['target'] ?? '');
  const now = measure && text('score-now') ? readScore(measure, typed['score-now'] ?? '') : undefined;
  const minutes = readWhole(text('minutes'), 8, 180, 'minutes');
  const visits = readWhole(text('visits'), 1, 7, 'visits a week');
  const weeks = readWhole(text('weeks'), 1, 52, 'weeks');
  const given: [field: string, problem: string | undefined][] = [
    [
      'activity',
      text('activity') ? undefined : 'Name the daily task that is hard, such as "rising from a chair".',
    ],
    [
      'cause',
      text('cause') ? undefined : 'Say what makes it hard, such as "pain and stiffness in the low back".',
    ],
    ['measure', measure ? undefined : 'Choose a measure.'],
    ['baseline', measure ? problemIn(baseline) : 'Choose a measure first, then enter its score.'],
    ['technique', text('technique') ? undefined : 'Name the technique.'],
    ['region', text('region') ? undefined : 'Name the region or the tissue.'],
    ['who', text('who') ? undefined : 'Say who will do it, such as "the patient".'],
    ['goal', problemOfGoal(text('goal'))],
    [
      'target',
      measure
        ? (problemIn(target) ?? tooSmall(measure, baseline, target))
        : 'Choose a measure first, then enter a target.',
    ],
    ['goal-day', dayProblem('goal-day', typed, context)],
    ['minutes', problemIn(minutes)],
    ['visits', problemIn(visits)],
    ['weeks', problemIn(weeks)],
    ['review-day', dayProblem('review-day', typed, context) ?? lateReview(typed, context)],
    ['score-now', problemIn(now)],
  ];
  const problems = given.flatMap(([field, problem]) =>
    problem ? [{ field, says: sayOf(field, problem) }] : [],
  );
  if (problems.length > 0 || !measure) return { problems };
  return {
    problems,
    plan: {
      activity: text('activity'),
      cause: text('cause'),
      measure,
      baseline: numberIn(baseline),
      technique: text('technique'),
      region: text('region'),
      code: text('code'),
      who: text('who'),
      goal: text('goal'),
      target: numberIn(target),
      goalDay: text('goal-day'),
      minutes: numberIn(minutes),
      visitsPerWeek: numberIn(visits),
      weeks: numberIn(weeks),
      reviewDay: text('review-day'),
      ...(now && { scoreNow: numberIn(now) }),
    },
  };
}

/** Fields whose sentences would not tell by themselves which one they mean. */
const labels: Record<string, string> = {
  baseline: 'Score now',
  target: 'Target score',
  'goal-day': 'By when',
  'review-day': 'Review on',
  'score-now': 'Score on that visit',
};

const sayOf = (field: string, problem: string): string =>
  labels[field] ? `${labels[field]}: ${problem}` : problem;

type Read = { score: number } | { problem: string } | undefined;

const problemIn = (read: Read): string | undefined => (read && 'problem' in read ? read.problem : undefined);

const numberIn = (read: Read): number => (read && 'score' in read ? read.score : Number.NaN);

const tooSmall = (measure: MeasureRule, baseline: Read, target: Read): string | undefined =>
  problemIn(baseline) === undefined
    ? problemOfTarget(measure, numberIn(baseline), numberIn(target))
    : undefined;

function readWhole(typed: string, least: number, most: number, what: string): Read {
  const range = `from ${least} to ${most}`;
  if (typed === '') return { problem: `Enter the ${what}, ${range}.` };
  if (!/^\d+$/.test(typed)) return { problem: `Enter whole ${what} in digits, ${range}.` };
  const score = Number(typed);
  return score < least || score > most
    ? { problem: `${typed} ${what} cannot be right. Enter a number ${range}.` }
    : { score };
}

const dayProblem = (
  field: string,
  typed: TypedPlan,
  { today, impossibleDays }: PlanContext,
): string | undefined => problemOfDay(typed[field] ?? '', today, impossibleDays.includes(field));

const lateReview = (typed: TypedPlan, context: PlanContext): string | undefined =>
  dayProblem('goal-day', typed, context) === undefined &&
  (typed['review-day'] ?? '') > (typed['goal-day'] ?? '')
    ? 'Review the plan on the day of the goal at the latest.'
    : undefined;
