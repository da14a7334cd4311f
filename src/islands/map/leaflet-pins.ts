import { type LatLng, type Map as LeafletMap, type Point, point } from 'leaflet';
import type { Hit } from '../../finder/finder-index.ts';
import type { LngLat } from '../../finder/geo.ts';
import { toLatLng } from './leaflet-latlng.ts';

/** Results of the list that are drawn as one pin. */
export interface Pin {
  at: LatLng;
  /** The numbers of its results in the list, ascending */
  numbers: number[];
  /** Their ids */
  ids: string[];
}

/** Height of a pin in pixels. */
const pinHeight = 28;

/** Width of a pin in pixels. */
export const pinWidth = (text: string): number => (text.length < 3 ? pinHeight : 14 + text.length * 9);

/**
 * Gathers the listed results into pins that hide neither each other nor the place at the map's zoom: those at the place
 * stand together just above it.
 */
export function pinsOf(map: LeafletMap, hits: Hit[], firstNumber: number, place: LngLat | undefined): Pin[] {
  const center = place && map.latLngToLayerPoint(toLatLng(place));
  const above = center?.subtract(point(0, pinHeight));
  const pins: (Pin & { pixel: Point })[] = [];
  for (const [index, { position, card }] of hits.entries()) {
    if (!position) continue;
    const own = map.latLngToLayerPoint(toLatLng(position));
    const pixel = above && own.distanceTo(center ?? own) < pinHeight ? above : own;
    pins.push({ pixel, at: map.layerPointToLatLng(pixel), numbers: [firstNumber + index], ids: [card.id] });
  }
  // Each joining makes a pin wider, so it starts over until nobody overlaps.
  for (let at = 1; at < pins.length; ) {
    const pin = pins[at] as Pin & { pixel: Point };
    const first = pins.slice(0, at).find((other) => overlap(other, pin));
    if (!first) at++;
    else {
      first.numbers = [...first.numbers, ...pin.numbers].sort((a, b) => a - b);
      first.ids.push(...pin.ids);
      pins.splice(at, 1);
      at = 1;
    }
  }
  return pins;
}

function overlap(a: Pin & { pixel: Point }, b: Pin & { pixel: Point }): boolean {
  const width = (pinWidth(pinText(a)) + pinWidth(pinText(b))) / 2;
  return Math.abs(a.pixel.x - b.pixel.x) < width && Math.abs(a.pixel.y - b.pixel.y) < pinHeight;
}

/** What a pin says: "4", "14–16" where its numbers follow each other, "3+2" where two others lie with the third. */
export function pinText({ numbers }: Pin): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length === 1) return String(first);
  return last - first === numbers.length - 1 ? `${first}–${last}` : `${first}+${numbers.length - 1}`;
}
