import { expect, test } from 'vitest';
import { formatFound } from '../../src/search/status.ts';

test.each([
  [{ found: 1 }, '1 page for “neck pain”.'],
  [{ found: 3 }, '3 pages for “neck pain”.'],
  [{ found: 90, shown: 60 }, '90 pages for “neck pain”, the best 60 are shown.'],
  [
    { found: 2, dropped: ['pian', 'nek'] },
    '2 pages for “neck pain”. No page holds all the words, so this is without “pian”, “nek”.',
  ],
])('%j reads "%s"', (changes, expected) =>
  expect(formatFound({ typed: 'neck pain', shown: changes.found, dropped: [], ...changes })).toBe(expected),
);
