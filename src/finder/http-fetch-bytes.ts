import type { FetchBytes } from './finder-index.ts';

/** Reads files under a base address such as "/finder/" with the given fetch; 404 and 410 give undefined, other failures reject. */
export function httpFetchBytes(base: string, fetch: (address: string) => Promise<Response>): FetchBytes {
  return async (path) => {
    const response = await fetch(base + path);
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
