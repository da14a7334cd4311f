import { notKeptStatus } from '../finder/not-kept.ts';
import { keepPage } from '../offline/pages-read.ts';
import { readPinned } from '../offline/pinned.ts';
import { keptAt, openPacks, openRead } from '../offline/shelves.ts';

/** The page that says that a page is not kept, and lists what is. */
const missingPage = 'offline/missing/';

/** What the worker promises the browser to finish after its answer. */
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

/**
 * Answers with the newest page there is: the network's, else the newest kept copy, else the browser's own copy of a page that was just
 * read, else the page that says what is at hand.
 */
export async function answerPage(
  base: string,
  request: Request,
  url: URL,
  matchBasic: (path: string) => Promise<Response | undefined>,
  event: Extendable,
): Promise<Response> {
  const path = url.pathname.slice(base.length);
  try {
    const response = await fetch(request);
    if (isPage(response) && /(^|\/)$/.test(path) && !path.startsWith('offline/')) {
      const copy = response.clone();
      // A device that is full keeps one page less; the reader has the page all the same.
      event.waitUntil(
        copy
          .text()
          .then((html) => keepPage(base, path, html))
          .catch(() => undefined),
      );
    }
    return response;
  } catch {
    const kept = (await keptPage(base, path)) ?? (await matchBasic(path)) ?? (await browsersCopy(url));
    return kept ?? (await matchBasic(missingPage)) ?? Response.error();
  }
}

const isPage = (response: Response): boolean =>
  response.ok && !response.redirected && /^text\/html/.test(response.headers.get('content-type') ?? '');

/** The copy kept last; a finder that stands in a state's pack comes from there, since it fits the list beside it. */
async function keptPage(base: string, path: string): Promise<Response | undefined> {
  const packs = await openPacks(base);
  const read = await openRead(base);
  const copies = async (from: readonly Cache[]) =>
    (await Promise.all(from.map((cache) => cache.match(base + path)))).filter((copy) => copy !== undefined);
  const cachesOf = (kind: string) =>
    packs.filter(({ shelf }) => shelf.kind === kind).map(({ cache }) => cache);
  const newest = (found: Response[]) => found.toSorted((a, b) => (keptAt(a) < keptAt(b) ? 1 : -1))[0];
  return (
    newest(await copies(cachesOf('state'))) ??
    newest(await copies([...cachesOf('site'), ...(read ? [read] : [])]))
  );
}

/** What the browser itself still has of an address; nothing of it is stored by the site. */
const browsersCopy = (url: URL): Promise<Response | undefined> =>
  fetch(url.href, { cache: 'only-if-cached', mode: 'same-origin' }).then(
    (copy) => (copy.ok ? copy : undefined),
    () => undefined,
  );

/** Answers with a file whose name is a hash of its content: any copy of it is the right one. */
export async function answerAsset(url: URL): Promise<Response> {
  const kept = await caches.match(url.pathname);
  if (kept) return kept;
  return fetch(url.href).catch(async () => (await browsersCopy(url)) ?? Response.error());
}

/** Answers a page's search from the pack of the page's own generation, else from the network, never from another pack. */
export async function answerPinned(base: string, url: URL): Promise<Response> {
  const { generation = '', path = '' } = readPinned(base, url.pathname) ?? {};
  const packs = await openPacks(base);
  const pack = packs.find(({ shelf }) => shelf.kind === 'site' && shelf.generation === generation);
  return (await pack?.cache.match(base + path)) ?? fetch(base + path + url.search);
}

/**
 * Answers with a file of the finder: the network's, else a kept one. The index's folder is named by its generation, so that a page never
 * gets another list's file. Of a generation that is kept in part, a missing file is told as such.
 */
export async function answerFinderFile(base: string, request: Request, url: URL): Promise<Response> {
  const packs = (await openPacks(base)).filter(({ shelf }) => shelf.kind === 'state');
  const kept = async () => {
    for (const { cache } of packs) {
      const copy = await cache.match(url.pathname);
      if (copy) return copy;
    }
    return undefined;
  };
  const path = url.pathname.slice(base.length);
  const isLeaf = /^finder\/[^/]+\/leaf\//.test(path);
  try {
    // A leaf of this name never changes: the kept one is as good and nearer.
    return (isLeaf && (await kept())) || (await fetch(request));
  } catch (error) {
    const copy = await kept();
    if (copy) return copy;
    const manifest = url.pathname.replace(/\/leaf\/.*/, '/manifest.json');
    const ofList = await Promise.all(packs.map(({ cache }) => cache.match(manifest)));
    const isOfKept = isLeaf ? ofList.some(Boolean) : path.startsWith('places/') && packs.length > 0;
    if (isOfKept) return new Response(null, { status: notKeptStatus });
    throw error;
  }
}
