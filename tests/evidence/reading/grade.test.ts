import { describe, expect, test } from 'vitest';
import { hardWords } from '../../../src/evidence/hard-words.ts';
import { gradeOf, longWordsOf } from '../../../src/evidence/reading/grade.ts';

const grade = (...sentences: string[]): number => gradeOf(sentences).fleschKincaid;

describe('the grade of a text', () => {
  test('is the formula of Flesch and Kincaid over all its sentences', () => {
    // 3 sentences, 10 words, and 1+1+1+1+2 + 1+1 + 1+3+1 syllables.
    expect(grade('It is a good massage.', 'It helps.', 'A banana helps.')).toBeCloseTo(
      0.39 * (10 / 3) + 11.8 * (13 / 10) - 15.59,
    );
  });

  test('is the one of SMOG too, from 30 sentences on', () => {
    const sentences = (count: number) => Array.from({ length: count }, () => 'A banana and a tomato help.');
    expect(gradeOf(sentences(29))).not.toHaveProperty('smog');
    expect(gradeOf(sentences(30)).smog).toBeCloseTo(3.1291 + 1.043 * Math.sqrt(60));
  });

  test('of no words is zero', () => {
    expect(gradeOf([])).toEqual({ fleschKincaid: 0 });
    expect(gradeOf(['…'])).toEqual({ fleschKincaid: 0 });
  });

  test('rises with longer sentences and longer words', () => {
    expect(grade('It helps a bit and it may last.')).toBeGreaterThan(
      grade('It helps a bit.', 'It may last.'),
    );
    expect(grade('It alleviates discomfort.')).toBeGreaterThan(grade('It eases pain.'));
  });
});

describe('words that count as two syllables', () => {
  test('are those of the names of conditions and techniques, in whatever case and number', () => {
    for (const name of ['osteoarthritis', 'Fibromyalgia', 'fibromyalgia’s', '(reflexology),'])
      expect(grade(`It is ${name} now.`)).toBe(grade('It is massage now.'));
  });

  test('are those of the list, one and many', () => {
    expect(grade('Ask the clinicians.')).toBe(grade('Ask the massage.'));
    expect(longWordsOf('The guidelines help an animal.')).toEqual(['animal']);
  });

  test('are at most 40, each once', () => {
    expect(hardWords.length).toBeLessThanOrEqual(40);
    expect(new Set(hardWords).size).toBe(hardWords.length);
  });

  test('are not made longer: a number or a short name stays one syllable', () => {
    expect(grade('It is 1,994 now.')).toBe(grade('It is pain now.'));
  });
});

test('long words are told once each, without the marks around them', () => {
  expect(longWordsOf('“Animal,” a tomato (animal)')).toEqual(['Animal', 'tomato', 'animal']);
});
