import { expect, test } from 'vitest';
import {
  askForWords,
  formatFinderOffer,
  formatFound,
  formatSearching,
  formatSlow,
  searchProblems,
} from '../../src/search/status.ts';

const neck = { typed: 'neck pain', total: 3, shown: 3, corrections: [], dropped: [], hasCard: false };

test.each([
  [{ total: 1, shown: 1 }, '1 page for “neck pain”.'],
  [{}, '3 pages for “neck pain”.'],
  [{ total: 90, shown: 40 }, '90 pages for “neck pain”, the best 40 are shown.'],
  [
    { dropped: ['zebra', 'gnu'] },
    '3 pages for “neck pain”. No page has “zebra” and “gnu”, so that is left out.',
  ],
  [
    { typed: 'nekc pain', corrections: [{ typed: 'nekc', meant: 'neck' }] },
    'Showing results for “neck”. 3 pages for “nekc pain”.',
  ],
  [{ total: 0, shown: 0 }, 'Nothing found for “neck pain”. Try one plain word, or start from a topic below.'],
  [{ total: 0, shown: 0, hasCard: true }, 'One answer for “neck pain”.'],
  [{ hasCard: true }, '3 pages for “neck pain”.'],
  [{ problem: 'no-webassembly' as const }, `3 pages for “neck pain”. ${searchProblems['no-webassembly']}`],
])('%j reads "%s"', (changes, expected) => expect(formatFound({ ...neck, ...changes })).toBe(expected));

test('before anything is asked it is said what may be', () => {
  expect(askForWords).toMatch(/^Type a .+\.$/);
});

test('a very long question is named by its beginning', () => {
  const name = (typed: string) =>
    formatFound({ ...neck, typed })
      .split('“')[1]
      ?.split('”')[0];
  expect(name('a'.repeat(60))).toBe('a'.repeat(60));
  expect(name(`${'a'.repeat(59)} bc`)).toBe(`${'a'.repeat(59)} …`);
  expect(formatFound({ ...neck, typed: 'a'.repeat(300) }).length).toBeLessThan(100);
});

test('the finder is offered for the place that was typed, or for where somebody is', () => {
  expect(formatFinderOffer('98101')).toBe('Find therapists near 98101');
  expect(formatFinderOffer('')).toBe('Find therapists near you');
});

test('until all is there it is said what is looked at, and where that takes long, what is shown', () => {
  expect(formatSearching('neck pain')).toBe(
    'Searching for “neck pain”: first what pages are called, then all they say.',
  );
  expect(formatSlow('neck pain', true)).toMatch(/^Shown so far: .+ Their texts are still loading\.$/);
  expect(formatSlow('neck pain', false)).toMatch(/still loading\. The topics below lead to every page\.$/);
  for (const text of [formatSearching('neck pain'), formatSlow('neck pain', true)])
    expect(text, 'a first answer gives no numbers').not.toMatch(/\d/);
});
