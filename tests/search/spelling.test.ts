import { describe, expect, test } from 'vitest';
import { nearestIn } from '../../src/search/nearest-word.ts';
import { spellingOf } from '../../src/search/spelling.ts';

const words = [
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
  'tightness',
  'muscle',
  'knee',
  'rheumatoid',
  'track',
];
const spell = spellingOf({
  vocabulary: words,
  named: words.filter((word) => word !== 'track'),
  everyday: ['truck', 'mess'],
  rare: ['nick'],
});
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

  test('of two letters is read in words of seven letters and more only', () => {
    expect(one('nekkc')).toBe('nekkc');
    expect(one('migrene')).toBe('migraine');
    expect(one('fibromyalgga')).toBe('fibromyalgia');
  });

  test('in a first letter is read only where nothing else is wrong', () => {
    expect(one('nassage')).toBe('massage');
    expect(one('nasage')).toBe('nasage');
  });

  test.each([
    ['nee', 'knee'],
    ['nek', 'neck'],
    ['mussle', 'muscle'],
    ['rumatoid', 'rheumatoid'],
    ['mygrane', 'migraine'],
  ])('is read by its sound: %s as %s', (typed, meant) => expect(one(typed)).toBe(meant));

  test.each([
    [['neckpain'], ['neck', 'pain'], { typed: 'neckpain', meant: 'neck pain' }],
    [['tight', 'ness'], ['tightness'], { typed: 'tight ness', meant: 'tightness' }],
  ])('of a space is mended: %j', (typed, meant, correction) =>
    expect(spell(typed)).toEqual({ words: meant, corrections: [correction] }),
  );

  test('of a changed letter in a short word is read only where the words sound alike', () => {
    expect(one('pein')).toBe('pain');
    expect(one('peck')).toBe('peck');
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
  test.each(['truck', 'mess', 'does'])('of every day: %s', (word) => expect(one(word)).toBe(word));
  test.each(['nick'])('that is rare, as it stands: %s', (word) => expect(one(word)).toBe(word));
  test.each(['trak'])('that is near to a word in which nothing is called: %s', (word) =>
    expect(one(word)).toBe(word),
  );

  test('that is still being typed', () => {
    expect(spell(['neck', 'fibro'])).toEqual({ words: ['neck', 'fibro'], corrections: [] });
    expect(spell(['fibro', 'neck']).words[0]).toBe('fibro');
  });
});

/** Reads words by a vocabulary in which everything may be meant. */
const spellBy = (...vocabulary: string[]) =>
  spellingOf({ vocabulary, named: vocabulary, everyday: [], rare: [] });

describe('a last word that begins one of the vocabulary', () => {
  test('is still being typed, though another is near; the same word before others is a slip', () => {
    const spellKnee = spellBy('knee', 'kenesis', 'pain');
    expect(spellKnee(['pain', 'kene']).words).toEqual(['pain', 'kene']);
    expect(spellKnee(['kene', 'pain']).words).toEqual(['knee', 'pain']);
  });

  test('may be of three letters', () => {
    const spellNeck = spellBy('neck', 'nekton', 'pain');
    expect(spellNeck(['nek']).words).toEqual(['nek']);
    expect(spellNeck(['nek', 'pain']).words).toEqual(['neck', 'pain']);
  });
});

describe('a space', () => {
  test('is kept between two words that are known, though they are one as well', () => {
    expect(spellBy('over', 'work', 'overwork')(['over', 'work']).words).toEqual(['over', 'work']);
  });

  test('parts two words of three letters or more, and none of two', () => {
    expect(spellBy('low', 'hip')(['lowhip', 'low']).words).toEqual(['low', 'hip', 'low']);
    expect(spellBy('neck', 'it')(['neckit', 'neck']).words).toEqual(['neckit', 'neck']);
  });

  test('parts only words that are both known', () => {
    for (const typed of ['zebraneck', 'neckzebra'])
      expect(spellBy('neck')([typed, 'neck']).words).toEqual([typed, 'neck']);
  });

  test('stands where the more frequent words are, of as frequent ones at the first place', () => {
    const arm = ['arm', 'sore'];
    const arms = ['arms', 'ore'];
    expect(spellBy('arm', 'sore', 'arms', 'ore')(['armsore', 'arm']).words).toEqual([...arm, 'arm']);
    expect(spellBy('arms', 'ore', 'arm', 'sore')(['armsore', 'arm']).words).toEqual([...arms, 'arm']);
    expect(spellBy('arms', 'sore', 'arm', 'ore')(['armsore', 'arm']).words).toEqual([...arm, 'arm']);
  });

  test('parts no word with a digit', () => {
    expect(spellBy('neck', '97124')(['neck97124', 'neck']).words).toEqual(['neck97124', 'neck']);
  });
});

test('a small word of a sentence is no slip, though a word of the site is near', () => {
  expect(spellBy('dose')(['does', 'dose']).words).toEqual(['does', 'dose']);
});

test('the nearest word is the one that the slow way finds', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  const oneWrong = (word: string) =>
    [...word].flatMap((_, at) => [
      word.slice(0, at) + word.slice(at + 1),
      ...[...alphabet].map((letter) => word.slice(0, at) + letter + word.slice(at)),
    ]);
  for (const word of words.filter(({ length }) => length >= 8))
    for (const typed of oneWrong(word).filter((one) => one !== word && !words.includes(one)))
      expect(nearestIn(words)(typed), typed).toBe(word);
});
