import { describe, expect, test } from 'vitest';
import type { GuidelineQuestionId } from '../../../src/evidence/guideline-questions.ts';
import { citationSchema } from '../../../src/evidence/schema/citation.ts';
import { recordProblems } from '../../../src/integrations/content/record-problems.ts';
import { guideline, trial } from '../records.ts';
import { citation, problemsOf } from './content.ts';

const sound = citation('ames-2020');
const file = 'src/content/citations/old.yml';
const noLine = () => undefined;
const replaced = { status: { standing: 'superseded' as const, by: 'fresh' } };

describe('a typed standing that the rules contradict is refused', () => {
  test('lapsed, which follows from the date', () => {
    const typed = { ...trial, ...guideline, status: { standing: 'lapsed' } };
    expect(recordProblems(file, typed, citationSchema, noLine)).toEqual([
      {
        file,
        rule: 'record',
        field: 'status.standing',
        found: '"lapsed"',
        expected:
          'current, superseded, retracted or corrected; that a guideline has lapsed follows from the rule of its body in guideline-bodies.ts',
      },
    ]);
  });

  test('current, with a citation that took its place', () => {
    const typed = { ...trial, ...guideline, status: { standing: 'current', by: 'fresh' } };
    expect(recordProblems(file, typed, citationSchema, noLine)).toMatchObject([{ field: 'status.standing' }]);
  });

  test.each([
    [{ year: 2019 }, { year: 2020 }, 'fresh, published 2019', 'a source published 2020 or later'],
    [
      { year: 2020, month: 3 },
      { year: 2020, month: 11 },
      'fresh, published 2020-03',
      'a source published 2020-11 or later',
    ],
  ])('replaced by an older source: %j after %j', (fresh, old, found, expected) => {
    const citations = [sound, citation('fresh', fresh), citation('old', { ...old, ...replaced })];
    expect(problemsOf({ citations })).toEqual([
      { file, rule: 'standing', field: 'status.by', found, expected },
    ]);
  });

  test('replaced by another kind of source', () => {
    const citations = [sound, citation('fresh', guideline), citation('old', replaced)];
    expect(problemsOf({ citations })).toMatchObject([
      {
        rule: 'standing',
        found: 'fresh, a guideline',
        expected: expect.stringContaining('a randomized-trial'),
      },
    ]);
  });

  test.each([
    [{ year: 2021 }, { year: 2020 }],
    [
      { year: 2020, month: 11 },
      { year: 2020, month: 11 },
    ],
    [{ year: 2020 }, { year: 2020, month: 11 }],
    [{ year: undefined }, { year: 2020 }],
  ])('%j may replace %j', (fresh, old) => {
    const citations = [sound, citation('fresh', fresh), citation('old', { ...old, ...replaced })];
    expect(problemsOf({ citations })).toEqual([]);
  });
});

describe('a question that a guideline answers', () => {
  const answer = { says: 'Offered.', forWhom: 'adults', stance: 'offered' } as const;
  const answering = (...questions: GuidelineQuestionId[]) =>
    problemsOf({
      citations: [sound, citation('old', { ...guideline, recommendations: [{ ...answer, questions }] })],
    });

  test('is about one of its conditions', () => {
    expect(answering('knee-osteoarthritis')).toEqual([
      {
        file,
        rule: 'other-question',
        field: 'recommendations.0.questions.0',
        found: '"knee-osteoarthritis" in a record on chronic-low-back-pain',
        expected: 'knee-osteoarthritis among its conditions',
      },
    ]);
    expect(answering('warning-signs', 'recent-neck-pain')).toMatchObject([
      { field: 'recommendations.0.questions.1' },
    ]);
  });

  test('on warning signs belongs to none', () => {
    expect(answering('warning-signs')).toEqual([]);
  });
});
