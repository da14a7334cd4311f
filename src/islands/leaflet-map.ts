import {
  circle,
  map as createMap,
  type Map as LeafletMap,
  latLngBounds,
  layerGroup,
  type Marker,
  marker,
} from 'leaflet';
import { leafPoints } from '../finder/clusters.ts';
import type { Counts } from '../finder/finder-index.ts';
import type { Bounds } from '../finder/geo.ts';
import type { FinderEvents } from './finder/events.ts';
import { drawBasemap } from './leaflet-basemap.ts';
import { type CountedPoint, circlesIn } from './leaflet-clusters.ts';
import { circleIcon, hereIcon, pinIcon } from './leaflet-icons.ts';
import { toBounds, toLatLng } from './leaflet-latlng.ts';
import { type Pin, pinsOf } from './leaflet-pins.ts';

type Results = FinderEvents['finder-results'];

/** The map once it is drawn. */
export interface DrawnMap {
  /** Shows a list and the counts of everybody else who fits; gives the counts back. */
  show(results: Results): Promise<Counts>;
  /** Marks the pin of a result; undefined takes the mark away. */
  point(id: string | undefined): void;
  zoom(steps: number): void;
  bounds(): Bounds;
}

const maxZoom = 11;
/** From this zoom on people in view are drawn one by one where few leaves hold them. */
const closeZoom = 8;
const leafLimit = 8;

/** Draws the map into an element: land and lines, circles with counts, numbered pins of the list, a diamond for the place. */
export function drawMap(view: HTMLElement, base: string, onChoose: (id: string) => void): DrawnMap {
  const map = createMap(view, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    doubleClickZoom: 'center',
    minZoom: 2,
    maxZoom,
  });
  // What the map shows stands in the list and in the sentence below; its drawing is for the eye.
  map.getPane('mapPane')?.setAttribute('aria-hidden', 'true');
  map.on('click', ({ latlng }) => map.panTo(latlng, { animate: false }));
  const marks = layerGroup().addTo(map);
  const pinOf = new Map<string, Marker>();
  let shown: { results: Results; counts?: Counts } | undefined;
  let run = 0;

  const draw = async () => {
    const current = ++run;
    if (!shown) return;
    const { results, counts } = shown;
    const pins = arePinsApart(map, results) ? pinsOf(map, results.hits, results.firstNumber) : [];
    const bounds = toBounds(map.getBounds().pad(0.2));
    const points = await pointsIn(results, counts, pins, bounds, map.getZoom());
    if (current !== run) return;
    marks.clearLayers();
    pinOf.clear();
    drawPlace(results);
    for (const { position, rows, expansionZoom } of circlesIn(points, bounds, map.getZoom()))
      marker(toLatLng(position), { icon: circleIcon(rows), keyboard: false })
        .on('click', () => map.setView(toLatLng(position), Math.min(maxZoom, expansionZoom)))
        .addTo(marks);
    for (const pin of pins) drawPin(pin);
  };
  const drawPlace = ({ origin, request: { withinKm } }: Results) => {
    if (!origin) return;
    const at = toLatLng(origin.position);
    if (withinKm !== undefined)
      circle(at, { radius: withinKm * 1000, className: 'map-radius', interactive: false, fill: false }).addTo(
        marks,
      );
    marker(at, { icon: hereIcon(), interactive: false, keyboard: false }).addTo(marks);
  };
  const drawPin = ({ position, number, ids }: Pin) => {
    const pin = marker(toLatLng(position), {
      icon: pinIcon(number, ids.length - 1),
      keyboard: false,
      zIndexOffset: 1000,
    });
    pin.on('click', () => onChoose(ids[0] ?? '')).addTo(marks);
    for (const id of ids) pinOf.set(id, pin);
  };

  map.on('moveend', () => void draw());
  let basemapIsDrawn = false;
  return {
    show: async (results) => {
      if (!shown || isOtherSearch(shown.results, results)) frame(map, results);
      shown = { results };
      if (!basemapIsDrawn) drawBasemap(map, base);
      basemapIsDrawn = true;
      void draw();
      const counts = await results.index.count(results.request);
      if (shown.results === results) {
        shown = { results, counts };
        await draw();
      }
      return counts;
    },
    point: (id) => {
      for (const [key, pin] of pinOf) if (key !== id) pin.getElement()?.classList.remove('map-pin-on');
      if (id) pinOf.get(id)?.getElement()?.classList.add('map-pin-on');
    },
    zoom: (steps) => map.setZoom(map.getZoom() + steps),
    bounds: () => toBounds(map.getBounds()),
  };
}

/** Far out the listed results lie on one spot: there the counts hold them. */
function arePinsApart(map: LeafletMap, { hits }: Results): boolean {
  const points = hits.flatMap(({ position }) =>
    position ? [map.latLngToLayerPoint(toLatLng(position))] : [],
  );
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
  const size =
    points.length > 0 ? Math.max(spread(points.map(({ x }) => x)), spread(points.map(({ y }) => y))) : 0;
  return size > 80 || map.getZoom() >= closeZoom;
}

/** Everybody who fits but has no pin: one by one when close, else by leaf. */
async function pointsIn(
  { index, request, hits }: Results,
  counts: Counts | undefined,
  pins: Pin[],
  bounds: Bounds,
  zoom: number,
): Promise<CountedPoint[]> {
  const pinned = new Set(pins.length > 0 ? hits.map(({ row }) => row) : []);
  const close =
    zoom < closeZoom ? undefined : await index.rowsIn(request, bounds, leafLimit).catch(() => undefined);
  if (close)
    return close.flatMap(({ row, position }) =>
      position && !pinned.has(row) ? [{ position, rows: 1 }] : [],
    );
  const { leafSize } = index.manifest;
  const pinnedIn = (leaf: number) => [...pinned].filter((row) => Math.floor(row / leafSize) === leaf).length;
  const points = counts ? leafPoints(index.manifest, counts) : [];
  return points
    .map(({ leaf, position, rows }) => ({ position, rows: rows - pinnedIn(leaf) }))
    .filter(({ rows }) => rows > 0);
}

/** Another page of the same list, or another area, leaves the map where the visitor put it. */
function isOtherSearch(before: Results, { request: after }: Results): boolean {
  const key = ({ origin, facets, name, withinKm }: Results['request']) =>
    JSON.stringify([origin, facets, name, withinKm]);
  return key(before.request) !== key(after) && after.bounds === undefined;
}

function frame(map: LeafletMap, { request: { bounds }, hits, origin }: Results): void {
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
    maxZoom,
    animate: false,
  });
}
