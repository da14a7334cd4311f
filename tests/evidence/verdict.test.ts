import { describe, expect, test } from 'vitest';
import { certaintyLevels, isHedged } from '../../src/evidence/certainty.ts';
import type { EffectClaim } from '../../src/evidence/schema/claim.ts';
import {
  markOf,
  markWords,
  verdictLabel,
  verdictSentence,
  verdictWords,
} from '../../src/evidence/verdict.ts';
import { effectOf, ours, practiceOf } from './records.ts';

type Effect = EffectClaim['effect'];
type Level = EffectClaim['certainty']['level'];
const claimWith = (effect: Effect, level: Level) => effectOf({ effect, certainty: ours(level) });

const effects: Effect[] = [
  { direction: 'better', size: 'important' },
  { direction: 'better', size: 'small' },
  { direction: 'better', size: 'unmeasured' },
  { direction: 'no-difference' },
  { direction: 'mixed' },
  { direction: 'unclear' },
  { direction: 'worse', size: 'small' },
];
const everyVerdict = effects.flatMap((effect) => certaintyLevels.map((level) => claimWith(effect, level)));
const where = 'in adults with chronic low back pain at 10 weeks, compared with usual care';

describe('the sentence of a verdict', () => {
  test.each([
    ['important', 'high', 'Massage eases back pain'],
    ['important', 'moderate', 'Massage probably eases back pain'],
    ['important', 'low', 'Massage may ease back pain'],
    ['small', 'high', 'Massage eases back pain slightly'],
    ['small', 'moderate', 'Massage probably eases back pain slightly'],
    ['small', 'low', 'Massage may ease back pain slightly'],
    ['unmeasured', 'high', 'Massage eases back pain'],
    ['unmeasured', 'moderate', 'Massage probably eases back pain'],
    ['unmeasured', 'low', 'Massage may ease back pain'],
  ] as const)('for a better effect, %s and of %s certainty', (size, level, expected) =>
    expect(verdictSentence(claimWith({ direction: 'better', size }, level))).toBe(`${expected} ${where}.`),
  );

  test.each([
    ['no-difference', 'high', 'Massage makes little or no difference to back pain'],
    ['no-difference', 'moderate', 'Massage probably makes little or no difference to back pain'],
    ['no-difference', 'low', 'Massage may make little or no difference to back pain'],
    ['mixed', 'high', 'Studies of massage disagree about back pain'],
    ['mixed', 'low', 'Studies of massage disagree about back pain'],
    ['unclear', 'low', 'It is unclear what massage does for back pain'],
  ] as const)('for %s of %s certainty', (direction, level, expected) =>
    expect(verdictSentence(claimWith({ direction }, level))).toBe(`${expected} ${where}.`),
  );

  test.each([
    ['high', 'Massage is worse for back pain'],
    ['moderate', 'Massage is probably worse for back pain'],
    ['low', 'Massage may be worse for back pain'],
  ] as const)('for a worse effect of %s certainty', (level, expected) =>
    expect(verdictSentence(claimWith({ direction: 'worse', size: 'small' }, level))).toBe(
      `${expected} ${where}.`,
    ),
  );

  test('tells no direction where certainty is very low, only that studies disagree', () => {
    for (const effect of effects) {
      const why = effect.direction === 'mixed' ? ' Studies disagree.' : '';
      expect(verdictSentence(claimWith(effect, 'very-low'))).toBe(
        `It is unclear what massage does for back pain ${where}.${why}`,
      );
    }
  });

  test('is hedged as its certainty demands, unless studies disagree or nothing is clear', () => {
    for (const claim of everyVerdict) {
      const saysNothing = claim.effect.direction === 'mixed' || claim.effect.direction === 'unclear';
      if (claim.certainty.level === 'very-low' || !saysNothing)
        expect(isHedged(verdictSentence(claim), claim.certainty.level), verdictSentence(claim)).toBe(true);
    }
  });

  test('always names who, when and against what', () => {
    for (const claim of everyVerdict) expect(verdictSentence(claim)).toContain(where);
  });

  test('eases what is bad and improves what is good', () => {
    const say = (concept: EffectClaim['outcome']['concept'], words: string) =>
      verdictSentence(effectOf({ outcome: { concept, words } })).split(' in adults')[0];
    expect(say('function', 'daily function')).toBe('Massage may improve daily function slightly');
    expect(say('function', 'trouble with daily tasks')).toBe(
      'Massage may ease trouble with daily tasks slightly',
    );
    expect(say('sleep', 'sleep')).toBe('Massage may improve sleep slightly');
    expect(say('overall-improvement', "people's own rating")).toBe(
      "Massage may improve people's own rating slightly",
    );
    const sure = effectOf({
      outcome: { concept: 'sleep', words: 'sleep' },
      effect: { direction: 'better', size: 'small' },
      certainty: ours('high'),
    });
    expect(verdictSentence(sure)).toMatch(/^Massage improves sleep slightly in adults/);
    expect(say('sleep', 'sleep problems')).toBe('Massage may ease sleep problems slightly');
    expect(say('anxiety', 'anxiety')).toBe('Massage may ease anxiety slightly');
  });

  test.each([
    'function',
    'quality-of-life',
    'sleep',
    'range-of-motion',
    'mental-health',
    'physical-performance',
    'overall-improvement',
  ] as const)('improves %s, which nobody wants less of', (concept) =>
    expect(verdictSentence(effectOf({ outcome: { concept, words: 'it' } }))).toMatch(
      /^Massage may improve it/,
    ),
  );

  test('keeps the capital of a name inside a sentence and no other', () => {
    const say = (treatment: string) => verdictSentence(effectOf({ treatment, certainty: ours('very-low') }));
    expect(say('Swedish massage')).toContain('what Swedish massage does');
    expect(say('Thai massage')).toContain('what Thai massage does');
    expect(say('IASTM with a tool')).toContain('what IASTM with a tool does');
    expect(say('Oil as in Thai massage')).toContain('what oil as in Thai massage does');
    expect(say('Tuina')).toContain('what tuina does');
  });

  test('sets a comma where the time could belong to the people', () => {
    const say = (population: string, words: string) =>
      verdictSentence(effectOf({ population, timeWindow: { weeks: 3, words } }));
    expect(say('adults with neck pain', 'for up to 12 weeks')).toContain('neck pain for up to 12 weeks,');
    expect(say('adults with neck pain', 'after weeks at home')).toContain('neck pain, after weeks at home,');
    expect(say('adults with pain of many kinds', 'after treatment')).toContain('kinds, after treatment,');
    expect(say('adults with neck pain', 'in the short term')).toContain('neck pain, in the short term,');
    expect(say('adults with pain that comes and goes', 'at 6 weeks')).toContain('goes, at 6 weeks,');
  });
});

describe('the mark of a verdict', () => {
  test('has a word of its own', () => {
    const words = Object.values(markWords);
    expect(words.filter((word) => /^[A-Z][a-z ]+$/.test(word))).toHaveLength(new Set(words).size);
  });

  test('"helps" needs an effect past the smallest change people notice', () => {
    expect(markOf(claimWith({ direction: 'better', size: 'important' }, 'low'))).toBe('helps');
    expect(markOf(claimWith({ direction: 'better', size: 'small' }, 'high'))).toBe('helps-a-little');
    expect(markOf(claimWith({ direction: 'better', size: 'unmeasured' }, 'high'))).toBe('helps-a-little');
  });

  test('draws no direction where certainty is very low', () => {
    const marks = effects.map((effect) => markOf(claimWith(effect, 'very-low')));
    expect(new Set(marks)).toEqual(new Set(['unclear', 'mixed']));
  });

  test('never says more than the sentence beside it', () => {
    for (const claim of everyVerdict) {
      const isUnclear = verdictSentence(claim).startsWith('It is unclear');
      if (isUnclear) expect(['unclear', 'mixed']).toContain(markOf(claim));
      else expect(markOf(claim)).not.toBe('unclear');
    }
  });

  test('is what the label says; other claims say their verdict', () => {
    for (const claim of everyVerdict) expect(verdictLabel(claim)).toBe(markWords[markOf(claim)]);
    for (const verdict of ['shown', 'not-shown', 'contested', 'depends', 'outdated'] as const)
      expect(verdictLabel(practiceOf({ verdict }))).toBe(verdictWords[verdict]);
  });
});
