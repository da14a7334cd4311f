import { describe, expect, test } from 'vitest';
import { billingRuleSchema } from '../../../src/practice/schema/billing-rule.ts';
import { outcomeMeasureSchema } from '../../../src/practice/schema/outcome-measure.ts';
import { refusals } from '../../evidence/schema/refusals.ts';
import { billingRuleInput, measureInput } from '../records.ts';

const [first] = measureInput.importantChanges ?? [];
const withChange = (changes: object) => ({ importantChanges: [{ ...first, ...changes }] });

describe('an outcome measure', () => {
  test('passes as an author would write it', () => {
    expect(refusals(outcomeMeasureSchema, measureInput)).toEqual([]);
  });

  test.each([
    [{ highest: 0 }, 'highest: expected the highest score above the lowest'],
    [{ sources: [] }, 'sources: expected at least one source'],
    [{ nextCheck: '2026-01-01' }, 'nextCheck: expected the next check after the last one'],
    [{ mcid: 5 }, '(record): Unrecognized key: "mcid"'],
    [
      withChange({ change: undefined, percent: undefined }),
      'importantChanges.0.change: expected a change, a percent or both',
    ],
    [
      withChange({ to: 4 }),
      'importantChanges.0.to: expected the lower end in "change" and a higher one here',
    ],
    [
      withChange({ source: undefined }),
      'importantChanges.0.source: expected a source or a citation, not both',
    ],
    [
      withChange({ citation: 'cherkin-2011' }),
      'importantChanges.0.source: expected a source or a citation, not both',
    ],
    [
      withChange({ firstScore: { from: 0, to: 8 } }),
      'importantChanges: expected one that holds for every first score in the first place: our tools use it',
    ],
    [
      {
        bands: [
          { from: 0, to: 9, means: 'mild' },
          { from: 9, to: 24, means: 'severe' },
        ],
      },
      'bands: expected bands from low to high that do not overlap',
    ],
  ])('is refused with %j', (changes, refusal) => {
    expect(refusals(outcomeMeasureSchema, { ...measureInput, ...changes })).toEqual([refusal]);
  });
});

describe('a billing rule', () => {
  test('passes as an author would write it', () => {
    expect(refusals(billingRuleSchema, billingRuleInput)).toEqual([]);
  });

  test.each([
    [{ lines: [] }, 'lines: expected at least one line'],
    [{ nextCheck: '2025-01-01' }, 'nextCheck: expected the next check after the last one'],
    [{ promises: 'pay' }, '(record): Unrecognized key: "promises"'],
  ])('is refused with %j', (changes, refusal) => {
    expect(refusals(billingRuleSchema, { ...billingRuleInput, ...changes })).toEqual([refusal]);
  });
});
