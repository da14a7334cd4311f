import {
  divIcon,
  geoJSON,
  type Layer,
  type LayerGroup,
  type Map as LeafletMap,
  layerGroup,
  marker,
  type GeoJSON as Shapes,
} from 'leaflet';
import { toLatLng } from './leaflet-latlng.ts';

/** From this zoom on the states in view are drawn with their counties. */
const detailZoom = 7;

/** What lies on what: bare land, states, lines and water, names. */
const panes = ['neighbors', 'states', 'details', 'water', 'names'];

/** Draws land, water, lines and names below the results; colors come from the style sheet. Files that fail are left out. */
export function drawBasemap(map: LeafletMap, base: string): void {
  for (const [at, pane] of panes.entries()) map.createPane(pane).style.zIndex = String(210 + at);
  const read = (path: string) => readFeatures(`${base}basemap/${path}`);
  const names = nameLayer(map);
  void read('neighbors.json').then((features) => shapes(features, 'neighbors').addTo(map));
  void read('water.json').then((features) => shapes(features, 'water').addTo(map));
  void read('labels.json').then((features) => names.add(features));
  void read('states.json').then((features) => {
    const states = stateLayers(map, features, read, names.add);
    map.on('moveend', states.refresh);
    states.refresh();
  });
}

/** States as outlines, and at closer zooms as their full shapes with county lines. */
function stateLayers(
  map: LeafletMap,
  features: GeoJSON.Feature[],
  read: (path: string) => Promise<GeoJSON.Feature[]>,
  addNames: (features: GeoJSON.Feature[]) => void,
) {
  const states = features.map((feature) => ({
    feature,
    plain: shapes([feature], 'states').addTo(map),
    detail: undefined as Layer | undefined,
    asked: false,
  }));
  const refresh = () => {
    const view = map.getBounds().pad(0.1);
    const isClose = map.getZoom() >= detailZoom;
    for (const state of states) {
      const isWanted = isClose && view.intersects(state.plain.getBounds());
      if (isWanted && !state.asked) {
        state.asked = true;
        void read(`counties/${state.feature.properties?.['fips']}.json`).then((found) => {
          if (found.length === 0) return;
          state.detail = shapes(found.filter(isShape), 'details');
          addNames(found.filter((feature) => !isShape(feature)));
          refresh();
        });
      }
      toggle(map, state.plain, !(isWanted && state.detail));
      if (state.detail) toggle(map, state.detail, isWanted);
    }
  };
  return { refresh };
}

/** Names that have room at the zoom and lie in view; the rest is not in the page. */
function nameLayer(map: LeafletMap) {
  const known: GeoJSON.Feature[] = [];
  const shown: LayerGroup = layerGroup().addTo(map);
  const refresh = () => {
    const view = map.getBounds().pad(0.1);
    shown.clearLayers();
    for (const { geometry, properties } of known) {
      if (geometry.type !== 'Point' || properties?.['zoom'] > map.getZoom()) continue;
      const [lng = 0, lat = 0] = geometry.coordinates;
      const at = toLatLng({ lng, lat });
      if (!view.contains(at)) continue;
      const text = document.createElement('span');
      text.textContent = properties?.['name'];
      const icon = divIcon({ className: 'map-name', html: text, iconSize: [0, 0] });
      marker(at, { icon, pane: 'names', interactive: false, keyboard: false }).addTo(shown);
    }
  };
  map.on('moveend', refresh);
  return {
    add: (features: GeoJSON.Feature[]) => {
      known.push(...features);
      refresh();
    },
  };
}

function shapes(features: GeoJSON.Feature[], pane: string): Shapes {
  return geoJSON(features as never, {
    pane,
    interactive: false,
    coordsToLatLng: ([lng, lat]) => toLatLng({ lng, lat }),
    style: (feature) => ({ className: `map-shape map-${feature?.properties?.['kind'] ?? 'state'}` }),
  });
}

const isShape = ({ geometry }: GeoJSON.Feature) => geometry.type !== 'Point';

function toggle(map: LeafletMap, layer: Layer, isOn: boolean): void {
  if (isOn === map.hasLayer(layer)) return;
  if (isOn) layer.addTo(map);
  else layer.remove();
}

/** The map is an addition to the list: a shape that does not load leaves a plainer map. */
async function readFeatures(address: string): Promise<GeoJSON.Feature[]> {
  try {
    const response = await fetch(address);
    const { features } = (await response.json()) as GeoJSON.FeatureCollection;
    return response.ok ? features : [];
  } catch {
    return [];
  }
}
