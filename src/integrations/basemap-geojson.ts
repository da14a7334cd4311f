import type { Feature, Geometry, Position } from 'geojson';

/** A collection as text, coordinates rounded; shapes that rounding leaves without an area or a length are dropped. */
export function geoJsonText(features: readonly Feature[], decimals: number): string {
  const rounded = features.flatMap((feature) => {
    const geometry = roundGeometry(feature.geometry, decimals);
    return geometry ? [{ ...feature, geometry }] : [];
  });
  return JSON.stringify({ type: 'FeatureCollection', features: rounded });
}

function roundGeometry(geometry: Geometry, decimals: number): Geometry | undefined {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = polygons
      .map((rings) => rings.map((ring) => roundLine(ring, decimals)).filter((ring) => ring.length >= 4))
      .filter((rings) => rings.length > 0);
    return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : undefined;
  }
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = lines.map((line) => roundLine(line, decimals)).filter((line) => line.length >= 2);
    return coordinates.length > 0 ? { type: 'MultiLineString', coordinates } : undefined;
  }
  return geometry;
}

function roundLine(line: Position[], decimals: number): Position[] {
  const round = (degrees = 0) => Number(degrees.toFixed(decimals));
  const points = line.map(([lng, lat]): Position => [round(lng), round(lat)]);
  return points.filter(
    ([lng, lat], at) => at === 0 || lng !== points[at - 1]?.[0] || lat !== points[at - 1]?.[1],
  );
}
