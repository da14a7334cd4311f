import { describe, expect, test } from 'vitest';
import { meaningsIn } from '../../src/search/meanings.ts';
import { sameWords } from '../../src/search/same-words.ts';
import { wordKeys } from '../../src/search/word-key.ts';

const senses = (text: string) => meaningsIn(text).map(({ sense }) => sense);

describe('words that mean the same have one sense', () => {
  test.each([
    ['how much', 'price'],
    ['physio', 'physical therapist'],
    ['trapped by knots', 'trapped by trigger points'],
    ['post-op', 'after my operation'],
    ['swollen', 'oedema'],
  ])('%s and %s', (one, other) => expect(senses(one)).toEqual(senses(other)));

  test('and other words have another', () => expect(senses('neck')).not.toEqual(senses('knee')));
});

test('a set phrase is one meaning, the longest first, and its words are kept as typed', () => {
  expect(meaningsIn('Deep vein thrombosis').map(({ words }) => words)).toEqual([
    ['deep', 'vein', 'thrombosis'],
  ]);
});

test('stop words count in set phrases only', () => {
  expect(meaningsIn('how much is it').map(({ words }) => words)).toEqual([['how', 'much']]);
  expect(meaningsIn('how is it with knots').map(({ words }) => words)).toEqual([['knots']]);
});

test('each line joins two ways to say it or more, and all of them have its sense', () => {
  for (const line of sameWords) {
    const phrases = line.split(', ');
    expect(phrases.length, line).toBeGreaterThan(1);
    expect(new Set(phrases.flatMap(senses)).size, line).toBe(1);
  }
});

test('a text of stop words alone has them for its meanings', () => {
  expect(meaningsIn('what is it').map(({ words }) => words)).toEqual([['what'], ['is'], ['it']]);
  expect(meaningsIn('')).toEqual([]);
});

test('a set phrase is seen at the very end of a text, and not where it is cut off', () => {
  expect(meaningsIn('pulled muscle').map(({ words }) => words)).toEqual([['pulled', 'muscle']]);
  expect(meaningsIn('my pulled').map(({ words }) => words)).toEqual([['pulled']]);
});

test('each word or phrase stands in one line only, so that it has one sense', () => {
  const phrases = sameWords.flatMap((line) => [
    ...new Set(line.split(', ').map((phrase) => wordKeys(phrase).join(' '))),
  ]);
  expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
});
