import { describe, expect, test } from 'vitest';
import { type NotCovered, nameText } from '../../src/search/not-covered.ts';
import type { NameMatch } from '../../src/search/rank-names.ts';
import { isOfOurs, setAside } from '../../src/search/scope.ts';

const match = (path: string, more: Partial<NameMatch> = {}): NameMatch => ({
  page: { path, title: path, kind: 'condition', says: '', aliases: [], ids: [] },
  score: 1,
  coverage: 1,
  held: ['neck', 'pain'],
  name: path,
  named: 0,
  ...more,
});
const isEveryday = (word: string) => ['price', 'neck', 'pain', 'back', 'pizza', 'hotel'].includes(word);

describe('a question is ours', () => {
  test('where the site has all its words', () => expect(isOfOurs(['price'], [], [], isEveryday)).toBe(true));
  test('where a page has two of its words, or one that is not of every day', () => {
    const little = { coverage: 0.1 };
    expect(isOfOurs(['zorb', 'neck', 'pain'], ['zorb'], [match('/a/', little)], isEveryday)).toBe(true);
    expect(
      isOfOurs(['zorb', 'fibro'], ['zorb'], [match('/a/', { ...little, held: ['fibro'] })], isEveryday),
    ).toBe(true);
  });
  test('not where a page has but one word of every day beside a strange one', () => {
    const one = match('/a/', { coverage: 0.4, held: ['pain'] });
    expect(isOfOurs(['bitcoin', 'pain'], ['bitcoin'], [one], isEveryday)).toBe(false);
  });
  test('not where pages have nothing of it but words that only ask, beside one that they lack', () => {
    const one = match('/a/', { held: ['best', 'near'] });
    expect(isOfOurs(['best', 'pizza', 'near'], ['pizza'], [one], isEveryday)).toBe(false);
    expect(isOfOurs(['hotel', 'neck', 'pain'], ['hotel'], [match('/a/')], isEveryday)).toBe(true);
  });
  test('not where pages have less than nearly half of it beside two strange words', () => {
    const ask = (coverage: number) =>
      isOfOurs(
        ['hotel', 'pizza', 'neck', 'pain'],
        ['hotel', 'pizza'],
        [match('/a/', { coverage })],
        isEveryday,
      );
    expect([ask(0.44), ask(0.45)]).toEqual([false, true]);
  });
  test('not where names have little of it, though texts have every word', () => {
    const ask = (coverage: number) =>
      isOfOurs(['glass', 'back'], [], [match('/a/', { coverage })], isEveryday);
    expect([ask(0.34), ask(0.35)]).toEqual([false, true]);
  });
  test('not where nothing was asked', () => expect(isOfOurs([], [], [], isEveryday)).toBe(false));
});

describe('what is left to others', () => {
  const cupping: NotCovered = {
    id: 'cupping',
    name: 'Cupping',
    names: ['cupping'],
    reason: 'Cups pull.',
    link: { label: 'Elsewhere', href: 'https://example.org/' },
  };
  const named = { thing: cupping, name: nameText('cupping') };
  const speaking = match('/cups/', { coverage: 0.2 });
  speaking.page.aliases = ['cupping marks'];
  const others = [match('/a/'), match('/b/'), match('/c/'), match('/d/'), match('/weak/', { coverage: 0.1 })];
  const rank = () => [...others, speaking];

  test('stands beside pages that speak of it, then of the rest, three at most', () => {
    const { isOurs, beside } = setAside(named, ['cupping', 'neck', 'pain'], rank, isEveryday);
    expect(isOurs).toBe(false);
    expect(beside.map(({ page: { path } }) => path)).toEqual(['/cups/', '/a/', '/b/']);
  });

  test('stands alone where pages only share how the question asks', () => {
    const asking = match('/sessions/', { held: ['how', 'long'] });
    expect(setAside(named, ['cupping', 'how', 'long'], () => [asking], isEveryday).beside).toEqual([]);
  });

  test('is not answered because its own name has “massage” in it', () => {
    const chair = { thing: { ...cupping, names: ['massage chair'] }, name: nameText('massage chair') };
    const guide = match('/guide/');
    Object.assign(guide.page, { kind: 'question', aliases: ['massage chair at home'] });
    const ask = (...words: string[]) => setAside(chair, words, () => [guide], isEveryday).isOurs;
    expect(ask('massage', 'chair', 'sale')).toBe(false);
  });

  test('is answered after all where a risk or a question has it among its names and massage is asked about', () => {
    const risk = match('/risk/');
    Object.assign(risk.page, { kind: 'safety', aliases: ['after cupping'] });
    const withRisk = () => [risk];
    expect(setAside(named, ['massage', 'cupping'], withRisk, isEveryday).isOurs).toBe(true);
    expect(setAside(named, ['cupping'], withRisk, isEveryday).isOurs).toBe(false);
  });
});
