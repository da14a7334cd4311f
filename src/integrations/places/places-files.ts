import { placesCredit } from '../../finder/credits.ts';
import { distanceKm } from '../../finder/geo.ts';
import { type CityFile, cityFileOf, type PlacesIndex, type ZipFile } from '../../finder/place-files.ts';
import { foldPlace } from '../../finder/place-text.ts';
import { usStates } from '../../finder/states.ts';
import { zipFileOf } from '../../finder/zip-places.ts';
import { type CityRecord, readCities, readPopulations } from './places-cities.ts';
import { readZips, type ZipRecord } from './places-zips.ts';

/** Cities from this size on are known by more than the beginning of their name. */
const largeFrom = 50_000;

/** Makes every file under `/places/` from the installed packages. */
export function* placesFiles(): Generator<[path: string, content: string]> {
  const zips = readZips(readPopulations());
  const cities = readCities(zips).sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const byFile = new Map<string, CityRecord[]>();
  for (const city of cities) {
    const file = cityFileOf(foldPlace(city.name));
    byFile.set(file, [...(byFile.get(file) ?? []), city]);
  }
  const cityFiles = [...byFile.keys()].filter((name) => /^[a-z0-9]{2}$/.test(name)).sort();
  const index: PlacesIndex = {
    version: 1,
    states: statesOf(zips),
    cityFiles,
    credit: placesCredit,
  };
  yield ['index.json', JSON.stringify(index)];
  const withZip = zipsOfCities(zips);
  for (const name of cityFiles)
    yield [`city/${name}.json`, JSON.stringify((byFile.get(name) ?? []).map(withZip))];
  const large = cities.filter(({ population, isPart }) => population >= largeFrom && !isPart);
  yield ['large.json', JSON.stringify(large.map(cityEntry))];
  yield* zipFiles(zips);
}

/** One file for each 500 codes, those not in use as well, so that a mistyped ZIP is no failed request. */
function* zipFiles(zips: readonly ZipRecord[]): Generator<[path: string, content: string]> {
  const starts = Array.from({ length: 200 }, (_, at) => String(at * 500).padStart(5, '0'));
  const byFile = new Map(starts.map((start): [string, ZipFile] => [zipFileOf(start), {}]));
  for (const { zip, city, state, position, coarse } of zips) {
    const file = byFile.get(zipFileOf(zip)) as ZipFile;
    const [lng, lat] = [round3(position.lng), round3(position.lat)];
    file[zip] = coarse ? [lng, lat, city, state, 1] : [lng, lat, city, state];
  }
  for (const [path, file] of byFile) yield [path, JSON.stringify(file)];
}

/** Middle and bounds of every state by the middles of its ZIP areas; none of a state that has no ZIP codes here. */
export function statesOf(zips: readonly ZipRecord[]): PlacesIndex['states'] {
  const byState = Map.groupBy(zips, ({ state }) => state);
  return usStates.flatMap(({ code }) => stateEntry(code, byState.get(code) ?? []));
}

function stateEntry(code: string, zips: readonly ZipRecord[]): PlacesIndex['states'] {
  const positions = zips.filter(({ coarse }) => !coarse).map(({ position }) => position);
  const lngs = positions.map(({ lng }) => lng).sort((a, b) => a - b);
  const lats = positions.map(({ lat }) => lat).sort((a, b) => a - b);
  const middle = (values: number[]) => round3(values[values.length >> 1] ?? 0);
  const end = (values: number[], at: 0 | -1) => round3((values.at(at) ?? 0) + (at === 0 ? -0.1 : 0.1));
  if (positions.length === 0) return [];
  return [[code, middle(lngs), middle(lats), end(lngs, 0), end(lats, 0), end(lngs, -1), end(lats, -1)]];
}

function cityEntry({ name, state, position, population }: CityRecord): CityFile[number] {
  return [name, state, round3(position.lng), round3(position.lat), population];
}

/** Farther than any two places of one name in a state are from each other. */
const farKm = 10_000;

/** Makes the entry of a city with the ZIP code of its name that is nearest to its middle, mail boxes only where there is no other. */
function zipsOfCities(zips: readonly ZipRecord[]): (city: CityRecord) => CityFile[number] {
  const keyOf = (city: string, state: string) => `${foldPlace(city)}|${state}`;
  const byName = Map.groupBy(zips, ({ city, state }) => keyOf(city, state));
  return (city) => {
    const away = ({ position, isLivedIn }: ZipRecord) =>
      distanceKm(city.position, position) + (isLivedIn ? 0 : farKm);
    const [first, ...others] = byName.get(keyOf(city.name, city.state)) ?? [];
    if (!first) return cityEntry(city);
    const nearest = others.reduce((best, zip) => (away(zip) < away(best) ? zip : best), first);
    const [name, state, lng, lat, population] = cityEntry(city);
    return [name, state, lng, lat, population, nearest.zip];
  };
}

const round3 = (degrees: number) => Math.round(degrees * 1000) / 1000;
