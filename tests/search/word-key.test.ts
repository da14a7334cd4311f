import { expect, test } from 'vitest';
import { wordKey, wordKeys } from '../../src/search/word-key.ts';

test.each([
  ['oedema', 'edema'],
  ['Oedemas', 'edema'],
  ['haematoma', 'hematoma'],
  ['paediatric', 'pediatric'],
  ['centre', 'center'],
  ['colour', 'color'],
  ['randomised', 'randomized'],
  ['organisation', 'organization'],
  ['labelled', 'labeled'],
  ['headaches', 'headache'],
  ['therapies', 'therapy'],
  ['Müller', 'muller'],
])('%s and %s have one key', (one, other) => expect(wordKey(one)).toBe(wordKey(other)));

test.each([
  ['massage', 'message'],
  ['pain', 'paint'],
  ['97124', '97140'],
  ['stress', 'stres'],
])('%s and %s have two', (one, other) => expect(wordKey(one)).not.toBe(wordKey(other)));

test('a key is its own key, so that both sides of a comparison meet', () => {
  for (const word of ['oedemas', 'therapies', 'centres', 'bruises', 'classes', 'analyses', 'discs'])
    expect(wordKey(wordKey(word))).toBe(wordKey(word));
});

test('a text has the keys of its words in their order', () => {
  expect(wordKeys('Knots, in my neck!')).toEqual(['knot', 'in', 'my', 'neck']);
});
