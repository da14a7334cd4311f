import { expect, test } from 'vitest';
import { hedgedWords } from '../../src/evidence/verdict.ts';

test('beside rings alone, a verdict carries the hedge that its certainty demands', () => {
  expect(hedgedWords('helps', 'high')).toBe('Helps');
  expect(hedgedWords('helps', 'moderate')).toBe('Probably helps');
  expect(hedgedWords('helps', 'low')).toBe('May help');
  expect(hedgedWords('helps-a-little', 'low')).toBe('May help a little');
  expect(hedgedWords('no-difference', 'moderate')).toBe('Probably little or no difference');
  expect(hedgedWords('no-difference', 'low')).toBe('May make little or no difference');
  expect(hedgedWords('mixed', 'low')).toBe('Mixed results');
  expect(hedgedWords('unclear', 'very-low')).toBe('Unclear');
});
