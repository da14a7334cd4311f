import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { distanceKm, type LngLat } from './geo.ts';

/** Another of several points: its place among them and how far it is. */
export interface Other {
  at: number;
  distanceKm: number;
}

/** For each of several points the nearest others, nearest first, at most `most` of them and none farther than `withinKm`. */
export function nearestOthers(points: readonly LngLat[], most: number, withinKm: number): Other[][] {
  if (points.length === 0) return [];
  const index = new KDBush(points.length);
  for (const { lng, lat } of points) index.add(lng, lat);
  index.finish();
  return points.map((point, own) =>
    around(index, point.lng, point.lat, most, withinKm, (at) => at !== own).map((at) => ({
      at,
      distanceKm: distanceKm(point, points[at] as LngLat),
    })),
  );
}
