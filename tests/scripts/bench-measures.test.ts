import { describe, expect, test } from 'vitest';
import type { Build } from '../../scripts/bench/build-sample.ts';
import {
  growthOf,
  heldValue,
  type Measure,
  measuresOf,
  type SizeResult,
} from '../../scripts/bench/measures.ts';
import { median } from '../../scripts/bench/median.ts';

const size = { files: 10, megabytes: 1, largest: 'a.json', largestMB: 1 };
const built = (people: number, cpuSeconds: number): Build => ({
  people,
  seconds: 10,
  cpuSeconds,
  memoryMB: 900,
  ...size,
});
const taken = (kB: number, requests = 5) => ({ found: 20, requests, kB });
const near = Array.from({ length: 20 }, (_, at) => at / 10);

/** A run of 300,000 people in which every budget holds. */
const good: Required<SizeResult> = {
  build: built(300_000, 20),
  peer: { kB: 27_000, seconds: 9, cpuSeconds: 9 },
  searches: {
    dense: taken(43),
    two: taken(170, 13),
    rare: taken(125, 12),
    rural: taken(310, 27),
    scattered: taken(310, 27),
    country: taken(90, 4),
    random: {
      asked: 1000,
      wrong: [],
      requests: { p50: 6, p95: 28, max: 44 },
      kB: { p50: 88, p95: 304, max: 459 },
    },
  },
  site: { seconds: 150, memoryMB: 2300, ...size, files: 14_000 },
  firstCards: { ours: { seconds: [2, 2.2, 9], distances: near }, peers: { seconds: [140], distances: near } },
  longestTasks: [{ deed: 'pan the map', milliseconds: 120 }],
};

const broken = (measures: Measure[]) => measures.filter((one) => heldValue(one) > one.limit);
const brokenBy = (change: Partial<SizeResult>) =>
  broken(measuresOf({ ...good, ...change })).map(({ what }) => what);
const { searches } = good;

describe('the budgets of a size', () => {
  test('all hold in a good run, and each is in the table', () => {
    expect(brokenBy({})).toEqual([]);
    expect(measuresOf(good)).toHaveLength(19);
  });

  test.each<[string, Partial<SizeResult>]>([
    ['index, seconds', { build: { ...good.build, seconds: 21 } }],
    ['index, MB of memory', { build: { ...good.build, memoryMB: 1501 } }],
    ['index, seconds beside one GeoJSON', { peer: { ...good.peer, seconds: 3 } }],
    ['largest file of the index, MB', { build: { ...good.build, largestMB: 20.1 } }],
    ['wrong answers', { searches: { ...searches, random: { ...searches.random, wrong: ['one'] } } }],
    ['requests, one rare value in a city', { searches: { ...searches, rare: taken(125, 71) } }],
    ['kB, Manhattan without filters', { searches: { ...searches, dense: taken(109) } }],
    ['kB, rural rare combination', { searches: { ...searches, rural: taken(541) } }],
    ['kB, counts of the whole country, two filters', { searches: { ...searches, country: taken(136) } }],
    [
      'seconds to 20 cards, Manhattan',
      { firstCards: { ...good.firstCards, ours: { seconds: [7.1], distances: near } } },
    ],
    [
      'distances that differ between the two',
      { firstCards: { ...good.firstCards, peers: { seconds: [140], distances: near.with(19, 2) } } },
    ],
    ['files of the site', { site: { ...good.site, files: 15_001 } }],
    ['site, MB of memory', { site: { ...good.site, memoryMB: 4001 } }],
    ['ms to pan the map', { longestTasks: [{ deed: 'pan the map', milliseconds: 201 }] }],
  ])('%s: more than the limit is told', (what, change) => {
    expect(brokenBy(change)).toEqual([what]);
  });

  test('what one size does not measure has no budget there', () => {
    const what = measuresOf({ build: built(500_000, 40) }).map((measure) => measure.what);
    expect(what).toEqual(['largest file of the index, MB']);
  });
});

test('building may grow as n log n, and a fifth more for chance', () => {
  const [small, large] = [2000, 300_000];
  const allowed = (large * Math.log2(large)) / (small * Math.log2(small));
  expect(broken(growthOf([built(small, 1), built(large, allowed * 1.19)]))).toEqual([]);
  expect(broken(growthOf([built(small, 1), built(large, allowed * 1.21)]))).toHaveLength(1);
});

test('the median is the middle value', () => {
  expect(median([9, 2, 2.2])).toBe(2.2);
  expect(median([140])).toBe(140);
  expect(median([1, 2])).toBe(1.5);
});
