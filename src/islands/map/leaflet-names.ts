import {
  type DivIcon,
  divIcon,
  type LatLng,
  type Map as LeafletMap,
  layerGroup,
  Marker,
  marker,
  type Point,
  point,
} from 'leaflet';
import { toLatLng } from './leaflet-latlng.ts';
import type { Place } from './map-places.ts';

/** The names on the map, from the places of each tile that is shown. */
export interface NameLayer {
  byTile: Map<Element, Place[]>;
  /** Places the names anew, in a task of its own */
  refresh(): void;
}

/** Tells that the results on the map have changed, so that names make room for them. */
export const marksDrawn = 'marks-drawn';

/** The layer of names: shows those of the tiles on the map that have room, the most important first. */
export function nameLayer(map: LeafletMap): NameLayer {
  const pane = 'names';
  map.createPane(pane).style.zIndex = '350';
  const shown = layerGroup().addTo(map);
  const byTile = new Map<Element, Place[]>();
  const add = (at: LatLng, icon: DivIcon) =>
    marker(at, { icon, pane, interactive: false, keyboard: false }).addTo(shown);
  const draw = () => {
    shown.clearLayers();
    for (const { name, isState, isDotted, at, shift } of standing(map, [...byTile.values()].flat())) {
      const text = document.createElement('span');
      text.textContent = name;
      const className = isState ? 'map-name map-name-state' : 'map-name';
      add(at, divIcon({ className, html: text, iconSize: [0, 0], iconAnchor: shift.multiplyBy(-1) }));
      if (isDotted) add(at, divIcon({ className: 'map-town', iconSize: [dot, dot] }));
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    clearTimeout(waiting);
    waiting = setTimeout(draw);
  };
  map.on(marksDrawn, refresh);
  return { byTile, refresh };
}

/** A name where it stands: at its place, or moved from it by so many pixels. */
interface StandingName {
  name: string;
  isState: boolean;
  isDotted: boolean;
  at: LatLng;
  shift: Point;
}

/** Up to here a city is a dot with its name beside it; closer, the name stands in its middle. */
const lastDotted = 7;

/** Pixels: of a dot across, beside a name, of its height, and around a result. */
const [dot, side, height, halo] = [6, 6, 17, 8];
const letter = { city: 7.5, state: 10.5 };

interface Box {
  center: Point;
  width: number;
  height: number;
  /** How far its corners are rounded */
  radius?: number;
}

/** Names in and around the view, none in another's way nor under a result. */
function standing(map: LeafletMap, places: Place[]): StandingName[] {
  const view = map.getBounds().pad(0.2);
  const taken = marksOn(map);
  return places
    .filter(({ zoom }) => zoom <= map.getZoom())
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ name, isState, position }) => {
      const at = toLatLng(position);
      if (!view.contains(at)) return [];
      const isDotted = !isState && map.getZoom() <= lastDotted;
      const width = name.length * letter[isState ? 'state' : 'city'] + side;
      const middle = map.latLngToLayerPoint(at);
      const shift = shiftsFor(isState, isDotted, width).find((by) => {
        const box = { center: middle.add(by), width, height };
        return !taken.some((other) => overlap(other, box));
      });
      if (!shift) return [];
      taken.push({ center: middle.add(shift), width, height });
      if (isDotted) taken.push({ center: middle, width: dot, height: dot });
      return [{ name, isState, isDotted, at, shift }];
    });
}

/** Where a name may stand, the best first: a state's in its middle, a city's there or below or above, a dot's all around it. */
function shiftsFor(isState: boolean, isDotted: boolean, width: number): Point[] {
  if (isState) return [point(0, 0)];
  const [across, down] = [(width + dot) / 2, (height + dot) / 2];
  const near = [point(0, down), point(0, -down)];
  if (!isDotted) return [point(0, 0), ...near];
  const corners = [1, -1].flatMap((x) => [1, -1].map((y) => point(x * across, y * (down - dot))));
  return [...near, point(across, 0), point(-across, 0), ...corners];
}

/** The room that results take on the map. */
function marksOn(map: LeafletMap): Box[] {
  const found: Box[] = [];
  map.eachLayer((layer) => {
    if (!(layer instanceof Marker) || layer.options.pane !== 'markerPane') return;
    const [width = 0, height = 0] = [layer.options.icon?.options.iconSize ?? []].flat() as number[];
    const center = map.latLngToLayerPoint(layer.getLatLng());
    found.push({ center, width: width + halo, height: height + halo, radius: (height + halo) / 2 });
  });
  return found;
}

/** Whether a name's box touches another or the round end of a result. */
function overlap({ radius = 1, ...taken }: Box, name: Box): boolean {
  const beyond = (distance: number, sizes: number) => Math.max(0, Math.abs(distance) - sizes / 2 + radius);
  const x = beyond(taken.center.x - name.center.x, taken.width + name.width);
  const y = beyond(taken.center.y - name.center.y, taken.height + name.height);
  return Math.hypot(x, y) < radius;
}
