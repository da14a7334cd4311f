import { describe, expect, test } from 'vitest';
import { readPlaceQuestion } from '../../src/finder/place-question.ts';
import type { TopicWords } from '../../src/finder/topic-words.ts';

const words: TopicWords = [
  ['back pain', 'specialty', 'back-pain'],
  ['myofascial release', 'technique', 'myofascial-release'],
];
const read = (typed: string) => readPlaceQuestion(typed, words);

describe('a question that asks for somebody', () => {
  test.each([
    ['98101', { near: '98101', facets: {}, others: [], isAsked: true }],
    ['back pain 98101', { near: '98101', facets: { specialty: ['back-pain'] }, others: [], isAsked: true }],
    ['massage therapists in Denver', { near: 'Denver', facets: {}, others: [], isAsked: true }],
    [
      'myofascial release Portland, OR',
      { near: 'Portland, OR', facets: { technique: ['myofascial-release'] }, others: [], isAsked: true },
    ],
    ['massage near me', { near: '', facets: {}, others: [], isAsked: true }],
    ['Denver therapists', { near: 'Denver', facets: {}, others: [], isAsked: true }],
    ['near Denver', { near: 'Denver', facets: {}, others: [], isAsked: true }],
    ['Portland,OR', { near: 'Portland,OR', facets: {}, others: [], isAsked: true }],
    [', , Salt the Lake by City, ', { near: 'Salt Lake City', facets: {}, others: [], isAsked: true }],
  ])('%s is taken apart', (typed, expected) => expect(read(typed)).toEqual(expected));
});

test('words beside a ZIP code or “near me” that name nobody are told', () => {
  expect(read('pizza near me')).toMatchObject({ near: '', others: ['pizza'] });
  expect(read('weather 98101-1234')).toMatchObject({ near: '98101', others: ['weather'] });
  expect(read('a good masseuse near me')).toMatchObject({ near: '', others: [] });
});

test('a comma before a longer word is no state', () => {
  expect(read('Portland, Maine')).toMatchObject({ near: 'Portland, Maine', isAsked: false });
  expect(read('Portland, ORx')).toMatchObject({ isAsked: false });
});

test('words around a ZIP code stay apart', () => {
  expect(read('pizza 98101 pasta')).toMatchObject({ near: '98101', others: ['pizza', 'pasta'] });
  expect(read('pizza massage?pasta 98101')).toMatchObject({ others: ['pizza', 'pasta'] });
});

test('a name alone may be a place, but does not ask for one', () => {
  expect(read('Chicago')).toEqual({ near: 'Chicago', facets: {}, others: [], isAsked: false });
});

test.each(['', 'massage', 'back pain', 'can massage help'])('“%s” is none for the finder', (typed) =>
  expect(read(typed)).toBeUndefined(),
);
