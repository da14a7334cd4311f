import { describe, expect, test } from 'vitest';
import { practicalGuideSchema } from '../../../src/evidence/schema/practical-guide.ts';
import { practicalGuide } from '../guides.ts';
import { refusals } from './refusals.ts';

describe('a practical guide', () => {
  test('passes as an author would write it', () => {
    expect(refusals(practicalGuideSchema, practicalGuide)).toEqual([]);
  });

  test.each([
    [{ next: [] }, 'next: Too small: expected array to have >=1 items'],
    [{ nextCheck: '2026-01-01' }, 'nextCheck: expected the next check after the last one'],
    [{ description: 'x'.repeat(161) }, 'description: Too big: expected string to have <=160 characters'],
    [{ answer: ' ' }, 'answer: expected some text'],
    [{ sources: ['NCBTMB'] }, 'sources.0: expected a kebab-case id such as "furlan-2015"'],
    [{ author: 'Ada' }, '(record): Unrecognized key: "author"'],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(practicalGuideSchema, { ...practicalGuide, ...changes })).toEqual([refusal]),
  );

  test('stands in a part of the list that there is', () => {
    expect(refusals(practicalGuideSchema, { ...practicalGuide, group: 'paying' })).toHaveLength(1);
  });

  test('leads on to pages of this site only', () => {
    const next = [{ label: 'Elsewhere', href: 'https://example.org/' }];
    expect(refusals(practicalGuideSchema, { ...practicalGuide, next })).toHaveLength(1);
  });
});
