import { describe, expect, test } from 'vitest';
import {
  certaintyLevels,
  expectedHedge,
  formatCertainty,
  formatLevel,
  isHedged,
  levelsStated,
  ringsOf,
} from '../../src/evidence/certainty.ts';

describe('certainty', () => {
  test('has four levels, most sure first, each with fewer rings', () => {
    expect(certaintyLevels).toEqual(['high', 'moderate', 'low', 'very-low']);
    expect(certaintyLevels.map(ringsOf)).toEqual([4, 3, 2, 1]);
  });

  test('is printed in words', () => {
    expect(certaintyLevels.map(formatLevel)).toEqual(['High', 'Moderate', 'Low', 'Very low']);
    expect(formatCertainty('very-low')).toBe('Very low certainty');
  });
});

describe('a hedge', () => {
  test.each([
    ['high', 'Massage eases back pain.'],
    ['moderate', 'Massage probably eases back pain.'],
    ['moderate', 'Probably not.'],
    ['low', 'Massage may ease back pain.'],
    ['low', 'It might help for some weeks.'],
    ['very-low', 'It is unclear what massage does.'],
    ['very-low', 'The effect is uncertain.'],
    ['very-low', 'Nobody can be sure that it helps: we cannot be sure.'],
    ['very-low', 'We are not sure.'],
    ['very-low', 'Whether it helps is not known.'],
    ['very-low', 'The trials cannot tell.'],
    ['very-low', 'Research does not know yet.'],
    ['very-low', 'Too few people were studied.'],
  ] as const)('for %s certainty stands in "%s"', (level, sentence) =>
    expect(isHedged(sentence, level)).toBe(true),
  );

  test.each([
    ['moderate', 'Massage eases back pain.'],
    ['moderate', 'Massage may ease back pain.'],
    ['moderate', 'It is improbable.'],
    ['low', 'Massage eases back pain.'],
    ['low', 'Massage probably eases back pain.'],
    ['low', 'Massage in Mayville eases dismay.'],
    ['very-low', 'Massage may ease back pain.'],
    ['very-low', 'Surely it helps.'],
    ['very-low', 'It is clear.'],
  ] as const)('for %s certainty is missing in "%s"', (level, sentence) =>
    expect(isHedged(sentence, level)).toBe(false),
  );

  test('is told to the author in the words that would pass', () => {
    for (const level of ['moderate', 'low', 'very-low'] as const) {
      const [, word] = /"([^"]+)"/.exec(expectedHedge(level)) ?? [];
      expect(isHedged(`So it is ${word}.`, level)).toBe(true);
    }
    expect(expectedHedge('high')).toBe('no hedge');
  });
});

describe('the levels that a source’s own words name', () => {
  test.each([
    ['GRADE low to very low', ['low', 'very-low']],
    ['very low quality (GRADE)', ['very-low']],
    ['low- to moderate-quality evidence (GRADE)', ['moderate', 'low']],
    [
      '7 conclusions of moderate certainty, none of high; the others low or very low',
      ['moderate', 'low', 'very-low'],
    ],
    ['fair evidence in chronic pain', []],
  ] as const)('"%s"', (words, levels) => expect(levelsStated(words)).toEqual(levels));
});
