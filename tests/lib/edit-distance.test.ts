import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { editDistance, nearest } from '../../src/lib/edit-distance.ts';

/** The definition read aloud: drop, add, change or swap at the end of both words, and take the cheapest way. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slowDistance(shortA, b) + 1,
    slowDistance(a, shortB) + 1,
    slowDistance(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

const chance = chanceFrom(11);
const randomWord = (longest: number) =>
  Array.from({ length: chance.between(0, longest) }, () => chance.pick(['a', 'b', 'c'])).join('');
const pairs = Array.from({ length: 400 }, (): [string, string] => [randomWord(6), randomWord(6)]);

describe('edit distance', () => {
  test.each([
    ['massage', 'massage', 0],
    ['massage', 'mesage', 2],
    ['neck', 'nekc', 1],
    ['knee', 'knees', 1],
    ['', 'pain', 4],
    ['back', '', 4],
  ])('from "%s" to "%s" is %i', (a, b, expected) => expect(editDistance(a, b)).toBe(expected));

  test('is what trying every way gives, on 400 pairs of random words', () => {
    for (const [a, b] of pairs) expect(editDistance(a, b), `${a} -> ${b}`).toBe(slowDistance(a, b));
  });

  test('stops counting above a limit, and says one more than the limit', () => {
    for (const [a, b] of pairs)
      for (const most of [0, 1, 3])
        expect(editDistance(a, b, most), `${a} -> ${b}`).toBe(Math.min(slowDistance(a, b), most + 1));
  });

  test('is the same both ways, and zero only for equal words', () => {
    for (const [a, b] of pairs) {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }
  });
});

describe('the nearest known word', () => {
  test('is the one with the fewest letters to change', () => {
    expect(nearest('furlan-2051', ['cherkin-2011', 'furlan-2015', 'furlan-2010'])).toBe('furlan-2015');
  });

  test('is the first of equally near ones', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });

  test('is the word itself where it is known', () => {
    expect(nearest('evidence', ['evidences', 'evidence'])).toBe('evidence');
  });

  test('may differ in two letters of a short word and in a third of a long one', () => {
    expect(nearest('statment', ['statement'])).toBe('statement');
    expect(nearest('sttmnt', ['statement'])).toBeUndefined();
    expect(nearest('massage-eases-chronic-back-pain', ['massage-eases-chronic-low-back-pain'])).toBe(
      'massage-eases-chronic-low-back-pain',
    );
  });

  test('never differs in every letter', () => {
    expect(nearest('ab', ['cd'])).toBeUndefined();
    expect(nearest('a', ['b'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
  });

  test('is nothing where nothing is known', () => {
    expect(nearest('pain', [])).toBeUndefined();
  });

  test('is never farther than another known word, on random words', () => {
    const known = Array.from({ length: 60 }, () => randomWord(8));
    for (const [typed] of pairs) {
      const near = nearest(typed, known);
      const best = Math.min(...known.map((word) => editDistance(typed, word)));
      if (near === undefined) expect(best).toBeGreaterThanOrEqual(Math.min(typed.length, 3));
      else expect(editDistance(typed, near)).toBe(best);
    }
  });
});
