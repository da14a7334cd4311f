import { expect, test } from 'vitest';
import { bestPart } from '../../src/search/best-part.ts';

const part = (title: string, ...scores: number[]) => ({
  title,
  url: `/glossary/#${title}`,
  excerpt: '',
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

test('the part with the most of what was searched for is the best', () => {
  expect(bestPart([part('sham', 3), part('placebo', 2, 2), part('bias', 1)])?.title).toBe('placebo');
});

test('of two alike the earlier one is the best', () => {
  expect(bestPart([part('sham', 3), part('placebo', 2, 1)])?.title).toBe('sham');
});

test('a page without parts has none', () => {
  expect(bestPart([])).toBeUndefined();
});
