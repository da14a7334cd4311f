import {
  circle,
  map as createMap,
  type Map as LeafletMap,
  latLngBounds,
  layerGroup,
  type Marker,
  marker,
} from 'leaflet';
import { type LeafPoint, leafPoints } from '../finder/clusters.ts';
import { formatMapSummary } from '../finder/format-map-summary.ts';
import type { Bounds } from '../finder/geo.ts';
import type { MapTiles } from '../finder/schema/map-tiles.ts';
import type { FinderEvents } from './finder/events.ts';
import { nextTask } from './finder/next-task.ts';
import { drawBasemap } from './leaflet-basemap.ts';
import { circlesIn } from './leaflet-clusters.ts';
import { circleIcon, hereIcon, pinIcon } from './leaflet-icons.ts';
import { toBounds, toLatLng } from './leaflet-latlng.ts';
import { type Pin, pinsOf, pinText } from './leaflet-pins.ts';
import { arePinsApart, pointsIn } from './leaflet-points.ts';
import { drawRoughAreas } from './leaflet-rough.ts';

type Results = FinderEvents['finder-results'];

/** The map once it is drawn. */
export interface DrawnMap {
  /** Shows a list and the counts of everybody else who fits; gives the map in words back. */
  show(results: Results): Promise<string>;
  /** Marks the pin of a result; undefined takes the mark away. */
  point(id: string | undefined): void;
  zoom(steps: number): void;
  bounds(): Bounds;
}

/** Closer than this most positions, which are middles of ZIP areas, would look surer than they are; people may go on by themselves. */
const closestFrame = 11;

/** Draws the map into an element: land and lines, circles with counts, numbered pins of the list, a diamond for the place. */
export function drawMap(
  view: HTMLElement,
  base: string,
  tiles: MapTiles | undefined,
  onChoose: (id: string) => void,
): DrawnMap {
  const map = createMap(view, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    boxZoom: false,
    // One finger scrolls the page; two fingers, a tap or the buttons move the map.
    dragging: !matchMedia('(pointer: coarse)').matches,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    doubleClickZoom: 'center',
    minZoom: 2,
    maxZoom: closestFrame,
  });
  // What the map shows stands in the list and in the sentence below; its drawing is for the eye.
  map.getPane('mapPane')?.setAttribute('aria-hidden', 'true');
  map.on('click', ({ latlng }) => map.panTo(latlng, { animate: false }));
  const marks = layerGroup().addTo(map);
  const pinOf = new Map<string, Marker>();
  let shown: { results: Results; counted: LeafPoint[] } | undefined;
  let run = 0;

  const draw = async () => {
    const current = ++run;
    await nextTask();
    if (!shown || current !== run) return;
    const { results, counted } = shown;
    const pins = arePinsApart(map, results)
      ? pinsOf(map, results.hits, results.firstNumber, results.origin?.position)
      : [];
    const bounds = toBounds(map.getBounds().pad(0.2));
    const points = await pointsIn(results, counted, pins, bounds, map.getZoom());
    const circles = circlesIn(points, bounds, map.getZoom());
    await nextTask();
    if (current !== run) return;
    marks.clearLayers();
    pinOf.clear();
    drawPlace(results);
    if (pins.length > 0) drawRoughAreas(results.hits, marks);
    for (const { position, rows, expansionZoom } of circles)
      marker(toLatLng(position), { icon: circleIcon(rows), keyboard: false })
        .on('click', () => map.setView(toLatLng(position), Math.min(map.getMaxZoom(), expansionZoom)))
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
    marker(at, { icon: hereIcon(), interactive: false, keyboard: false, zIndexOffset: 500 }).addTo(marks);
  };
  const drawPin = (pin: Pin) => {
    const made = marker(pin.at, { icon: pinIcon(pinText(pin)), keyboard: false, zIndexOffset: 1000 });
    made.on('click', () => onChoose(pin.ids[0] ?? '')).addTo(marks);
    for (const id of pin.ids) pinOf.set(id, made);
  };

  map.on('moveend', () => void draw());
  let basemapIsDrawn = false;
  return {
    show: async (results) => {
      // The list is painted first.
      await nextTask();
      map.invalidateSize();
      if (!shown || isOtherSearch(shown.results, results)) frame(map, results);
      shown = { results, counted: [] };
      // The map is an addition to the list, and its ground one to the map: where it fails, the results stand on bare land.
      if (!basemapIsDrawn) drawBasemap(map, base, tiles).catch(() => undefined);
      basemapIsDrawn = true;
      void draw();
      const { index, request } = results;
      const counts = await index.count(request);
      const counted = await leafPoints(index, counts);
      if (shown.results === results) {
        shown = { results, counted };
        await draw();
      }
      return formatMapSummary(results.hits, results.origin, counts);
    },
    point: (id) => {
      for (const [key, pin] of pinOf) if (key !== id) pin.getElement()?.classList.remove('map-pin-on');
      if (id) pinOf.get(id)?.getElement()?.classList.add('map-pin-on');
    },
    zoom: (steps) => map.setZoom(map.getZoom() + steps),
    bounds: () => toBounds(map.getBounds()),
  };
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
    maxZoom: closestFrame,
    animate: false,
  });
}
