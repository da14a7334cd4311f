import { describe, expect, test } from 'vitest';
import { levelOf, levels, levelWords } from '../../src/safety/level.ts';

describe('levels of a contraindication', () => {
  test.each([
    ['red-flag', 'emergency'],
    ['absolute', 'not-now'],
    ['ask-clinician', 'ask-first'],
    ['local', 'adapt'],
    ['adjust', 'adapt'],
  ] as const)('%s leads to %s', (kind, level) => expect(levelOf(kind)).toBe(level));

  test('stand strictest first, and no kind leads to going ahead', () => {
    expect(levels).toEqual(['emergency', 'not-now', 'ask-first', 'adapt', 'go-ahead']);
    const reached = (['red-flag', 'absolute', 'ask-clinician', 'local', 'adjust'] as const).map(levelOf);
    expect(reached).not.toContain('go-ahead');
  });

  test('each has a name and a sentence, and none promises safety', () => {
    expect(Object.keys(levelWords)).toEqual([...levels]);
    for (const { name, asks } of Object.values(levelWords)) {
      expect(name).not.toBe('');
      expect(asks).toMatch(/\.$/);
      expect(`${name} ${asks}`).not.toMatch(/\bsafe\b/i);
    }
  });
});
