import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packName, unpackName } from '../../src/search/names.ts';
import { holds } from '../holds.ts';

const word = fc.stringMatching(/^[a-z0-9./-]{1,12}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

test('a page’s names come through their file, without what the page says', () =>
  holds(
    fc.property(
      fc.record(
        {
          path: word,
          title: phrase,
          kind: fc.constantFrom('condition' as const, 'study' as const),
          says: phrase,
          aliases: fc.array(phrase, { maxLength: 3 }),
          ids: fc.array(word, { maxLength: 3 }),
          until: fc.constant('2027-05-22'),
          certainty: fc.constantFrom('high', 'very-low'),
        },
        { requiredKeys: ['path', 'title', 'kind', 'says', 'aliases', 'ids'] },
      ),
      (page) => {
        expect(unpackName(packName(page))).toEqual(page);
      },
    ),
    200,
  ));

test('another name with the mark that parts names in it stays one name', () => {
  const page = {
    path: '/a/',
    title: 'A',
    kind: 'word',
    says: '',
    aliases: ['neck|back', 'knee'],
    ids: [],
  } as const;
  const { aliases } = unpackName(packName({ ...page, aliases: [...page.aliases], ids: [] }));
  expect(aliases).toEqual(['neck back', 'knee']);
});
