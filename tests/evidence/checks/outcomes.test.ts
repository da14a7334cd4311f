import { describe, expect, test } from 'vitest';
import type { OutcomeInput } from '../../../src/evidence/schema/outcome.ts';
import { trial } from '../records.ts';
import { citation, problemsOf } from './content.ts';

const pain = trial.outcomes?.[0] as OutcomeInput;
const told = (changes: Partial<OutcomeInput>, other: Partial<OutcomeInput> = {}) =>
  problemsOf({
    citations: [
      citation('ames-2020', { outcomes: [{ ...pain, ...changes }] }),
      citation('bell-2021', { outcomes: [{ ...pain, ...other }] }),
    ],
  });

describe('a result', () => {
  test('that compares groups with a number names its outcome', () => {
    expect(told({ concept: undefined })).toEqual([
      {
        file: 'src/content/citations/ames-2020.yml',
        rule: 'no-outcome',
        field: 'outcomes.0.concept',
        found: 'pain-10w, a number on "pain" that belongs to no outcome',
        expected: 'the outcome that it measures, such as pain or function',
      },
    ]);
  });

  test('may join several outcomes where it has no number, or is no comparison', () => {
    expect(told({ concept: undefined, effect: undefined, ci: undefined })).toEqual([]);
    const share = { comparison: 'share', effect: { measure: 'percent', value: -2 } } as const;
    expect(told({ concept: undefined, ...share })).toEqual([]);
  });
});

describe('a scale', () => {
  test.each(['Pain Scale (0 to 10)', 'pain scale, 0 to 10', 'pain-scale (0 to 10)'])(
    'has one name, so that "%s" beside another spelling is told',
    (scale) => {
      expect(told({}, { scale })).toEqual([
        {
          file: 'src/content/citations/bell-2021.yml',
          rule: 'scale-name',
          field: 'outcomes.0.scale',
          found: `"${scale}"`,
          expected: 'the name that another record gives this scale',
          fix: `${scale} -> pain scale (0 to 10)`,
        },
      ]);
    },
  );

  test('with another range is another scale', () => {
    expect(told({}, { scale: 'pain scale (0 to 100)' })).toEqual([]);
    expect(told({ scale: undefined })).toEqual([]);
  });
});
