import { describe, expect, test } from 'vitest';
import { type Kind, kinds } from '../../src/search/kinds.ts';
import type { PageName } from '../../src/search/names.ts';
import { nameRanker } from '../../src/search/rank-names.ts';
import { wordKeys } from '../../src/search/word-key.ts';

const page = (path: string, title: string, aliases: string[] = [], kind: Kind = 'question'): PageName => ({
  path,
  title,
  kind,
  says: '',
  aliases,
  ids: [],
});

const pages = [
  page('/neck/', 'Massage for neck pain', ['stiff neck', 'crick in the neck']),
  page('/back/', 'Massage for low back pain', ['lumbago', 'bad back']),
  page('/knots/', 'Does massage break up knots?', ['muscle knots', 'knots in my shoulder']),
  page('/clot/', 'A blood clot in a leg', ['DVT', 'deep vein thrombosis', 'blood clot']),
];
const rank = nameRanker(pages, []);
const first = (...words: string[]) => rank(words)[0]?.page.path;

describe('a page is found by what it is called', () => {
  test('in its title, in another name, and in another form of a word', () => {
    expect(first('neck')).toBe('/neck/');
    expect(first('lumbago')).toBe('/back/');
    expect(first('knot')).toBe('/knots/');
    expect(first('blood', 'clots')).toBe('/clot/');
  });

  test('by the rare word rather than by one that every page has', () => {
    expect(first('massage', 'pain', 'knots')).toBe('/knots/');
  });

  test('by the beginning of a word, but for less than by the word', () => {
    expect(first('thromb')).toBe('/clot/');
    const [match] = rank(['lumb']);
    const [whole] = rank(['lumbago']);
    expect(match?.score).toBeLessThan(whole?.score ?? 0);
  });

  test('and by no word of it, not at all', () => {
    expect(rank(['zebra'])).toEqual([]);
    expect(rank([])).toEqual([]);
  });
});

test('a name that stands in the question word by word is said to be named', () => {
  expect(
    rank(['massage', 'with', 'blood', 'clot']).find(({ page: { path } }) => path === '/clot/'),
  ).toMatchObject({
    isNamed: true,
    name: 'blood clot',
  });
  expect(rank(['blood'])[0]?.isNamed).toBe(false);
});

test('a word that no page has lowers what the rest covers', () => {
  const [with_] = rank(['neck', 'zebra']);
  expect(with_?.coverage).toBeLessThan(0.5);
  expect(rank(['neck'])[0]?.coverage).toBe(1);
});

test('the coverage is the weight of the words that the names hold, counted the slow way', () => {
  const asked = ['neck', 'pain', 'zebra'];
  const names = pages.map(({ title, aliases }) => new Set([title, ...aliases].flatMap(wordKeys)));
  const weight = (word: string) =>
    Math.log(1 + pages.length / (names.filter((own) => own.has(word)).length || 0.5));
  const total = asked.reduce((sum, word) => sum + weight(word), 0);
  for (const { page: found, coverage } of rank(asked)) {
    const own = names[pages.indexOf(found)];
    const held = asked.filter((word) => own?.has(word)).reduce((sum, word) => sum + weight(word), 0);
    expect(coverage).toBeCloseTo(held / total, 10);
  }
});

test('of two pages that fit alike, the one that answers people stands first', () => {
  const alike = nameRanker(
    [page('/a-study/', 'Tuina for sleep', [], 'study'), page('/guide/', 'Tuina for sleep', [], 'condition')],
    [],
  );
  expect(alike(['tuina', 'sleep']).map(({ page: { kind } }) => kind)).toEqual(['condition', 'study']);
  expect(kinds.condition.weight).toBeGreaterThan(kinds.study.weight);
});

test('a word that is common in texts tells less than one that is not, however rare it is in names', () => {
  const two = [page('/many/', 'How many sessions'), page('/before/', 'What to eat before')];
  expect(nameRanker(two, ['before', 'many'])(['many', 'before'])[0]?.page.path).toBe('/many/');
  expect(nameRanker(two, ['many', 'before'])(['many', 'before'])[0]?.page.path).toBe('/before/');
});
