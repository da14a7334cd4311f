import { expect, test } from 'vitest';
import { withSearch } from '../../src/search/recent.ts';

test('the newest search stands first', () => {
  expect(withSearch(['neck pain'], 'sciatica')).toEqual(['sciatica', 'neck pain']);
});

test('a search that was made before moves up, in its newest spelling', () => {
  expect(withSearch(['sciatica', 'neck pain'], ' Neck  Pain ')).toEqual(['Neck  Pain', 'sciatica']);
});

test('the last eight are kept', () => {
  const nine = 'abcdefghi'.split('').reduce<string[]>(withSearch, []);
  expect(nine).toEqual('ihgfedcb'.split(''));
});

test.each(['', '   '])('nothing typed is no search: "%s"', (typed) => {
  expect(withSearch(['neck pain'], typed)).toEqual(['neck pain']);
});
