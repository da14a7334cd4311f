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
  ['colours', 'colors'],
  ['coloured', 'colored'],
  ['colouring', 'coloring'],
  ['favourite', 'favorite'],
  ['prise', 'prize'],
  ['bruised', 'bruized'],
  ['bruising', 'bruizing'],
  ['analyse', 'analyze'],
  ['analysed', 'analyzed'],
  ['analysing', 'analyzing'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['licences', 'licenses'],
  ['licenced', 'licensed'],
  ['travelling', 'traveling'],
  ['traveller', 'traveler'],
  ['rolling', 'roll'],
  ['swelling', 'swell'],
  ['pulled', 'pull'],
  ['billing', 'bill'],
  ['toes', 'toe'],
  ['shoes', 'shoe'],
  ['pouring', 'pour'],
  ['odour', 'odor'],
  ['experiencing', 'experience'],
  ['diarrhoea', 'diarrhea'],
  ['oestrogen', 'estrogen'],
])('%s and %s have one key', (one, other) => expect(wordKey(one)).toBe(wordKey(other)));

test.each([
  ['massage', 'message'],
  ['pain', 'paint'],
  ['97124', '97140'],
  ['stress', 'stres'],
  ['encourage', 'encorage'],
  ['97124s', '97124'],
  ['disease', 'dizease'],
  ['dysesthesia', 'dyzesthesia'],
  ['treatment', 'teratment'],
  ['encephalitis', 'ensephalitis'],
  ['allergy', 'alergy'],
  ['ball', 'bal'],
])('%s and %s have two', (one, other) => expect(wordKey(one)).not.toBe(wordKey(other)));

test('a key is its own key, so that both sides of a comparison meet', () => {
  for (const word of ['oedemas', 'therapies', 'centres', 'bruises', 'classes', 'analyses', 'discs'])
    expect(wordKey(wordKey(word))).toBe(wordKey(word));
});

test('a text has the keys of its words in their order', () => {
  expect(wordKeys(' ')).toEqual([]);
  expect(wordKeys('Knots, in my neck!')).toEqual(['knot', 'in', 'my', 'neck']);
});
