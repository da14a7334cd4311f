import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetGroups } from '../../src/finder/facet-groups.ts';
import { labelOf } from '../../src/finder/facet-labels.ts';
import { readPlaceQuestion } from '../../src/finder/place-question.ts';
import { foldPlace, readPlaceText } from '../../src/finder/place-text.ts';
import { type FinderQuery, formatQuery, parseQuery } from '../../src/finder/query.ts';
import { providerSchema } from '../../src/finder/schema/provider.ts';
import { usStates } from '../../src/finder/states.ts';
import { readTopics, type TopicWords } from '../../src/finder/topic-words.ts';
import { ignoredWords } from '../../src/islands/finder/ignored-words.ts';
import { anyOf, anyText, holds } from '../holds.ts';
import { plainProvider } from './fixture.ts';

const degrees = (most: number) =>
  fc
    .oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.integer({ min: -most, max: most }))
    // An address knows one zero.
    .map((value) => value + 0);
const typed = anyText(100)
  .map((text) => text.toWellFormed().trim())
  .filter((text) => text !== '' && text.length <= 100);
const values = fc.uniqueArray(fc.stringMatching(/^[\w-]{1,60}$/), { minLength: 1, maxLength: 3 });
const facets = fc.record(
  Object.fromEntries(facetGroups.map((group) => [group, values])) as Record<
    (typeof facetGroups)[number],
    typeof values
  >,
  { requiredKeys: [] },
);
const page = fc.integer({ min: 1, max: 99_999 });
const bounds = fc
  .record({ west: degrees(180), south: degrees(90), east: degrees(180), north: degrees(90) })
  .filter(({ south, north }) => south < north);

/** Any state that the finder can be in. */
const state = fc
  .record(
    {
      near: typed,
      point: fc.record({ lng: degrees(180), lat: degrees(90) }),
      name: typed,
      facets,
      withinMiles: fc.double({ min: 0.1, max: 12_500, noNaN: true }),
      bounds,
      page,
      unstated: page,
    },
    { requiredKeys: ['facets', 'page'] },
  )
  .map(
    ({ near, unstated, ...query }): FinderQuery => ({
      ...query,
      ...(near && !query.point && { near }),
      ...(unstated && query.facets.specialty && { unstated }),
    }),
  );

const parameters = [
  'near',
  'lat',
  'lng',
  'name',
  'within',
  'bounds',
  'page',
  'unstated',
  ...facetGroups,
  'utm',
];
const nonsense = fc.array(
  fc.tuple(
    fc.constantFrom(...parameters),
    fc.oneof(anyText(), anyOf(['1', '-', '.', 'e', ',', '90', '180', 'NaN', 'neck-pain', '%', ' ', '0x1'])),
  ),
  { maxLength: 12 },
);

describe('an address of the finder', () => {
  test('gives back any state that was written into it', () =>
    holds(
      fc.property(state, (query) => {
        const read = parseQuery(new URLSearchParams(formatQuery(query).toString()));
        expect(read).toEqual({ query, ignored: [] });
      }),
      3000,
    ));

  test('of any nonsense is a state that can be written again, and tells what was left out', () =>
    holds(
      fc.property(nonsense, (pairs) => {
        const { query, ignored } = parseQuery(new URLSearchParams(pairs));
        expect(parseQuery(formatQuery(query))).toEqual({ query, ignored: [] });
        if (ignored.length > 0) expect(ignoredWords(ignored)).not.toContain('undefined');
      }),
      3000,
    ));
});

describe('any text in the box for places', () => {
  const place = fc.oneof(
    anyText(),
    anyOf([
      'Saint',
      'North',
      'Springfield',
      ' ',
      ',',
      'IL',
      'West Virginia',
      '98101',
      '-1234',
      'usa',
      'constructor',
      'NYC',
    ]),
  );
  const codes = usStates.map(({ code }) => code);

  test('is read as ZIP codes of five digits, states that there are, and folded names', () =>
    holds(
      fc.property(place, (text) => {
        for (const { zip, city, state: code, ...rest } of readPlaceText(text)) {
          expect(rest).toEqual({});
          expect(zip ?? '00000').toMatch(/^\d{5}$/);
          expect(codes).toContain(code ?? 'WA');
          expect(foldPlace(city)).toBe(city);
        }
      }),
      5000,
    ));

  test('names only topics that are known, and loses no other word', () => {
    const words: TopicWords = [
      ['back pain', 'specialty', 'back-pain'],
      ['constructor', 'technique', 'building'],
    ];
    holds(
      fc.property(fc.oneof(place, anyOf(['back', ' ', 'pain', 'and', 'for', 'Austin'])), (text) => {
        const { topics, rest } = readTopics(text, words);
        for (const { id } of topics) expect(['back-pain', 'building']).toContain(id);
        if (topics.length === 0) expect(rest.replace(/[\s,]/g, '')).toBe(text.replace(/[\s,]/g, ''));
        expect(readPlaceQuestion(text, words)?.near ?? '').not.toMatch(/^\s|\s$|\s\s/);
      }),
      3000,
    );
  });
});

describe('a value of an operator’s own list', () => {
  const label = { label: 'Any', values: { 'neck-pain': 'Neck pain' } };

  test('has words for its filter, whatever its id', () => {
    for (const id of ['constructor', 'to-string', 'valueOf', '__proto__', 'neck-pain'])
      expect(labelOf('technique', id, label)).toMatch(/^\S/);
  });

  test('has words for its language, or the record is refused', () =>
    holds(
      fc.property(fc.stringMatching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/), (tag) => {
        const languages = [tag];
        const { success } = providerSchema.safeParse({ ...plainProvider(), languages });
        if (success) expect(labelOf('language', tag, label)).toMatch(/\S/);
      }),
    ));
});
