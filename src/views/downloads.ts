import type { Download } from '../finder/manifest.ts';
import { usStates } from '../finder/states.ts';
import { readDownloads } from './providers.ts';

/** The whole-data files of one place; one kind may be small enough to hold everybody where the other is not. */
export interface DownloadPlace {
  /** e.g. "Everybody", "Washington" */
  place: string;
  /** A large state has several of one kind; `label` tells them apart, e.g. "CSV, part 2" */
  files: { path: string; label: string; megabytes: string }[];
}

const kinds = { csv: 'CSV', geojson: 'GeoJSON' } as const;

/** The whole-data files of this build by place, in the order of names. */
export function downloadPlaces(): DownloadPlace[] {
  const byState = Map.groupBy(readDownloads(import.meta.env.FINDER_GENERATION), ({ state }) => state);
  const places = [...byState].map(([state, downloads]) => ({
    place: state ? placeName(state) : everybody,
    files: downloads.map((download) => fileOf(download, downloads)),
  }));
  const rank = ({ place }: DownloadPlace) => (place === everybody ? '' : place);
  return places.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const everybody = 'Everybody';

function fileOf({ path, type, bytes }: Download, all: Download[]): DownloadPlace['files'][number] {
  const same = all.filter((one) => one.type === type);
  const part = same.findIndex((one) => one.path === path) + 1;
  const label = same.length > 1 ? `${kinds[type]}, part ${part}` : kinds[type];
  return { path: `/finder/${path}`, label, megabytes: (bytes / 1e6).toFixed(1) };
}

const placeName = (state: string): string =>
  usStates.find(({ code }) => code === state)?.name ?? (state === 'other' ? 'Outside the US' : state);
