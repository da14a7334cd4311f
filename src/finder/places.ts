import type { FetchBytes } from './finder-index.ts';
import type { Place, PlaceAnswer, PlaceLookup } from './place.ts';
import { openPlaceFiles, type PlaceFiles } from './place-shards.ts';
import { rankBySpelling } from './place-spelling.ts';
import { type PlaceText, readPlaceText } from './place-text.ts';

/** Places offered at most where a name is not clear. */
const answerLimit = 12;
const spellingLimit = 6;

/** How a state counts among cities of its name: behind Washington, DC, before Washington, NC. */
const stateWeight = 100_000;

/** Opens the place look-up over the files under `/places/`. */
export function openPlaces(fetchBytes: FetchBytes): PlaceLookup {
  const files = openPlaceFiles(fetchBytes);
  return { find: (typed) => find(files, typed) };
}

async function find(files: PlaceFiles, typed: string): Promise<PlaceAnswer> {
  const [first, ...others] = readPlaceText(typed);
  if (!first) return { kind: 'not-found', reason: 'empty' };
  const zips = first.zip ? await files.zips(first.zip) : [];
  const zip = zips.find(({ zip }) => zip === first.zip);
  if (zip) return { kind: 'found', place: zip.place };
  const readings = first.zip ? others : [first, ...others];
  const places = (await Promise.all(readings.map((reading) => exactly(files, reading)))).flat();
  const [only] = places;
  if (only && places.length === 1) return { kind: 'found', place: only };
  if (only) return { kind: 'several', places: byWeight(places).slice(0, answerLimit) };
  const alike = await spelledAlike(files, readings);
  if (alike.length > 0) return { kind: 'did-you-mean', places: alike };
  return { kind: 'not-found', reason: /\d{3}/.test(typed) ? 'unknown-zip' : 'unknown-place' };
}

/** The state, or the cities of exactly this name. */
async function exactly(files: PlaceFiles, { city, state }: PlaceText): Promise<Place[]> {
  if (!city) return (await files.states()).filter((place) => place.state === state);
  const cities = await files.cities(city);
  return cities
    .filter(({ key, place }) => key === city && (!state || place.state === state))
    .map(({ place }) => place);
}

/** Cities whose names are a few letters away, among those with the same beginning and the large ones. */
async function spelledAlike(files: PlaceFiles, readings: PlaceText[]): Promise<Place[]> {
  const reading = readings.find(({ city, state }) => city && state) ?? readings.at(-1);
  if (!reading?.city) return [];
  const near = await files.cities(reading.city);
  const large = await files.largeCities();
  return rankBySpelling(reading, [...near, ...large]).slice(0, spellingLimit);
}

function byWeight(places: Place[]): Place[] {
  const weight = ({ kind, population = 0 }: Place) => (kind === 'state' ? stateWeight : population);
  return places.toSorted((a, b) => weight(b) - weight(a) || (a.label < b.label ? -1 : 1));
}
