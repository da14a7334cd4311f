import type { Geometry, Position } from 'geojson';

/** The outlines of an area's parts, without holes. */
export function outerRings(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap((rings) => rings.slice(0, 1)) : [];
}

/** Area in square degrees and center of gravity of a ring. */
export function middle(ring: Position[]): { at: [number, number]; size: number } {
  let [twice, x, y] = [0, 0, 0];
  for (const [at, [lng = 0, lat = 0]] of ring.entries()) {
    const [nextLng = 0, nextLat = 0] = ring[(at + 1) % ring.length] ?? [];
    const cross = lng * nextLat - nextLng * lat;
    twice += cross;
    x += (lng + nextLng) * cross;
    y += (lat + nextLat) * cross;
  }
  return { at: [x / (3 * twice), y / (3 * twice)], size: Math.abs(twice / 2) };
}
