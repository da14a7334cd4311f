import type { Manifest } from '../../finder/manifest.ts';
import type { CityFile, PlacesIndex, ZipFile } from '../../finder/place-files.ts';
import { usStates } from '../../finder/states.ts';
import type { StateOffer } from '../../offline/offline-list.ts';
import { stateIndexFiles } from '../../offline/state-files.ts';
import { withAssets } from './offline-choice.ts';
import type { Dist } from './offline-dist.ts';

/** The finder's own pages: the list, one provider, the short list. */
const finderPages = ['find/index.html', 'find/provider/index.html', 'find/saved/index.html'];

/** Writes for each state the list of the files that the finder needs there, and says how large they are. */
export async function stateOffers(dist: Dist, generation: string, folder: string): Promise<StateOffer[]> {
  const json = <T>(path: string) => JSON.parse(dist.text(path) ?? 'null') as T;
  const index = `finder/${generation}/`;
  const manifest = json<Manifest>(`${index}manifest.json`);
  const indexFiles = dist.below(index).map((path) => path.slice(index.length));
  const places = json<PlacesIndex>('places/index.json');
  const statesOf = readStatesOf(dist);
  const common = [
    ...(await withAssets(dist, finderPages)),
    ...['find/words.json', 'places/index.json', 'places/large.json', 'favicon.svg'],
  ];
  const offers = places.states.map(([code, , , west, south, east, north]) => {
    const leaves = stateIndexFiles(manifest, { west, south, east, north }, indexFiles);
    const named = [...statesOf].flatMap(([path, states]) => (states.has(code) ? [path] : []));
    const files = [...common, ...leaves.map((path) => index + path), ...named];
    const list = `${folder}/${code}.json`;
    dist.write(list, JSON.stringify(files));
    const name = usStates.find((state) => state.code === code)?.name ?? code;
    return { code, name, list, files: files.length, bytes: dist.size(files) };
  });
  return offers.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** For each file of places the states that it speaks of. */
function readStatesOf(dist: Dist): Map<string, Set<string>> {
  const files = dist.below('places/zip/', 'places/city/');
  const read = files.map((path) => {
    const content = JSON.parse(dist.text(path) ?? '[]') as ZipFile | CityFile;
    const states = Array.isArray(content)
      ? content.map(([, state]) => state)
      : Object.values(content).map(([, , , state]) => state);
    return [path, new Set(states)] as const;
  });
  return new Map(read);
}
