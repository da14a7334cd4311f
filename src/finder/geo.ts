/** A point on the Earth in degrees; the order lng, lat is the project's only one. */
export interface LngLat {
  lng: number;
  lat: number;
}

/** A view of the map in degrees; west is greater than east where it crosses the antimeridian. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

const earthRadiusKm = 6371;
const radians = Math.PI / 180;

/** Great-circle distance by the haversine formula on a sphere of 6,371 km. */
export function distanceKm(a: LngLat, b: LngLat): number {
  const haversine =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lng - a.lng) * radians) / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** Shortest great-circle distance from a point to a box of longitudes and latitudes; 0 inside. */
export function boxDistanceKm(point: LngLat, box: Bounds): number {
  const width = eastOf(box.west, box.east);
  const ahead = eastOf(box.west, point.lng);
  const lat = Math.min(Math.max(point.lat, box.south), box.north);
  if (ahead <= width) return distanceKm(point, { lng: point.lng, lat });
  const away = Math.min(ahead - width, 360 - ahead);
  // On the nearer edge the distance falls towards one latitude, then rises: that one or an end is nearest.
  const turn =
    Math.atan2(Math.sin(point.lat * radians), Math.cos(point.lat * radians) * Math.cos(away * radians)) /
    radians;
  const nearest = [box.south, box.north, Math.min(Math.max(turn, box.south), box.north)];
  return Math.min(
    ...nearest.map((edgeLat) => distanceKm({ lng: 0, lat: point.lat }, { lng: away, lat: edgeLat })),
  );
}

/** Says whether a point lies in the bounds, edges included. */
export function isInside({ west, south, east, north }: Bounds, { lng, lat }: LngLat): boolean {
  return lat >= south && lat <= north && eastOf(west, lng) <= eastOf(west, east);
}

/** Says whether two bounds share a point. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const shareLongitudes =
    eastOf(a.west, b.west) <= eastOf(a.west, a.east) || eastOf(b.west, a.west) <= eastOf(b.west, b.east);
  return a.south <= b.north && b.south <= a.north && shareLongitudes;
}

/** The point in the middle of the bounds. */
export function boundsCenter({ west, south, east, north }: Bounds): LngLat {
  return { lng: wrapLng(west + eastOf(west, east) / 2), lat: (south + north) / 2 };
}

/** The same longitude from -180 up to 180, for one at most one turn away. */
export function wrapLng(lng: number): number {
  return lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng;
}

/** Kilometers of a number of miles. */
export const kmFromMiles = (miles: number): number => miles * 1.609344;

/** Degrees to go east from one longitude to another, 0 up to 360. */
function eastOf(from: number, to: number): number {
  return to >= from && to - from <= 360 ? to - from : (((to - from) % 360) + 360) % 360;
}
