import { expect, test } from 'vitest';
import { formatSize } from '../../src/evidence/study-size.ts';

test.each([
  [{ studies: 7, participants: 761 }, '7 trials, 761 people'],
  [{ studies: 1, participants: 1 }, '1 trial, 1 person'],
  [{ studies: 7 }, '7 trials'],
  [{ participants: 761 }, '761 people'],
  [{}, ''],
])('%j reads "%s": what is not known is left out', (size, words) =>
  expect(formatSize(size, 'trial')).toBe(words),
);

test('studies are counted by the word that was given for many', () => {
  expect(formatSize({ studies: 2 }, 'study', 'studies')).toBe('2 studies');
});
