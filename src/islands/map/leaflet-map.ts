import { circle, map as createMap, layerGroup, type Marker, marker } from 'leaflet';
import { type LeafPoint, leafPoints } from '../../finder/clusters.ts';
import { formatMapSummary } from '../../finder/format-map-summary.ts';
import type { Bounds } from '../../finder/geo.ts';
import type { MapTiles } from '../../finder/schema/map-tiles.ts';
import type { FinderEvents } from '../finder/events.ts';
import { nextTask } from '../finder/next-task.ts';
import { drawBasemap, type GroundTrouble } from './leaflet-basemap.ts';
import { circlesIn } from './leaflet-clusters.ts';
import { closestFrame, frameResults, isOtherSearch } from './leaflet-frame.ts';
import { circleIcon, hereIcon, pinIcon } from './leaflet-icons.ts';
import { toBounds, toLatLng } from './leaflet-latlng.ts';
import { marksDrawn } from './leaflet-names.ts';
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

/** Where a map's files are, and whom it tells what. */
interface MapSetting {
  base: string;
  /** The operator's own tiles */
  tiles: MapTiles | undefined;
  onChoose(id: string): void;
  onTrouble(trouble: GroundTrouble): void;
}

/** Draws the map into an element: land and lines, circles with counts, numbered pins of the list, a diamond for the place. */
export function drawMap(view: HTMLElement, { base, tiles, onChoose, onTrouble }: MapSetting): DrawnMap {
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
  // Nothing flies, arrow keys included: Leaflet knows no option for them.
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
  // What the map shows stands in the list and in the sentence below; its drawing is for the eye.
  map.getPane('mapPane')?.setAttribute('aria-hidden', 'true');
  map.on('click', ({ latlng }) => map.panTo(latlng, { animate: false }));
  const marks = layerGroup().addTo(map);
  const pinOf = new Map<string, Marker>();
  let shown: { results: Results; counted: LeafPoint[] } | undefined;
  let run = 0;
  // Who presses "Zoom in" before the first list has given the map its frame goes on from that frame.
  let stepsAhead = 0;

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
    map.fire(marksDrawn);
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
      if (!shown || isOtherSearch(shown.results, results)) frameResults(map, results, stepsAhead);
      stepsAhead = 0;
      shown = { results, counted: [] };
      if (!basemapIsDrawn) void drawBasemap(map, base, tiles, onTrouble);
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
    zoom: (steps) => {
      if (shown) map.setZoom(map.getZoom() + steps);
      else stepsAhead += steps;
    },
    bounds: () => toBounds(map.getBounds()),
  };
}
