import { expect, test } from 'vitest';
import { everything, isChosen } from '../../src/search/chosen.ts';
import type { PageName } from '../../src/search/names.ts';

const page = (kind: PageName['kind'], certainty?: string): PageName => ({
  path: '/a/',
  title: 'A',
  kind,
  says: '',
  aliases: [],
  ids: [],
  ...(certainty && { certainty }),
});

test('with nothing chosen every page is', () => expect(isChosen(page('study'), everything)).toBe(true));

test('any value of a group will do, and all groups must', () => {
  const chosen = { kind: ['claim', 'condition'], certainty: ['low'] } as const;
  expect(isChosen(page('claim', 'low'), chosen)).toBe(true);
  expect(isChosen(page('condition', 'low'), chosen)).toBe(true);
  expect(isChosen(page('claim', 'high'), chosen)).toBe(false);
  expect(isChosen(page('study', 'low'), chosen)).toBe(false);
  expect(isChosen(page('claim'), chosen)).toBe(false);
});

test('a group that is left out of the choice lets its values be counted', () => {
  expect(isChosen(page('study', 'low'), { kind: ['claim'], certainty: ['low'] }, 'kind')).toBe(true);
});
