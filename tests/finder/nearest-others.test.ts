import { expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import { distanceKm, type LngLat } from '../../src/finder/geo.ts';
import { nearestOthers } from '../../src/finder/nearest-others.ts';

test('the nearest others are those that comparing each with each finds, also across the antimeridian', () => {
  const chance = chanceFrom(11);
  const points: LngLat[] = Array.from({ length: 150 }, (_, at) => ({
    lng: at < 20 ? (at % 2 ? 179.9 : -179.9) + (chance.next() - 0.5) / 10 : -120 + chance.next() * 10,
    lat: at < 20 ? 51 + chance.next() / 10 : 40 + chance.next() * 8,
  }));
  const found = nearestOthers(points, 6, 80);
  for (const [own, point] of points.entries()) {
    const slow = points
      .map((other, at) => ({ at, distanceKm: distanceKm(point, other) }))
      .filter(({ at, distanceKm }) => at !== own && distanceKm <= 80)
      .sort((a, b) => a.distanceKm - b.distanceKm)
      .slice(0, 6);
    expect(found[own]?.map(({ at }) => at)).toEqual(slow.map(({ at }) => at));
    for (const [at, { distanceKm: km }] of slow.entries())
      expect(found[own]?.[at]?.distanceKm).toBeCloseTo(km, 9);
  }
  expect(found[0]?.length).toBe(6);
});

test('no points have no others, and a point alone has none', () => {
  expect(nearestOthers([], 6, 80)).toEqual([]);
  expect(nearestOthers([{ lng: 0, lat: 0 }], 6, 80)).toEqual([[]]);
});
