import { describe, expect, test } from 'vitest';
import { readTopics, type TopicWords } from '../../src/finder/topic-words.ts';

const words: TopicWords = [
  ['back pain', 'specialty', 'back-pain'],
  ['prenatal', 'specialty', 'pregnancy-low-back-pain'],
  ['post op pain', 'specialty', 'postoperative-pain'],
  ['migraine', 'specialty', 'migraine'],
  ['tmj', 'specialty', 'temporomandibular-disorder'],
  ['myofascial release', 'technique', 'myofascial-release'],
  ['massage gun', 'technique', 'instrument-assisted'],
  ['knots', 'specialty', 'myofascial-pain'],
  ['knots', 'technique', 'trigger-point-therapy'],
];
const read = (typed: string) => {
  const { topics, rest } = readTopics(typed, words);
  return { ids: topics.map(({ id }) => id), rest };
};

describe('words for conditions and techniques are told from the place beside them', () => {
  test.each([
    ['back pain 98101', ['back-pain'], '98101'],
    ['98101 back pain', ['back-pain'], '98101'],
    ['prenatal near Boston MA', ['pregnancy-low-back-pain'], 'Boston MA'],
    ['myofascial release Portland OR', ['myofascial-release'], 'Portland OR'],
    ['Back pain, Springfield, IL', ['back-pain'], 'Springfield, IL'],
    ['therapist for back pain in Gary IN', ['back-pain'], 'Gary IN'],
    ['back pain or migraines 98101', ['back-pain', 'migraine'], '98101'],
    ['Portland OR who does myofascial release', ['myofascial-release'], 'Portland OR'],
    ['post-op pain Miami', ['postoperative-pain'], 'Miami'],
    ['help with TMJ', ['temporomandibular-disorder'], ''],
    ['knots Austin', ['myofascial-pain', 'trigger-point-therapy'], 'Austin'],
    ['Chloé Muñoz migraine', ['migraine'], 'Chloé Muñoz'],
  ])('%s', (typed, ids, rest) => {
    expect(read(typed)).toEqual({ ids, rest });
  });

  test.each(['Springfield, IL', 'Back Bay', 'In a Gadda', 'Oregon', '12 Elm St, Seattle, WA 98101'])(
    '%s holds none, and stays as it was typed',
    (typed) => {
      expect(read(typed)).toEqual({ ids: [], rest: typed });
    },
  );

  test('a text of nothing but signs and spaces is no topic', () => {
    expect(readTopics('  ,, ?? ', words).topics).toEqual([]);
    expect(readTopics('', words)).toEqual({ topics: [], rest: '' });
    expect(readTopics('back pain', [])).toEqual({ topics: [], rest: 'back pain' });
  });
});

test('what was typed is kept for saying how it was read', () => {
  expect(readTopics('Back  pain, 98101', words).topics).toEqual([
    { typed: 'Back pain', group: 'specialty', id: 'back-pain' },
  ]);
});
