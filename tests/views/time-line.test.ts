import { describe, expect, test, vi } from 'vitest';
import type { ContentSet } from '../../src/evidence/content-set.ts';
import { effectRows } from '../../src/views/claims.ts';
import { placeOf, timeTicks } from '../../src/views/time-axis.ts';
import { timeLineOf } from '../../src/views/time-line.ts';
import { effectClaim, otherClaim, soundContent } from '../evidence/checks/content.ts';

const at = (weeks: number) => ({ timeWindow: { weeks, words: `at ${weeks} weeks` } });
const flat = { effect: { direction: 'no-difference' as const } };
const sleep = { outcome: { concept: 'sleep' as const, words: 'sleep' } };

const content = soundContent({
  claims: [
    effectClaim('late-gain', at(26)),
    effectClaim('late-nothing', { ...at(52), ...flat }),
    effectClaim('early-gain', at(4)),
    effectClaim('sleep-nothing', { ...at(8), ...flat, ...sleep }),
    effectClaim('some-time', { timeWindow: { words: 'in the long term' } }),
    effectClaim('after-one', { timeWindow: { words: 'right after the session' } }),
    effectClaim('days-later', { timeWindow: { words: 'for up to 3 days' } }),
    otherClaim('an-hour'),
  ],
});
vi.mock('astro:content', () => ({ getCollection: async (name: keyof ContentSet) => content[name] }));

const lineOf = async (...ids: string[]) => timeLineOf(await effectRows(ids, 'test'));

describe('the line of weeks', () => {
  test('groups by outcome in the page’s order, each from early to late', async () => {
    const line = await lineOf('sleep-nothing', 'late-nothing', 'late-gain', 'early-gain');
    const found = line?.groups.map(({ name, rows }) => [name, ...rows.map(({ id }) => id)]);
    expect(found).toEqual([
      ['Sleep', 'sleep-nothing'],
      ['Pain', 'early-gain', 'late-gain', 'late-nothing'],
    ]);
  });

  test('holds each effect once and nothing that is no effect', async () => {
    const line = await lineOf('early-gain', 'an-hour', 'late-gain', 'early-gain');
    expect(line?.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['early-gain', 'late-gain']);
  });

  test('is not drawn for one effect', async () => {
    expect(await lineOf('early-gain', 'an-hour')).toBeUndefined();
  });

  test.each([
    [
      ['early-gain', 'late-gain', 'late-nothing'],
      'The latest gain here was measured at 26 weeks. Later results show no clear gain.',
    ],
    [
      ['early-gain', 'sleep-nothing'],
      'The latest gain here was measured at 4 weeks. Later results show no clear gain.',
    ],
    [
      ['early-gain', 'late-gain'],
      'The latest gain here was measured at 26 weeks. No result here looks further ahead.',
    ],
    [
      ['late-nothing', 'some-time'],
      'The latest gain here was measured in the long term. No result here looks further ahead.',
    ],
    [
      ['after-one', 'sleep-nothing'],
      'The latest gain here was measured right after the session. Later results show no clear gain.',
    ],
    [
      ['days-later', 'after-one'],
      'The latest gain here was measured at the end of treatment or within days. No result here looks further ahead.',
    ],
    [['late-nothing', 'sleep-nothing'], 'None of these results shows a clear gain, early or late.'],
  ])('of %j says: %s', async (ids, headline) => {
    expect((await lineOf(...ids))?.headline).toBe(headline);
  });
});

describe('the place on the line', () => {
  test('is the square root of the weeks, the slow way', () => {
    for (let weeks = 0; weeks <= 52; weeks++) {
      const slow = 24 + (92 - 24) * Math.sqrt(weeks / 52);
      expect(placeOf({ stage: 'weeks', weeks }).at).toBeCloseTo(slow, 1);
    }
  });

  test('of a week with a label is under that label', () => {
    for (const { at: x, lines } of timeTicks.slice(1))
      expect(placeOf({ stage: 'weeks', weeks: Number(lines[0]) }).at).toBe(x);
    expect(placeOf({ stage: 'right-after' }).at).toBe(timeTicks[0]?.at);
  });

  test('of more than a year is the end of the line, and of an unnamed week the whole line', () => {
    const end = placeOf({ stage: 'weeks', weeks: 52 }).at;
    expect(placeOf({ stage: 'weeks', weeks: 104 }).at).toBe(end);
    expect(placeOf({ stage: 'short-term' }).somewhere?.to).toBe(end);
    expect(placeOf({ stage: 'long-term' }).at).toBe(end);
  });
});
