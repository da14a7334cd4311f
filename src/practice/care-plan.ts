import { formatDay } from '../lib/date.ts';
import { count } from '../lib/text.ts';
import { amount, changeInWords, thresholdInWords } from './change-in-words.ts';
import type { MeasureRule } from './measure.ts';
import { rangeInWords } from './score.ts';
import { unitsOf } from './timed-units.ts';

/** Everything that the two lines are made of; all of it was checked before. */
export interface CarePlan {
  /** What is hard to do, e.g. "rising from a chair" */
  activity: string;
  /** What makes it hard, e.g. "pain and stiffness in the low back" */
  cause: string;
  measure: MeasureRule;
  baseline: number;
  technique: string;
  region: string;
  /** "97124" or "97140" */
  code: string;
  /** Who will do it, e.g. "The patient" */
  who: string;
  /** What will be done, e.g. "rise from a chair ten times without using the hands" */
  goal: string;
  target: number;
  /** YYYY-MM-DD */
  goalDay: string;
  minutes: number;
  visitsPerWeek: number;
  weeks: number;
  /** YYYY-MM-DD */
  reviewDay: string;
  /** The score on a later visit; absent before there is one */
  scoreNow?: number | undefined;
}

/** The plan of care, one fact to a line. */
export function planOfCare(plan: CarePlan): string {
  const { measure, baseline, target, code, minutes, visitsPerWeek, weeks } = plan;
  const { abbreviation, better } = measure;
  return [
    'PLAN OF CARE',
    `Problem: ${plan.activity} is limited by ${plan.cause}.`,
    `Baseline: ${abbreviation} ${baseline} (${rangeInWords(measure)}, ${better} is better; ${thresholdOf(measure)}).`,
    `Treatment: ${plan.technique}, ${plan.region}. ${code}, ${count(minutes, 'minute')} a visit (${count(unitsOf(minutes), 'timed unit')}).`,
    `Goal: By ${formatDay(plan.goalDay)}, ${lowerFirst(plan.who)} will ${plan.goal}. ${abbreviation} goes from ${baseline} to ${target} or ${better}.`,
    `Plan: ${timesAWeek(visitsPerWeek)} for ${count(weeks, 'week')} (${count(visitsPerWeek * weeks, 'visit')}).`,
    `Review: ${formatDay(plan.reviewDay)}, with the ${abbreviation} again. Change or end the plan if the goal is not in reach.`,
  ].join('\n');
}

/** The note on progress: with a later score in words, or with room to write one in. */
export function progressNote({
  measure,
  baseline,
  target,
  activity,
  goal,
  scoreNow,
  ...plan
}: CarePlan): string {
  const { abbreviation, better } = measure;
  const visits = plan.visitsPerWeek * plan.weeks;
  const change = scoreNow === undefined ? '____' : changeInWords(measure, baseline, scoreNow).answer;
  const reached =
    scoreNow !== undefined && (better === 'lower' ? scoreNow <= target : scoreNow >= target)
      ? 'reached'
      : 'not yet reached';
  return [
    'PROGRESS',
    `Visit ____ of ${visits}. ${plan.technique}, ${plan.region}. ${plan.code}: ____ minutes; all timed minutes: ____.`,
    `${abbreviation}: ${baseline} at the start, ${scoreNow ?? '____'} now. ${scoreNow === undefined ? `Change: ____ (${thresholdOf(measure)}).` : change}`,
    `Target ${target} or ${better}${scoreNow === undefined ? '' : `: ${reached}`}. Task (${activity}): ____. Goal: ${goal}.`,
    'Next: go on / change / end, because ____.',
  ].join('\n');
}

const thresholdOf = (measure: MeasureRule): string =>
  measure.important
    ? `smallest important change ${thresholdInWords(measure, measure.important)}, ${measure.important.statedBy}`
    : measure.detectable === undefined
      ? 'no smallest important change confirmed'
      : `no smallest important change confirmed; error of measurement up to ${amount(measure, measure.detectable)}`;

const timesAWeek = (times: number): string => (times === 1 ? 'once a week' : `${times} times a week`);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
