import { mediaType } from './media-type.ts';
import { markPath, type WholeMark } from './offline-list.ts';
import { readShelf, type Shelf, shelfName } from './shelf.ts';

/** A shelf of this device; `mark` is there once a pack is whole. */
export interface OpenShelf {
  name: string;
  shelf: Shelf;
  cache: Cache;
  mark?: WholeMark;
}

/** The header of a kept copy that says when it was kept, as an ISO time. */
const keptAtHeader = 'x-kept-at';

/** Every shelf of the site on this device, also packs that are not whole. */
export async function openShelves(base: string): Promise<OpenShelf[]> {
  const names = (await caches.keys()).flatMap((name) => {
    const shelf = readShelf(base, name);
    return shelf ? [{ name, shelf }] : [];
  });
  return Promise.all(
    names.map(async ({ name, shelf }) => {
      const cache = await caches.open(name);
      const mark = await cache.match(`${base}${markPath}`);
      return { name, shelf, cache, ...(mark && { mark: (await mark.json()) as WholeMark }) };
    }),
  );
}

/** The packs that are whole: only these may answer. */
export const openPacks = async (base: string): Promise<OpenShelf[]> =>
  (await openShelves(base)).filter(({ mark }) => mark !== undefined);

/** The shelf of pages read, which is there only where the reader asked for it. */
export async function openRead(base: string): Promise<Cache | undefined> {
  const name = shelfName(base, { kind: 'read' });
  return (await caches.has(name)) ? caches.open(name) : undefined;
}

/** Puts a file on a shelf with the time; the path is below the base, and a page stands under its folder's address. */
export const putFile = (cache: Cache, base: string, path: string, body: BodyInit): Promise<void> =>
  cache.put(
    addressOf(base, path),
    new Response(body, {
      headers: { 'content-type': mediaType(path), [keptAtHeader]: new Date().toISOString() },
    }),
  );

/** The address under which a file is asked for, e.g. "conditions/index.html" -> "/conditions/". */
export const addressOf = (base: string, path: string): string =>
  base + path.replace(/(^|\/)index\.html$/, '$1');

/** When a copy was kept; the oldest of all where it does not say so. */
export const keptAt = (copy: Response): string => copy.headers.get(keptAtHeader) ?? '';

/** Bytes of all files on a shelf. */
export async function shelfBytes(cache: Cache): Promise<number> {
  const sizes = (await cache.keys()).map(
    async (request) => (await (await cache.match(request))?.blob())?.size,
  );
  return (await Promise.all(sizes)).reduce<number>((sum, size = 0) => sum + size, 0);
}
