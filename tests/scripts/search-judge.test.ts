import { describe, expect, test } from 'vitest';
import { isGood, type JudgedQuery } from '../../scripts/bench/search-judge.ts';

const asked = (changes: Partial<JudgedQuery>): JudgedQuery => ({
  q: 'neck',
  who: 'patient',
  sort: 'lay',
  want: { '/conditions/neck-pain/': 3, '/glossary/': 1 },
  ...changes,
});
const shown = (...first: string[]) => ({ first, count: first.length, cards: 0 });

describe('a question of ours is answered', () => {
  test('by a good page among the first three', () => {
    expect(isGood(asked({}), shown('/a/', '/b/', '/conditions/neck-pain/'))).toBe(true);
    expect(isGood(asked({}), shown('/a/', '/b/', '/c/', '/conditions/neck-pain/'))).toBe(false);
    expect(isGood(asked({}), shown())).toBe(false);
  });

  test('not by one that is only acceptable', () => {
    expect(isGood(asked({}), shown('/glossary/'))).toBe(false);
  });

  test('also by a part of a good page', () => {
    expect(isGood(asked({}), shown('/conditions/neck-pain/#what-helps'))).toBe(true);
  });

  test('about a place only with the finder filled in', () => {
    const place = asked({ want: { '/find/': 3 }, find: { near: '98101', specialty: 'back-pain' } });
    expect(isGood(place, shown('/find/?near=98101&specialty=back-pain'))).toBe(true);
    expect(isGood(place, shown('/find/?near=98101'))).toBe(false);
  });
});

describe('a question out of scope is answered', () => {
  const outside = asked({ want: {}, notCovered: true });
  test('by one card with little beside it', () => {
    expect(isGood(outside, { first: [], count: 0, cards: 1 })).toBe(true);
    expect(isGood(outside, { first: ['/a/'], count: 9, cards: 1 })).toBe(false);
    expect(isGood(outside, shown())).toBe(false);
  });
  test('by nothing at all where it is about something else', () => {
    expect(isGood(asked({ want: {}, notCovered: false }), shown())).toBe(true);
    expect(isGood(asked({ want: {} }), shown('/a/'))).toBe(false);
  });
});
