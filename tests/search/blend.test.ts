import { expect, test } from 'vitest';
import { blend } from '../../src/search/blend.ts';
import type { Kind } from '../../src/search/kinds.ts';
import type { PageName } from '../../src/search/names.ts';
import type { NameMatch } from '../../src/search/rank-names.ts';

const page = (path: string, kind: Kind = 'question'): PageName => ({
  path,
  title: path,
  kind,
  says: '',
  aliases: [],
  ids: [],
});
const named = (path: string, score: number, more: Partial<NameMatch> & { kind?: Kind } = {}): NameMatch => ({
  page: page(path, more.kind),
  score,
  coverage: 1,
  name: path,
  held: [],
  named: 0,
  ...more,
});
const order = (...args: Parameters<typeof blend>) => blend(...args).map(({ page: { path } }) => path);

test('a page found by name stands before one that is found in its text alone', () => {
  expect(order([named('/a/', 0.8)], [{ page: page('/b/'), share: 1 }], 1)).toEqual(['/a/', '/b/']);
});

test('of two that fit alike by name, the one whose text fits too stands first, and no page stands twice', () => {
  expect(order([named('/a/', 0.8), named('/b/', 0.8)], [{ page: page('/b/'), share: 0.5 }], 1)).toEqual([
    '/b/',
    '/a/',
  ]);
});

test('a text counts the less the fewer of the words it was searched for', () => {
  const text = [{ page: page('/b/'), share: 1 }];
  expect(blend([], text, 0.5)[0]?.score).toBeCloseTo((blend([], text, 1)[0]?.score ?? 0) / 2, 10);
});

test('a risk that the question names stands before everything, and one that it does not name has no favor', () => {
  const better = named('/a/', 1);
  expect(order([better, named('/risk/', 0.3, { kind: 'safety', named: 0.5 })], [], 1)[0]).toBe('/risk/');
  expect(order([better, named('/risk/', 0.3, { kind: 'safety' })], [], 1)[0]).toBe('/a/');
});

test('a name that holds next to nothing of the question is a chance meeting', () => {
  expect(order([named('/a/', 0.2, { coverage: 0.1 })], [], 1)).toEqual([]);
});

test('a name that holds a quarter of the question is no chance meeting', () => {
  expect(order([named('/a/', 0.2, { coverage: 0.25 })], [], 1)).toEqual(['/a/']);
});

test('only a risk leads for its name, from a quarter of the question on', () => {
  const better = named('/a/', 1, { named: 1 });
  expect(order([better, named('/risk/', 0.3, { kind: 'safety', named: 0.25 })], [], 1)[0]).toBe('/risk/');
});

test('of two whose texts fit alike the one that answers people stands first', () => {
  const texts = [
    { page: page('/a/', 'study'), share: 1 },
    { page: page('/b/', 'condition'), share: 1 },
  ];
  expect(order([], texts, 1)).toEqual(['/b/', '/a/']);
});

test('pages of one score stand in the order of their addresses', () => {
  expect(order([named('/b/', 0.8), named('/c/', 0.8), named('/a/', 0.8)], [], 1)).toEqual([
    '/a/',
    '/b/',
    '/c/',
  ]);
});
