import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../scripts/sample/random.ts';
import {
  type Bounds,
  boundsCenter,
  boxDistanceKm,
  distanceKm,
  isInside,
  overlap,
  wrapLng,
} from '../../src/finder/geo.ts';
import { kdOrder } from '../../src/finder/kd-order.ts';

test('distances agree with known ones', () => {
  expect(distanceKm({ lng: -122.33, lat: 47.61 }, { lng: -122.33, lat: 47.61 })).toBe(0);
  expect(distanceKm({ lng: 0, lat: 0 }, { lng: 180, lat: 0 })).toBeCloseTo(Math.PI * 6371, 6);
  expect(distanceKm({ lng: 179.9, lat: 0 }, { lng: -179.9, lat: 0 })).toBeCloseTo(
    (0.2 * Math.PI * 6371) / 180,
    6,
  );
});

test('no point of a box is nearer than the distance to the box, and one is as near', () => {
  const chance = chanceFrom(4);
  for (let round = 0; round < 300; round++) {
    const west = chance.next() * 360 - 360;
    const south = chance.next() * 170 - 85;
    const box = {
      west,
      south,
      east: west + chance.next() * 60,
      north: Math.min(90, south + chance.next() * 40),
    };
    const point = { lng: chance.next() * 360 - 180, lat: chance.next() * 180 - 90 };
    const least = boxDistanceKm(point, box);
    let nearest = Infinity;
    for (let across = 0; across <= 30; across++)
      for (let up = 0; up <= 30; up++) {
        const lng = box.west + ((box.east - box.west) * across) / 30;
        const km = distanceKm(point, { lng, lat: box.south + ((box.north - box.south) * up) / 30 });
        nearest = Math.min(nearest, km);
      }
    expect(nearest).toBeGreaterThan(least - 1e-6);
    expect(nearest - least).toBeLessThan(250);
  }
});

test('bounds across the antimeridian hold, overlap and have a middle', () => {
  const bounds: Bounds = { west: 170, south: 50, east: -160, north: 60 };
  expect(isInside(bounds, { lng: -180, lat: 55 })).toBe(true);
  expect(isInside(bounds, { lng: 180, lat: 55 })).toBe(true);
  expect(isInside(bounds, { lng: 165, lat: 55 })).toBe(false);
  expect(isInside(bounds, { lng: 175, lat: 61 })).toBe(false);
  expect(overlap(bounds, { west: -190, south: 0, east: -185, north: 90 })).toBe(true);
  expect(overlap(bounds, { west: -150, south: 0, east: -100, north: 90 })).toBe(false);
  expect(boundsCenter(bounds)).toEqual({ lng: -175, lat: 55 });
  expect(boundsCenter({ west: -180, south: -90, east: 180, north: 90 })).toEqual({ lng: 0, lat: 0 });
  expect([wrapLng(190), wrapLng(-190), wrapLng(180), wrapLng(-355)]).toEqual([-170, 170, 180, 5]);
});

describe('edges belong to bounds', () => {
  const bounds: Bounds = { west: -10, south: -5, east: 10, north: 5 };

  test.each([
    [{ lng: -10, lat: 0 }, true],
    [{ lng: 10, lat: 0 }, true],
    [{ lng: 0, lat: -5 }, true],
    [{ lng: 0, lat: 5 }, true],
    [{ lng: -10.001, lat: 0 }, false],
    [{ lng: 10.001, lat: 0 }, false],
    [{ lng: 0, lat: -5.001 }, false],
    [{ lng: 0, lat: 5.001 }, false],
  ])('%j is inside: %s', (point, expected) => expect(isInside(bounds, point)).toBe(expected));

  test.each([
    ['touches in the east', { west: 10, south: 0, east: 20, north: 1 }, true],
    ['touches in the west', { west: -20, south: 0, east: -10, north: 1 }, true],
    ['touches in the north', { west: 0, south: 5, east: 1, north: 6 }, true],
    ['touches in the south', { west: 0, south: -6, east: 1, north: -5 }, true],
    ['holds it', { west: -20, south: -20, east: 20, north: 20 }, true],
    ['lies inside', { west: -1, south: -1, east: 1, north: 1 }, true],
    ['begins before it and ends in it', { west: -20, south: 0, east: 0, north: 1 }, true],
    ['lies east', { west: 10.001, south: 0, east: 20, north: 1 }, false],
    ['lies west', { west: -20, south: 0, east: -10.001, north: 1 }, false],
    ['lies north', { west: 0, south: 5.001, east: 1, north: 6 }, false],
    ['lies south', { west: 0, south: -6, east: 1, north: -5.001 }, false],
  ])('one that %s shares a point: %j %s', (_, other, expected) => {
    expect(overlap(bounds, other)).toBe(expected);
    expect(overlap(other, bounds)).toBe(expected);
  });
});

test('a longitude at the antimeridian stays as it is written', () => {
  expect([wrapLng(180), wrapLng(-180), wrapLng(0)]).toEqual([180, -180, 0]);
});

test('k-d order holds every row once, keeps runs together, and is the same each time', () => {
  const chance = chanceFrom(9);
  for (const count of [0, 1, 127, 128, 129, 5000]) {
    const lng = Array.from({ length: count }, () => Math.round(chance.next() * 50));
    const lat = Array.from({ length: count }, () => Math.round(chance.next() * 20));
    const order = kdOrder({ lng, lat }, count, 128);
    expect([...order].sort((a, b) => a - b)).toEqual(lng.map((_, at) => at));
    expect(kdOrder({ lng, lat }, count, 128)).toEqual(order);
    const widths = Array.from({ length: Math.floor(count / 128) }, (_, leaf) => {
      const lngs = [...order.subarray(leaf * 128, leaf * 128 + 128)].map((row) => lng[row] as number);
      return Math.max(...lngs) - Math.min(...lngs);
    });
    if (count === 5000) expect(Math.max(...widths)).toBeLessThan(16);
  }
});
