import { describe, expect, test } from 'vitest';
import { correctionSchema } from '../../../src/evidence/schema/correction.ts';
import { refusals } from './refusals.ts';

const correction = {
  date: '2026-11-22',
  title: 'Blood thinners in the glossary',
  kind: 'fact',
  was: 'It said that aspirin is an anticoagulant.',
  now: 'It says that aspirin keeps platelets apart.',
  pages: ['/glossary/#anticoagulant'],
  foundBy: 'a reader',
};

const address = 'expected an address on this site that ends in "/", with or without an anchor';
const commit = 'commit: expected the short name of a commit, such as "db59cab"';

describe('a correction', () => {
  test.each([
    {},
    { kind: 'wording' },
    { kind: 'link' },
    { kind: 'safety' },
    { foundBy: 'us' },
    { pages: ['/', '/#find', '/safety/check/', '/guides/states/#new-york'] },
    { commit: 'db59cab' },
    { commit: '0123456789abcdef0123456789abcdef01234567' },
  ])('with %j passes', (changes) =>
    expect(refusals(correctionSchema, { ...correction, ...changes })).toEqual([]),
  );

  test.each<[changes: object, refusal: string]>([
    [{ date: '2026-02-30' }, 'date: expected a day that exists, as YYYY-MM-DD, such as "2026-11-22"'],
    [{ title: ' ' }, 'title: expected some text'],
    [{ was: '' }, 'was: expected some text'],
    [{ now: '' }, 'now: expected some text'],
    [{ pages: [] }, 'pages: expected at least one page'],
    [{ pages: ['glossary/'] }, `pages.0: ${address}`],
    [{ pages: ['/glossary'] }, `pages.0: ${address}`],
    [{ pages: ['/', 'https://elsewhere.example/'] }, `pages.1: ${address}`],
    [{ pages: ['/glossary/#'] }, `pages.0: ${address}`],
    [{ pages: ['/glossary/#a b'] }, `pages.0: ${address}`],
    [{ pages: ['//elsewhere/'] }, `pages.0: ${address}`],
    [{ commit: 'db59ca' }, commit],
    [{ commit: 'db59cabx' }, commit],
    [{ commit: '0'.repeat(41) }, commit],
    [{ author: 'A. Reader' }, '(record): Unrecognized key: "author"'],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(correctionSchema, { ...correction, ...changes })).toEqual([refusal]),
  );

  test.each(['kind', 'foundBy'])('has one of few words as its %s', (field) =>
    expect(refusals(correctionSchema, { ...correction, [field]: 'other' })).toEqual([
      expect.stringMatching(new RegExp(`^${field}: Invalid option`)),
    ]),
  );

  test.each(Object.keys(correction))('says its %s', (field) => {
    const { [field as 'was']: _left, ...rest } = correction;
    expect(refusals(correctionSchema, rest)).toEqual([expect.stringContaining(`${field}: `)]);
  });
});
