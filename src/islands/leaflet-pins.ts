import type { Map as LeafletMap } from 'leaflet';
import type { Hit } from '../finder/finder-index.ts';
import type { LngLat } from '../finder/geo.ts';
import { toLatLng } from './leaflet-latlng.ts';

/** Results of the list that are drawn as one pin. */
export interface Pin {
  position: LngLat;
  /** The lowest number of its results */
  number: number;
  /** Their ids, in the order of the list */
  ids: string[];
}

/** Pins nearer to each other than this many pixels are drawn as one. */
const room = 28;

/** Gathers the listed results into pins that do not hide each other at the map's zoom. */
export function pinsOf(map: LeafletMap, hits: Hit[], firstNumber: number): Pin[] {
  const pins: Pin[] = [];
  for (const [at, { position, card }] of hits.entries()) {
    if (!position) continue;
    const point = map.latLngToLayerPoint(toLatLng(position));
    const near = pins.find((pin) => map.latLngToLayerPoint(toLatLng(pin.position)).distanceTo(point) < room);
    if (near) near.ids.push(card.id);
    else pins.push({ position, number: firstNumber + at, ids: [card.id] });
  }
  return pins;
}
