import { type LatLng, type LatLngBounds, latLng } from 'leaflet';
import { type Bounds, type LngLat, wrapLng } from '../../finder/geo.ts';

/**
 * The map's point for a position. The map runs west from Greenwich without a break, so that Guam and the far Aleutians stand
 * beside Alaska and not at the other end of the world.
 */
export function toLatLng({ lng, lat }: LngLat): LatLng {
  return latLng(lat, lng > 0 ? lng - 360 : lng);
}

/** The bounds of a map view in degrees from -180 to 180. */
export function toBounds(view: LatLngBounds): Bounds {
  const [south, north] = [Math.max(-90, view.getSouth()), Math.min(90, view.getNorth())];
  if (view.getEast() - view.getWest() >= 360) return { west: -180, south, east: 180, north };
  return { west: wrapLng(view.getWest()), south, east: wrapLng(view.getEast()), north };
}
