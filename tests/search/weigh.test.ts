import { describe, expect, test } from 'vitest';
import { meaningsOf } from '../../src/search/meanings.ts';
import { weigherOf } from '../../src/search/weigh.ts';

/** A hundred pages, of which one is about necks and one has trigger points. */
const names = ['neck', 'trigger point', ...Array.from({ length: 98 }, () => '')].map((text) => [
  { senses: new Set(meaningsOf(text.split(' ').filter(Boolean)).map(({ sense }) => sense)) },
]);
const vocabulary = ['trigger', 'point', ...Array.from({ length: 400 }, (_, at) => `word${at}`), 'neck'];
const weigh = weigherOf(names, vocabulary, []);
const weightOf = (...words: string[]) => {
  const [meaning] = meaningsOf(words);
  if (!meaning) throw new Error(words.join(' '));
  return weigh(meaning);
};

describe('a word tells', () => {
  test('the more the rarer it is in texts', () => {
    const weights = ['trigger', 'word8', 'word28', 'word398'].map((word) => weightOf(word));
    expect(weights.toSorted((a, b) => a - b)).toEqual(weights);
    expect(weightOf('word28')).toBeCloseTo(Math.log(3), 10);
  });

  test('no more than the names of pages allow, however rare it is in texts', () => {
    expect(weightOf('neck')).toBeCloseTo(Math.log(2 + 402 / 30), 10);
    expect(weigherOf(names.slice(0, 2), vocabulary, [])(meaningsOf(['neck'])[0] as never)).toBeCloseTo(
      Math.log(1 + 2),
      10,
    );
  });
});

test('a set phrase tells what the names of pages say, however frequent its words are', () => {
  expect(weightOf('trigger', 'point')).toBeCloseTo(Math.log(1 + 100), 10);
});
