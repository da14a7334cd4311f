import { type Map as LeafletMap, latLngBounds } from 'leaflet';
import type { FinderEvents } from '../finder/events.ts';
import { toLatLng } from './leaflet-latlng.ts';

type Results = FinderEvents['finder-results'];

/** Closer than this most positions, which are middles of ZIP areas, would look surer than they are; people may go on by themselves. */
export const closestFrame = 11;

/** Another page of the same list, or another area, leaves the map where the visitor put it. */
export function isOtherSearch(before: Results, { request: after }: Results): boolean {
  const key = ({ origin, facets, name, withinKm }: Results['request']) =>
    JSON.stringify([origin, facets, name, withinKm]);
  return key(before.request) !== key(after) && after.bounds === undefined;
}

/** Shows the area that was asked for, or all listed results and their place, so many steps closer. */
export function frameResults(
  map: LeafletMap,
  { request: { bounds }, hits, origin }: Results,
  steps: number,
): void {
  const corners = bounds
    ? [
        { lng: bounds.west, lat: bounds.south },
        { lng: bounds.east, lat: bounds.north },
      ]
    : [];
  const points = hits.flatMap(({ position }) => position ?? []);
  const all = corners.length > 0 ? corners : [...points, ...(origin ? [origin.position] : [])];
  map.fitBounds(latLngBounds(all.map(toLatLng)), {
    padding: bounds ? [0, 0] : [36, 36],
    maxZoom: closestFrame,
    animate: false,
  });
  if (steps !== 0) map.setZoom(map.getZoom() + steps);
}
