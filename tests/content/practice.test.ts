import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { examplePairs } from '../../src/practice/examples.ts';
import { problemOfGoal, problemOfTarget } from '../../src/practice/goal.ts';
import { measureRuleOf } from '../../src/practice/measure-rule.ts';
import type { OutcomeMeasureRecord } from '../../src/practice/schema/outcome-measure.ts';
import { readScore } from '../../src/practice/score.ts';

const { content } = await readContent('.');
const rules = new Map(
  content['outcome-measures'].map(({ id, data }) => [
    id,
    measureRuleOf({ ...(data as OutcomeMeasureRecord), id }),
  ]),
);

describe('the invented examples', () => {
  it.each(examplePairs)(
    'keep our own rules where they are good: $about',
    ({ good, goal, measure, first, target }) => {
      const rule = rules.get(measure);
      if (!rule) throw new Error(`no measure "${measure}"`);
      expect(problemOfGoal(goal)).toBeUndefined();
      expect(readScore(rule, String(first))).toEqual({ score: first });
      expect(problemOfTarget(rule, first, target)).toBeUndefined();
      for (const number of [first, target]) expect(good).toContain(String(number));
    },
  );

  it('break them where they are poor', () => {
    const [goal] = examplePairs;
    expect(problemOfGoal(goal?.poor.replace('Patient will ', '') ?? '')).toBeDefined();
  });
});

describe('each measure', () => {
  const records = content['outcome-measures'].map(({ id, data }) => ({
    id,
    ...(data as OutcomeMeasureRecord),
  }));

  it.each(records)(
    '$id states a change, or says that none is confirmed',
    ({ importantChanges, notConfirmed }) => {
      expect(importantChanges.length > 0 || notConfirmed.length > 0).toBe(true);
    },
  );

  it.each(records.filter(({ highest }) => highest !== undefined))(
    '$id has no change larger than its range, and bands within it',
    ({ lowest, highest = 0, importantChanges, detectableChange, bands }) => {
      const sizes = [
        ...importantChanges.flatMap(({ change, to }) => [change ?? 0, to ?? 0]),
        detectableChange?.change ?? 0,
      ];
      expect(Math.max(...sizes)).toBeLessThan(highest - lowest);
      for (const { from, to } of bands) expect(from >= lowest && to <= highest).toBe(true);
    },
  );

  it.each(records.filter(({ items, itemScore, unit }) => items && itemScore && unit.one === 'point'))(
    '$id has a range that its items can give',
    ({ id, items = 0, itemScore, highest }) => {
      // The FIQR weighs its items, and the ODI is a share of their sum.
      if (!['fiqr', 'odi'].includes(id)) expect(items * (itemScore?.to ?? 0)).toBe(highest);
    },
  );
});
