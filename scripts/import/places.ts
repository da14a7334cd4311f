import { type PlaceIndex, placeIndex } from '../../src/import/place-index.ts';
import { readCities, readPopulations } from '../../src/integrations/places/places-cities.ts';
import { statesOf } from '../../src/integrations/places/places-files.ts';
import { readZips } from '../../src/integrations/places/places-zips.ts';

/** Makes the look-up of places from the installed packages, the same that the finder's place files are made of; takes seconds. */
export function loadPlaces(): PlaceIndex {
  const zips = readZips(readPopulations());
  const states = statesOf(zips).map(([code, lng, lat]) => [code, { lng, lat }] as const);
  return placeIndex(zips, readCities(zips), new Map(states));
}
