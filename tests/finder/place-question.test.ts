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
    ['98101', { near: '98101', facets: {}, isAsked: true }],
    ['back pain 98101', { near: '98101', facets: { specialty: ['back-pain'] }, isAsked: true }],
    ['massage therapists in Denver', { near: 'Denver', facets: {}, isAsked: true }],
    [
      'myofascial release Portland, OR',
      { near: 'Portland, OR', facets: { technique: ['myofascial-release'] }, isAsked: true },
    ],
    ['massage near me', { near: '', facets: {}, isAsked: true }],
  ])('%s is taken apart', (typed, expected) => expect(read(typed)).toEqual(expected));
});

test('a name alone may be a place, but does not ask for one', () => {
  expect(read('Chicago')).toEqual({ near: 'Chicago', facets: {}, isAsked: false });
});

test.each(['', 'massage', 'back pain', 'can massage help'])('“%s” is none for the finder', (typed) =>
  expect(read(typed)).toBeUndefined(),
);
