import { describe, expect, test } from 'vitest';
import {
  conditionGuideSchema,
  questionSchema,
  techniqueGuideSchema,
} from '../../../src/evidence/schema/guide.ts';
import { conditionGuide, question, techniqueGuide } from '../guides.ts';
import { refusals } from './refusals.ts';

const late = 'nextCheck: expected the next check after the last one';

describe('a condition guide', () => {
  test('passes as an author would write it', () => {
    expect(refusals(conditionGuideSchema, conditionGuide)).toEqual([]);
  });

  test.each([
    [{ careCards: [] }, 'careCards: expected at least one care card'],
    [{ nextCheck: '2026-01-01' }, late],
    [{ description: 'x'.repeat(161) }, 'description: Too big: expected string to have <=160 characters'],
    [{ outcomes: [] }, 'outcomes: Too small: expected array to have >=1 items'],
    [{ glance: [] }, 'glance: Too small: expected array to have >=4 items'],
    [
      { testedDoses: [{ citation: 'ames-2020', arm: 0 }] },
      'testedDoses.0.arm: Too small: expected number to be >0',
    ],
    [{ risks: [] }, 'risks: Too small: expected array to have >=1 items'],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(conditionGuideSchema, { ...conditionGuide, ...changes })).toEqual([refusal]),
  );

  test.each(['What the trials gave', 'What that costs'])('with a typed row "%s" is refused', (label) => {
    const glance = [...conditionGuide.glance.slice(0, 3), { label, text: 'Some visits' }];
    expect(refusals(conditionGuideSchema, { ...conditionGuide, glance })).toEqual([
      'glance.3.label: expected arms in testedDoses, from which the page composes this row',
    ]);
  });
});

describe('a technique page', () => {
  test('passes as an author would write it', () => {
    expect(refusals(techniqueGuideSchema, techniqueGuide)).toEqual([]);
  });

  test.each([
    [{ pressure: [4, 2] }, 'pressure: expected the lighter pressure first'],
    [{ pressure: [0, 2] }, 'pressure.0: Too small: expected number to be >=1'],
    [{ nextCheck: '2025-01-01' }, late],
    [{ claims: [] }, 'claims: Too small: expected array to have >=1 items'],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(techniqueGuideSchema, { ...techniqueGuide, ...changes })).toEqual([refusal]),
  );

  test('may have one pressure alone', () => {
    expect(refusals(techniqueGuideSchema, { ...techniqueGuide, pressure: [3, 3] })).toEqual([]);
  });
});

describe('a question', () => {
  test('passes as an author would write it', () => {
    expect(refusals(questionSchema, question)).toEqual([]);
  });

  test.each([
    [{ question: 'Massage and back pain' }, 'question: expected a question mark at the end'],
    [{ next: [] }, 'next: Too small: expected array to have >=1 items'],
    [{ nextCheck: '2026-01-01' }, late],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(questionSchema, { ...question, ...changes })).toEqual([refusal]),
  );

  test('leads on to pages of this site only', () => {
    const next = [{ label: 'Elsewhere', href: 'https://example.org/' }];
    expect(refusals(questionSchema, { ...question, next })).toHaveLength(1);
  });
});
