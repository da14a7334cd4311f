import { amount, thresholdInWords } from './change-in-words.ts';
import { changeOf, type MeasureRule, neededGain } from './measure.ts';

/** Why a goal in words is no goal for the file; nothing where it names something to do. */
export function problemOfGoal(goal: string): string | undefined {
  if (goal.trim() === '') return 'Say what the person will do, such as "rise from a chair".';
  const words = goal.toLowerCase().match(/[a-z]+/g) ?? [];
  const telling = words.filter((word) => !empty.has(word));
  if (telling.some((word) => !isRelaxing(word) && !isPain(word))) return undefined;
  if (telling.some(isRelaxing))
    return 'This goal is relaxation alone. Payers that we read do not count that as needed care. Name a daily task that gets easier.';
  if (telling.some(isPain))
    return 'Less pain alone is not a task. Name what the person will do, and rate the pain while doing it.';
  return 'This names nothing that the person will do. Name a daily task, such as "climb one flight of stairs".';
}

/** Why a target score is no target; nothing where it is better than the first score by a change that counts. */
export function problemOfTarget(measure: MeasureRule, first: number, target: number): string | undefined {
  const { gain, direction } = changeOf(measure, first, target);
  if (direction === 'same') return 'The target is the same as the score now.';
  if (direction === 'worse')
    return `On the ${measure.abbreviation} ${measure.better} is better, so this target is worse than the score now.`;
  const needed = neededGain(measure, first);
  if (!measure.important || needed === undefined || gain >= needed) return undefined;
  const { statedBy } = measure.important;
  return `A change of ${amount(measure, gain)} is below the smallest important change of the ${measure.abbreviation}: ${thresholdInWords(measure, measure.important)} (${statedBy}). From ${first} the target must move by ${amount(measure, needed)} at least.`;
}

/** A caution for a target that counts but may be chance; empty where there is none. */
export const cautionOfTarget = (
  { detectable, ...measure }: MeasureRule,
  first: number,
  target: number,
): string =>
  detectable !== undefined && Math.abs(first - target) < detectable
    ? `A change under ${amount(measure, detectable)} on the ${measure.abbreviation} may be error of measurement. A wider target is safer.`
    : '';

const isRelaxing = (word: string): boolean =>
  /^(de)?(relax|stress|unwind|calm|wellness|wellbeing|pamper|tranquil|rejuvenat|comfort|sooth|mood|energ|refresh)/.test(
    word,
  );

const isPain = (word: string): boolean =>
  /^(pain|ache|aching|sore|hurt|tension|tight|stiff|discomfort)/.test(word);

/** Words that name nothing to do. */
const empty = new Set(
  `a an and any as at be been better by de decrease decreased easier ease experience feel feeling feels felt for from full fully general
  generally get gets getting good great have having he health her him his improve improved improvement improving in increase increased is it
  less lessen level levels life live lower maintain maintenance manage management more muscle muscles much no of off on or overall
  patient person promote quality reduce reduced reducing reduction relief relieve relieved relieving remain she so some state stay
  that the their them they through to total treatment massage session sessions therapy very well being will with within without body mind
  back neck shoulder shoulders daily day days week weeks`
    .trim()
    .split(/\s+/),
);
