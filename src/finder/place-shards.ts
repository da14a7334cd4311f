import type { FetchBytes } from './finder-index.ts';
import { readFile } from './generation.ts';
import type { Place } from './place.ts';
import { type CityFile, cityFileOf, type PlacesIndex, type ZipFile } from './place-files.ts';
import { foldPlace } from './place-text.ts';
import { usStates } from './states.ts';
import { zipFileOf, zipPlaces } from './zip-places.ts';

/** A city with its folded name. */
export interface NamedPlace {
  key: string;
  place: Place;
}

/** The files under `/places/` as places; each is read once, and asked for again only after it failed. */
export interface PlaceFiles {
  /** The ZIPs that share the first three digits of this one, in ascending order */
  zips(zip: string): Promise<{ zip: string; place: Place }[]>;
  /** The cities in the file of a folded name; none where there is no such file */
  cities(foldedName: string): Promise<NamedPlace[]>;
  /** Cities of 50,000 people or more */
  largeCities(): Promise<NamedPlace[]>;
  states(): Promise<Place[]>;
}

/** Opens the place files; failures are FinderDataErrors. */
export function openPlaceFiles(fetchBytes: FetchBytes): PlaceFiles {
  const open = new Map<string, Promise<unknown>>();
  const json = <T>(path: string): Promise<T> => {
    const known = open.get(path) as Promise<T> | undefined;
    const file =
      known ?? readFile(fetchBytes, path, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T);
    open.set(path, file);
    file.catch(() => open.delete(path));
    return file;
  };
  const index = () => json<PlacesIndex>('index.json');
  return {
    zips: async (zip) => zipPlaces(await json<ZipFile>(zipFileOf(zip))),
    cities: async (foldedName) => {
      const name = cityFileOf(foldedName);
      const isThere = (await index()).cityFiles.includes(name);
      return isThere ? (await json<CityFile>(`city/${name}.json`)).map(cityPlace) : [];
    },
    largeCities: async () => (await json<CityFile>('large.json')).map(cityPlace),
    states: async () => (await index()).states.map(statePlace),
  };
}

function cityPlace([name, state, lng, lat, population, zip]: CityFile[number]): NamedPlace {
  const place: Place = {
    label: `${name}, ${state}`,
    kind: 'city',
    position: { lng, lat },
    precision: 'city',
    state,
    ...(zip && { zip }),
  };
  return { key: foldPlace(name), place: population > 0 ? { ...place, population } : place };
}

function statePlace([state, lng, lat, west, south, east, north]: PlacesIndex['states'][number]): Place {
  const label = usStates.find(({ code }) => code === state)?.name ?? state;
  return {
    label,
    kind: 'state',
    position: { lng, lat },
    precision: 'state',
    state,
    bounds: { west, south, east, north },
  };
}
