import { expect, test } from 'vitest';
import { type TermInput, termSchema } from '../../../src/evidence/schema/term.ts';

const term: TermInput = { term: 'sham massage', plain: 'A pretend massage.', nextCheck: '2999-01-01' };
const errorsOf = (changes: Partial<TermInput>): string[] =>
  termSchema.safeParse({ ...term, ...changes }).error?.issues.map(({ message }) => message) ?? [];

test('a term needs no more than its word and its meaning', () => {
  expect(termSchema.parse(term)).toEqual({ ...term, variants: [], seeAlso: [], citations: [], sources: [] });
});

test('a meaning has at most 40 words, and so has the sentence for clinicians', () => {
  expect(errorsOf({ plain: 'word '.repeat(40), clinical: 'word '.repeat(40) })).toEqual([]);
  expect(errorsOf({ plain: 'word '.repeat(41) })).toEqual([
    'expected at most 40 words in an everyday meaning',
  ]);
  expect(errorsOf({ clinical: 'word '.repeat(41) })).toEqual([
    'expected at most 40 words in the sentence for clinicians',
  ]);
});

test.each(['https://example.org/', 'about/', '/about', '/About/', '/about/#Two words', '//evil.example/'])(
  'what says more is a page of this site, not %s',
  (href) => {
    expect(errorsOf({ more: { label: 'More', href } })).toHaveLength(1);
  },
);

test.each(['/about/', '/about/methods/#three-things'])('what says more may be %s', (href) => {
  expect(errorsOf({ more: { label: 'More', href } })).toEqual([]);
});

test('an unknown field is refused', () => {
  expect(termSchema.safeParse({ ...term, meaning: 'x' }).success).toBe(false);
});
