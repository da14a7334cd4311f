import type { Map as LeafletMap } from 'leaflet';
import type { Hit } from '../finder/finder-index.ts';
import type { LngLat } from '../finder/geo.ts';
import { toLatLng } from './leaflet-latlng.ts';

/** Results of the list that are drawn as one pin. */
export interface Pin {
  position: LngLat;
  /** The numbers of its results in the list, ascending */
  numbers: number[];
  /** Their ids */
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
    const pin = near ?? { position, numbers: [], ids: [] };
    pin.numbers.push(firstNumber + at);
    pin.ids.push(card.id);
    if (!near) pins.push(pin);
  }
  return pins;
}

/** What a pin says: "4", "14–16" where its numbers follow each other, "3+2" where two others lie with the third. */
export function pinText({ numbers }: Pin): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length === 1) return String(first);
  return last - first === numbers.length - 1 ? `${first}–${last}` : `${first}+${numbers.length - 1}`;
}

/** How many pixels up a pin is drawn, so that the diamond of the place stays in sight. */
export function liftOf(map: LeafletMap, { position }: Pin, place: LngLat | undefined): number {
  if (!place) return 0;
  const at = map.latLngToLayerPoint(toLatLng(place));
  const point = map.latLngToLayerPoint(toLatLng(position));
  return at.distanceTo(point) < room ? room - (at.y - point.y) : 0;
}
