import { FinderDataError } from './finder-data-error.ts';
import type { FetchBytes } from './finder-index.ts';
import { gunzip } from './gunzip.ts';
import type { CurrentIndex } from './manifest.ts';

/** The files of one generation, each read once; a file that failed is asked for again the next time. */
export interface Generation {
  /** Reads a JSON file that names its own generation and passes the check. */
  json<T extends { generation: string }>(path: string, isSound: (content: T) => unknown): Promise<T>;
  /** Reads a file of bytes, unpacked, that passes the check. */
  bytes(path: string, isSound: (bytes: Uint8Array) => unknown): Promise<Uint8Array>;
}

/** Opens the folder of one generation; every failure is a FinderDataError. */
export function openGeneration(fetchBytes: FetchBytes, generation: string): Generation {
  const open = new Map<string, Promise<unknown>>();

  const once = <T>(path: string, read: (bytes: Uint8Array) => T | Promise<T>): Promise<T> => {
    const known = open.get(path) as Promise<T> | undefined;
    if (known) return known;
    const file = readFile(fetchBytes, `${generation}/${path}`, read).catch(async (error: FinderDataError) => {
      open.delete(path);
      throw await explain(fetchBytes, generation, error);
    });
    open.set(path, file);
    return file;
  };

  return {
    json: (path, isSound) =>
      once(path, (bytes) => {
        const content = parseJson(bytes);
        if (content.generation !== generation || !isSound(content)) throw new Error('unsound');
        return content;
      }),
    bytes: (path, isSound) =>
      once(path, async (packed) => {
        const bytes = await gunzip(packed);
        if (!isSound(bytes)) throw new Error('unsound');
        return bytes;
      }),
  };
}

/** Reads one file and says how it failed. */
export async function readFile<T>(
  fetchBytes: FetchBytes,
  path: string,
  read: (bytes: Uint8Array) => T | Promise<T>,
): Promise<T> {
  const bytes = await fetchBytes(path).catch((error) => {
    throw new FinderDataError('offline', path, error);
  });
  if (!bytes) throw new FinderDataError('missing', path);
  try {
    return await read(bytes);
  } catch (error) {
    throw new FinderDataError('corrupt', path, error);
  }
}

/** A file may be missing or strange because the site was published anew while the page stood open. */
async function explain(
  fetchBytes: FetchBytes,
  generation: string,
  error: FinderDataError,
): Promise<FinderDataError> {
  const current = error.kind !== 'offline' && (await readCurrent(fetchBytes).catch(() => undefined));
  return current && current.generation !== generation
    ? new FinderDataError('older-page', error.path, error)
    : error;
}

/** Reads `current.json`: the generation that is served now. */
export function readCurrent(fetchBytes: FetchBytes): Promise<CurrentIndex> {
  return readFile(fetchBytes, 'current.json', parseJson);
}

function parseJson(bytes: Uint8Array) {
  return JSON.parse(new TextDecoder().decode(bytes));
}
