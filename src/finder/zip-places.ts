import type { FetchBytes } from './finder-index.ts';
import { readFile } from './generation.ts';
import type { Place } from './place.ts';
import type { ZipFile } from './place-files.ts';

/** The place of a ZIP typed alone, e.g. "98101" or "98101-1234", from one small file; undefined for anything else or an unknown one. */
export async function findZip(fetchBytes: FetchBytes, typed: string): Promise<Place | undefined> {
  const zip = /^\s*(\d{5})(-\d{4})?\s*$/.exec(typed)?.[1];
  if (!zip) return undefined;
  const file = await readFile(
    fetchBytes,
    zipFileOf(zip),
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as ZipFile,
  );
  const found = file[zip];
  return found && zipPlace([zip, found]).place;
}

/** The file that holds a ZIP, below /places/: one for each 500, since hosts cap the number of files. */
export const zipFileOf = (zip: string): string => `zip/${zip.slice(0, 2)}${Number(zip[2]) < 5 ? 0 : 5}.json`;

/** The ZIPs of a file as places, in ascending order. */
export const zipPlaces = (file: ZipFile): { zip: string; place: Place }[] =>
  Object.entries(file).map(zipPlace);

function zipPlace([zip, [lng, lat, city, state, coarse]]: [string, ZipFile[string]]): {
  zip: string;
  place: Place;
} {
  const position = { lng, lat };
  const label = `${zip} (${city}, ${state})`;
  return {
    zip,
    place: { label, kind: 'zip', position, precision: 'zip', state, ...(coarse && { coarse: true }) },
  };
}
