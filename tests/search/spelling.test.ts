import { describe, expect, test } from 'vitest';
import { spellingOf } from '../../src/search/spelling.ts';

const spell = spellingOf([
  'massage',
  'pain',
  'fibromyalgia',
  'sciatica',
  'migraine',
  'edema',
  'center',
  'neck',
  'paint',
  'back',
]);
const one = (word: string) => spell([word, 'pain']).words[0];

describe('a typing error', () => {
  test.each([
    ['masage', 'massage'],
    ['massgae', 'massage'],
    ['migrane', 'migraine'],
    ['sciatca', 'sciatica'],
    ['fibromialgia', 'fibromyalgia'],
    ['fybromyalga', 'fibromyalgia'],
  ])('%s is read as %s', (typed, meant) => {
    expect(spell([typed, 'pain'])).toEqual({ words: [meant, 'pain'], corrections: [{ typed, meant }] });
  });

  test('of two letters is read in long words only', () => {
    expect(one('nekkc')).toBe('nekkc');
    expect(one('fibromyalgga')).toBe('fibromyalgia');
  });

  test('in a first letter is read only where nothing else is wrong', () => {
    expect(one('nassage')).toBe('massage');
    expect(one('nasage')).toBe('nasage');
  });

  test('goes to the more frequent of two words that are as near', () => {
    expect(one('paink')).toBe('pain');
  });
});

describe('a word stays as it is', () => {
  test.each(['98101', '97124', 'c7x', 'nct00371384'])('with a digit: %s', (word) =>
    expect(one(word)).toBe(word),
  );
  test.each(['zebra', 'ow', 'xyz', '推拿'])('that is near to none, or too short to tell: %s', (word) =>
    expect(one(word)).toBe(word),
  );
  test.each(['necks', 'oedema', 'centre', 'Massage'])('that is known in another form: %s', (word) =>
    expect(spell([word, 'pain'])).toEqual({ words: [word, 'pain'], corrections: [] }),
  );
  test('that is still being typed', () => {
    expect(spell(['neck', 'fibro'])).toEqual({ words: ['neck', 'fibro'], corrections: [] });
    expect(spell(['fibro', 'neck']).words[0]).toBe('fibro');
  });
});
