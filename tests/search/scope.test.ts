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
  test('where one page of several speaks for it', () => {
    const weak = match('/weak/', { coverage: 0.1, held: ['pain'] });
    const asking = match('/asking/', { coverage: 0.1, held: ['best'] });
    expect(isOfOurs(['glass', 'back'], [], [match('/a/'), weak], isEveryday)).toBe(true);
    expect(isOfOurs(['bitcoin', 'neck', 'pain'], ['bitcoin'], [weak, match('/a/')], isEveryday)).toBe(true);
    expect(isOfOurs(['hotel', 'pizza', 'neck'], ['hotel', 'pizza'], [weak, match('/a/')], isEveryday)).toBe(
      true,
    );
    expect(isOfOurs(['hotel', 'neck'], ['hotel'], [asking, weak], isEveryday)).toBe(true);
  });
  test('where a page has nearly half of it beside a strange word, be it one word of every day', () => {
    const ask = (coverage: number) =>
      isOfOurs(['bitcoin', 'pain'], ['bitcoin'], [match('/a/', { coverage, held: ['pain'] })], isEveryday);
    expect([ask(0.44), ask(0.45)]).toEqual([false, true]);
  });
  test('where a page has a word that asks and one that does more', () => {
    const one = match('/a/', { coverage: 0.1, held: ['best', 'fibro'] });
    expect(isOfOurs(['zorb', 'best', 'fibro'], ['zorb'], [one], isEveryday)).toBe(true);
  });
  test('not where it only asks for reviews of what the site does not have', () => {
    const one = match('/a/', { held: ['reviews'] });
    expect(isOfOurs(['bitcoin', 'reviews'], ['bitcoin'], [one], isEveryday)).toBe(false);
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

  test('has no page beside it that has little of the rest, or but one word of every day', () => {
    const beside = (...matches: NameMatch[]) =>
      setAside(named, ['cupping', 'neck', 'pain'], () => matches, isEveryday).beside.map(
        ({ page: { path } }) => path,
      );
    const ask = (coverage: number, ...held: string[]) => beside(match('/a/', { coverage, held })).length;
    expect([ask(0.29, 'neck', 'pain'), ask(0.3, 'neck', 'pain')]).toEqual([0, 1]);
    expect([ask(0.5, 'neck'), ask(0.5, 'fibro'), ask(0.5, 'neck', 'how')]).toEqual([0, 1, 0]);
  });

  test('has beside it a page that speaks of it by another of its names, if that has enough of the question', () => {
    const cups = { thing: { ...cupping, names: ['cupping', 'cups', 'suction'] }, name: nameText('cupping') };
    const ask = (coverage: number) => {
      const other = match('/other/', { coverage, held: ['pain'] });
      other.page.aliases = ['suction marks'];
      return setAside(cups, ['cupping', 'pain'], () => [other], isEveryday).beside.length;
    };
    expect([ask(0.29), ask(0.3)]).toEqual([0, 1]);
  });

  test('is answered by a question as by a risk, among pages of any kind, and by no claim', () => {
    const ask = (kind: 'question' | 'claim') => {
      const answer = match('/answer/');
      Object.assign(answer.page, { kind, aliases: ['after cupping'] });
      return setAside(named, ['massages', 'cupping'], () => [speaking, answer], isEveryday).isOurs;
    };
    expect([ask('question'), ask('claim')]).toEqual([true, false]);
  });

  test('is answered after all where a risk or a question has it among its names and massage is asked about', () => {
    const risk = match('/risk/');
    Object.assign(risk.page, { kind: 'safety', aliases: ['after cupping'] });
    const withRisk = () => [risk];
    expect(setAside(named, ['massage', 'cupping'], withRisk, isEveryday).isOurs).toBe(true);
    expect(setAside(named, ['cupping'], withRisk, isEveryday).isOurs).toBe(false);
  });
});
