import { describe, expect, test } from 'vitest';
import { isIdentifier, searchWords } from '../../src/search/query.ts';

describe('an identifier', () => {
  test.each([
    '10.1002/14651858.CD001929.pub3',
    '10.1016/S0140-6736(00)02043-4',
    'PMC8734598',
    'NCT00371384',
    'cd001929.pub3',
    '26329399',
    '98101',
    '97124',
  ])('%s stays whole', (word) => expect(isIdentifier(word)).toBe(true));

  test.each(['low-back', '10', '2015', 'nct123', 'pmc', '10.1002', '123456789', 'cd12'])(
    '%s is a word like others',
    (word) => expect(isIdentifier(word)).toBe(false),
  );
});

describe('the words of a question', () => {
  test('are in lower case, each once, in the order typed', () => {
    expect(searchWords('Neck pain NECK Headache')).toEqual(['neck', 'pain', 'headache']);
  });

  test('leave out the small words of a sentence', () => {
    expect(searchWords('What will a therapist ask about my health?')).toEqual(['therapist', 'ask', 'health']);
  });

  test('are the small words where nothing else is left', () => {
    expect(searchWords('What is it about?')).toEqual(['what', 'is', 'it', 'about']);
  });

  test('are none where nothing was typed, or marks alone', () => {
    expect(searchWords('')).toEqual([]);
    expect(searchWords(' \t\n ')).toEqual([]);
    expect(searchWords('?! ... -- / “”')).toEqual([]);
  });

  test('keep "no" and "not", which turn a question round', () => {
    expect(searchWords('when not to have massage')).toEqual(['not', 'massage']);
  });

  test('open hyphens, dashes and slashes', () => {
    expect(searchWords('low-back pain')).toEqual(['low', 'back', 'pain']);
    expect(searchWords('tension–type and/or neck')).toEqual(['tension', 'type', 'neck']);
  });

  test('lose the marks around them and inside them', () => {
    expect(searchWords('"knots" (muscle), tight?!')).toEqual(['knots', 'muscle', 'tight']);
    expect(searchWords("tiger's rock&roll <img>")).toEqual(['tigers', 'rockroll', 'img']);
  });

  test('leave out small words that were drawn together', () => {
    expect(searchWords("I can't sleep, don’t feel rested")).toEqual(['sleep', 'feel', 'rested']);
  });

  test('keep the point of a number and lose the one that ends a sentence', () => {
    expect(searchWords('2.9 points.')).toEqual(['2.9', 'points']);
  });

  test('keep the letters of other languages, however they were typed', () => {
    expect(searchWords('TUINA 推拿 Müller')).toEqual(['tuina', '推拿', 'müller']);
    expect(searchWords('Mu\u0308ller')).toEqual(searchWords('M\u00fcller'));
  });
});

describe('identifiers in a question', () => {
  test.each([
    ['10.1002/14651858.CD001929.pub3', '10.1002/14651858.cd001929.pub3'],
    ['https://doi.org/10.1002/14651858.CD001929.pub3', '10.1002/14651858.cd001929.pub3'],
    ['doi:10.1002/14651858.CD001929.pub3.', '10.1002/14651858.cd001929.pub3'],
    ['doi: 10.1002/14651858.CD001929.pub3', '10.1002/14651858.cd001929.pub3'],
    ['(10.7326/0003-4819-155-1-201107050-00002),', '10.7326/0003-4819-155-1-201107050-00002'],
    ['10.1016/S0140-6736(00)02043-4', '10.1016/s0140-6736(00)02043-4'],
    ['PMID: 26329399', '26329399'],
    ['PMID:26329399', '26329399'],
    ['https://pubmed.ncbi.nlm.nih.gov/26329399/', '26329399'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8734598/', 'pmc8734598'],
    ['https://clinicaltrials.gov/study/NCT00371384', 'nct00371384'],
    ['“NCT00371384”', 'nct00371384'],
    ['CD001929.pub3', 'cd001929.pub3'],
    ['http://doi.org/10.1002/14651858.CD001929', '10.1002/14651858.cd001929'],
    ['10.1002/14651858.CD001929.",', '10.1002/14651858.cd001929'],
  ])('%s is looked for as %s', (typed, word) => expect(searchWords(typed)).toEqual([word]));

  test('stand beside other words', () => {
    expect(searchWords('what is code 97124?')).toEqual(['code', '97124']);
  });
});
