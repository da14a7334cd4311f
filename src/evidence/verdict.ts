import { capitalize } from '../lib/text.ts';
import type { CertaintyLevel } from './certainty.ts';
import type { Claim, EffectClaim } from './schema/claim.ts';

/** The fields of an effect claim that its sentence is made of. */
type Effect = Omit<EffectClaim, 'id'>;

/** Direction and size as one drawn mark; the words are complete without it. */
export type EffectMark =
  | 'helps'
  | 'helps-a-little'
  | 'no-difference'
  | 'mixed'
  | 'unclear'
  | 'worse'
  | 'none';

/** The word beside each mark. */
export const markWords: Record<EffectMark, string> = {
  helps: 'Helps',
  'helps-a-little': 'Helps a little',
  'no-difference': 'Little or no difference',
  mixed: 'Mixed results',
  unclear: 'Unclear',
  worse: 'Worse',
  none: 'No studies found',
};

/** The same words for places where the certainty stands only as rings: "May help a little", "Probably little or no difference". */
export function hedgedWords(mark: EffectMark, level: CertaintyLevel): string {
  const words = markWords[mark];
  if (level === 'moderate') return `Probably ${words.toLowerCase()}`;
  if (level !== 'low') return words;
  if (mark === 'helps' || mark === 'helps-a-little') return words.replace('Helps', 'May help');
  return mark === 'no-difference' ? 'May make little or no difference' : words;
}

/** What each verdict of a claim that is no effect means. */
export const verdictWords = {
  shown: 'Shown',
  'not-shown': 'Not shown',
  contested: 'Contested',
  depends: 'It depends',
  outdated: 'Outdated',
} as const;

/**
 * The mark of an effect: only an effect past the smallest change people notice "helps". Very low certainty leaves no
 * direction to draw; that studies disagree can be said all the same.
 */
export function markOf({ effect, certainty }: Pick<EffectClaim, 'effect' | 'certainty'>): EffectMark {
  const { direction, size } = effect;
  if (certainty.level === 'very-low' && direction !== 'mixed') return 'unclear';
  if (direction === 'better') return size === 'important' ? 'helps' : 'helps-a-little';
  return direction;
}

type Row = 'important' | 'small' | 'unmeasured' | 'no-difference' | 'worse';
type Level = Exclude<CertaintyLevel, 'very-low'>;

// The one table of GRADE-style statements: size x certainty -> words. "V" becomes ease or improve.
const statements: Record<Row, Record<Level, string>> = {
  important: { high: 'Vs', moderate: 'probably Vs', low: 'may V' },
  small: { high: 'Vs slightly', moderate: 'probably Vs slightly', low: 'may V slightly' },
  unmeasured: { high: 'Vs', moderate: 'probably Vs', low: 'may V' },
  'no-difference': {
    high: 'makes little or no difference to',
    moderate: 'probably makes little or no difference to',
    low: 'may make little or no difference to',
  },
  worse: { high: 'is worse for', moderate: 'is probably worse for', low: 'may be worse for' },
};

const improvable = new Set([
  'function',
  'quality-of-life',
  'sleep',
  'range-of-motion',
  'mental-health',
  'physical-performance',
  'overall-improvement',
]);
const bad =
  /trouble|problem|disabilit|limit|stiff|pain|sore|headache|anxi|depress|insomnia|fatigue|intensity/i;

function verbFor({ outcome }: Effect): { ease: string; eases: string } {
  return improvable.has(outcome.concept) && !bad.test(outcome.words)
    ? { ease: 'improve', eases: 'improves' }
    : { ease: 'ease', eases: 'eases' };
}

function phrase(words: string, claim: Effect): string {
  const { ease, eases } = verbFor(claim);
  const [verb, adverb] = words
    .replace('Vs', eases)
    .replace('V', ease)
    .split(/ (?=slightly$)/);
  return adverb ? `${verb} ${claim.outcome.words} ${adverb}` : `${verb} ${claim.outcome.words}`;
}

/**
 * The verdict of an effect claim as one sentence, from the table and never typed.
 * @example "Massage may ease back pain in adults with chronic low back pain at 10 weeks, compared with usual care."
 */
export function verdictSentence(claim: Effect): string {
  const { treatment, outcome, population, comparison, timeWindow, effect, certainty } = claim;
  const who = `in ${population}${needsComma(timeWindow.words, population) ? ',' : ''}`;
  const where = `${who} ${timeWindow.words}, compared with ${comparison}`;
  const subject = lowerFirst(treatment);
  if (certainty.level === 'very-low' || effect.direction === 'unclear') {
    const why = effect.direction === 'mixed' ? ' Studies disagree.' : '';
    return `It is unclear what ${subject} does for ${outcome.words} ${where}.${why}`;
  }
  if (effect.direction === 'mixed') return `Studies of ${subject} disagree about ${outcome.words} ${where}.`;
  const row: Row = effect.direction === 'better' ? (effect.size ?? 'unmeasured') : effect.direction;
  return `${capitalize(treatment)} ${phrase(statements[row][certainty.level], claim)} ${where}.`;
}

// "people with pain, after 3 weeks": without the comma the time would belong to the pain.
const needsComma = (words: string, population: string): boolean =>
  !/^(at|for) /.test(words) || / (that|who) /.test(population);

/** A text as it stands inside a sentence: "Swedish" and "Thai" keep their capital. */
export const lowerFirst = (text: string): string =>
  /^(Swedish|Thai|Chinese|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The verdict of any claim in a few words: the effect's mark in words, or the verdict word. */
export const verdictLabel = (claim: Claim): string =>
  claim.kind === 'effect' ? markWords[markOf(claim)] : verdictWords[claim.verdict];
