import { expect, test } from 'vitest';
import { timeOrder, timeSpotOf } from '../../src/evidence/time-spot.ts';

test.each([
  [
    { weeks: 10, words: 'at 10 weeks' },
    { stage: 'weeks', weeks: 10 },
  ],
  [
    { weeks: 12, fromWeeks: 0, words: 'for up to 12 weeks' },
    { stage: 'weeks', weeks: 12, fromWeeks: 0 },
  ],
  [
    { weeks: 20, words: 'at the end of a 20-week course' },
    { stage: 'weeks', weeks: 20 },
  ],
  [{ words: 'right after the session' }, { stage: 'right-after' }],
  [{ words: 'after a course of sessions' }, { stage: 'right-after' }],
  [{ words: 'after 13 sessions' }, { stage: 'right-after' }],
  [{ words: 'for up to 3 days' }, { stage: 'right-after' }],
  [{ words: 'in the short term' }, { stage: 'short-term' }],
  [{ words: 'in the longer term' }, { stage: 'long-term' }],
  [{ words: 'at 6 months after the course' }, { stage: 'long-term' }],
  [{ words: 'at some time' }, undefined],
  [{ words: 'after 6 to 8 weeks' }, undefined],
])('the time window %o stands at %o', (window, spot) => {
  expect(timeSpotOf(window)).toEqual(spot);
});

test('times sort from right after treatment to the long term', () => {
  const words = ['in the long term', 'in the short term', 'right after treatment'];
  const spots = [...words.map((one) => timeSpotOf({ words: one })), { stage: 'weeks' as const, weeks: 0 }];
  const sorted = spots.flatMap((spot) => spot ?? []).sort((a, b) => timeOrder(a) - timeOrder(b));
  expect(sorted.map(({ stage }) => stage)).toEqual(['right-after', 'short-term', 'weeks', 'long-term']);
});
