import { describe, expect, test } from 'vitest';
import { type Growth, growthMeasures } from '../../scripts/bench/growth.ts';
import { type Judged, lighthouseMeasures } from '../../scripts/bench/lighthouse.ts';
import { heldValue, type Measure } from '../../scripts/bench/measures.ts';
import type { Visit } from '../../scripts/bench/page-visit.ts';
import { pageMeasures } from '../../scripts/bench/pages.ts';
import { peerMeasures } from '../../scripts/bench/peer-measures.ts';
import type { GuideSite } from '../../scripts/bench/peers.ts';
import { wireOf } from '../../scripts/bench/wire.ts';

const broken = (measures: Measure[]) =>
  measures.filter((measure) => heldValue(measure) > measure.limit).map(({ what }) => what);
const wire = (kB: number, fontKB: number, requests = 2) => ({
  ...wireOf([
    { type: 'text/html', bytes: (kB - fontKB) * 1000 },
    { type: 'font/woff2', bytes: fontKB * 1000 },
  ]),
  requests,
});

describe('a page holds its budgets', () => {
  const good: Visit = { wire: wire(100, 30), largestPaintMs: 1200, layoutShift: 0.01, longestTaskMs: 0 };
  const brokenBy = (change: Partial<Visit>) => {
    const odd = { ...good, ...change };
    return broken(pageMeasures([{ kind: 'condition', visits: [good, odd, odd] }]));
  };

  test('in the median of its visits', () => {
    expect(brokenBy({})).toEqual([]);
    const late = { ...good, largestPaintMs: 9000 };
    expect(broken(pageMeasures([{ kind: 'condition', visits: [good, late, good] }]))).toEqual([]);
  });

  test.each<[string, Partial<Visit>]>([
    ['kB', { wire: wire(151, 30) }],
    ['ms to the largest paint', { largestPaintMs: 1801 }],
    ['layout shift', { layoutShift: 0.021 }],
    ['ms of the longest task', { longestTaskMs: 51 }],
  ])('%s: more than the limit is told', (what, change) => {
    expect(brokenBy(change)).toEqual([what]);
  });
});

describe('Lighthouse finds nothing', () => {
  const good: Judged = {
    kind: 'condition',
    points: {
      performance: [98, 100, 90],
      accessibility: [100, 100, 100],
      'best-practices': [100, 100, 100],
      seo: [100, 100, 100],
    },
    faults: [],
    isListed: true,
  };
  const brokenBy = (points: Partial<Judged['points']>, isListed = true) =>
    broken(lighthouseMeasures([{ ...good, points: { ...good.points, ...points }, isListed }]));

  test('in the median of three', () => {
    expect(brokenBy({})).toEqual([]);
    expect(brokenBy({ performance: [97, 100, 97] })).toEqual(['points missing, performance']);
    expect(brokenBy({ accessibility: [99, 99, 100] })).toEqual(['points missing, accessibility']);
    expect(brokenBy({ 'best-practices': [96, 96, 96] })).toEqual(['points missing, best-practices']);
  });

  test('and asks to be found only of pages that may be', () => {
    expect(brokenBy({ seo: [66, 66, 66] })).toEqual(['points missing, seo']);
    expect(brokenBy({ seo: [66, 66, 66] }, false)).toEqual([]);
  });
});

describe('beside Starlight', () => {
  const starlight: GuideSite = {
    build: { seconds: 20, pages: 400 },
    wires: [wire(90, 0, 20), wire(110, 0, 20)],
    paintsMs: [
      [1000, 3000, 1100],
      [1000, 900, 950],
    ],
  };
  const good: GuideSite = {
    build: { seconds: 40, pages: 600 },
    wires: [wire(80, 35, 12), wire(90, 35, 12)],
    paintsMs: [
      [900, 1000, 5000],
      [900, 800, 850],
    ],
  };
  const brokenBy = (change: Partial<GuideSite>) =>
    broken(peerMeasures({ ours: { ...good, ...change }, starlight }));

  test('every budget holds in a good run', () => {
    expect(brokenBy({})).toEqual([]);
  });

  test.each<[string, Partial<GuideSite>]>([
    ['kB of a guide without fonts', { wires: [wire(90, 35, 12), wire(85, 35, 12)] }],
    ['kB of a guide in all', { wires: [wire(120, 80, 12), wire(120, 80, 12)] }],
    ['requests of a guide', { wires: [wire(80, 35, 20), wire(80, 35, 21)] }],
    ['ms to the largest paint', { paintsMs: [[1101], [951]] }],
    ['ms of the build for a page', { build: { seconds: 46, pages: 600 } }],
  ])('%s: more than the limit is told', (what, change) => {
    expect(brokenBy(change)).toEqual([what]);
  });
});

test('ten times the records may take a fifth more for a page, and no more', () => {
  const built = (times: number, seconds: number): Growth => ({
    times,
    records: 500 * times,
    pages: 600 * times,
    seconds,
    memoryMB: 1500,
  });
  expect(broken(growthMeasures([built(1, 60), built(10, 719)]))).toEqual([]);
  expect(broken(growthMeasures([built(1, 60), built(10, 721)]))).toHaveLength(1);
  expect(growthMeasures([])).toEqual([]);
});
