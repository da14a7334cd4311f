import { expect, test } from 'vitest';
import { changedOn } from '../../src/evidence/changed-on.ts';

test('a record is as new as the last day on which it changed or was checked, whichever came later', () => {
  expect(
    changedOn({ checkedOn: '2026-11-22', history: [{ date: '2026-11-01' }, { date: '2026-11-20' }] }),
  ).toBe('2026-11-22');
  expect(changedOn({ evidenceAsOf: '2026-11-22', history: [{ date: '2026-11-25' }] })).toBe('2026-11-25');
});

test('several records are as new as the newest, and without a day nothing is told', () => {
  expect(changedOn({ checkedOn: '2026-01-05' }, {}, { checkedOn: '2026-10-04' })).toBe('2026-10-04');
  expect(changedOn({ history: [] }, {})).toBeUndefined();
});
