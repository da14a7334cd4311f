import { FinderDataError } from './finder-data-error.ts';
import type { FetchBytes } from './finder-index.ts';

/** The header by which the site's worker says that it keeps the list in part, and not this file. */
export const notKeptHeader = 'x-not-kept';

/** Reads files under a base address such as "/finder/" with the given fetch; 404 and 410 give undefined, other failures reject. */
export function httpFetchBytes(base: string, fetch: (address: string) => Promise<Response>): FetchBytes {
  return async (path) => {
    const response = await fetch(base + path);
    if (response.status === 404 || response.status === 410) return undefined;
    if (response.headers.has(notKeptHeader)) throw new FinderDataError('not-kept', path);
    if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
