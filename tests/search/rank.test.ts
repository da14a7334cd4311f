import { expect, test } from 'vitest';
import { holdsWord } from '../../src/search/query.ts';
import { groupByKind } from '../../src/search/rank.ts';

test('a guide stands before a study that scores a little better, and a study before a guide that scores far worse', () => {
  const order = (guide: number, study: number) =>
    groupByKind([
      { kind: 'study', score: study },
      { kind: 'condition', score: guide },
    ]).map(({ kind }) => kind);
  expect(order(1, 1.5)).toEqual(['condition', 'study']);
  expect(order(1, 4)).toEqual(['study', 'condition']);
});

test('pages of one kind stay together, best first, and none is lost', () => {
  const groups = groupByKind([
    { kind: 'claim', score: 1, name: 'c' },
    { kind: 'study', score: 9, name: 's' },
    { kind: 'claim', score: 3, name: 'a' },
  ]);
  expect(groups.map(({ pages }) => pages.map(({ name }) => name))).toEqual([['s'], ['a', 'c']]);
});

test('a word counts as found when a page holds it or a longer form, not when the engine fell back to a shorter one', () => {
  expect(holdsWord('fibromyalgia', { marked: ['Fibromyalgia'], text: '' })).toBe(true);
  expect(holdsWord('pregnant', { marked: ['pregnancy'], text: '' })).toBe(true);
  expect(holdsWord('apointment', { marked: ['a'], text: '' })).toBe(false);
  expect(holdsWord('26329399', { marked: [], text: 'Massage for low-back pain 26329399' })).toBe(true);
});
