import { expect, test } from 'vitest';
import { nameKeysOf } from '../../src/finder/name-keys.ts';
import { plainProvider } from './fixture.ts';

test('a person is found from each word of their name on, and a practice from each that says something', () => {
  expect(nameKeysOf(plainProvider({ name: { first: 'Ana', last: 'Lopez Vega' } }))).toEqual([
    'ana lopez vega',
    'lopez vega ana',
    'vega ana lopez',
  ]);
  const name = { first: 'Bo', last: 'Lake', organization: 'The Lake at Bodywork LLC' };
  expect(nameKeysOf(plainProvider({ name }))).toEqual([
    'bo lake',
    'lake bo',
    'lake at bodywork llc the',
    'bodywork llc the lake at',
  ]);
});

test('a practice without a person is found by its own name, and a name that stands twice once', () => {
  const practice = (organization: string, first = '') =>
    nameKeysOf({ ...plainProvider(), name: { first, last: '', organization } });
  expect(practice('Lake Bodywork')).toEqual(['lake bodywork', 'bodywork lake']);
  expect(practice('Ana', 'Ana')).toEqual(['ana']);
});
