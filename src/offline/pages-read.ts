import { assetsBehind } from './assets.ts';
import { openRead, putFile } from './shelves.ts';

/** Pages that are kept at most; past it those read longest ago go, some at once, since that reads all that stay. */
const mostPages = 200;
const goAtOnce = 20;

/**
 * Keeps a page that was read, with the styles and scripts that it names, where the reader asked for that. The page comes last: a page that
 * is there has all that it needs. What the address asks behind "?" is not kept.
 */
export async function keepPage(base: string, path: string, html: string): Promise<void> {
  const cache = await openRead(base);
  if (!cache) return;
  await assetsBehind([html], (asset) => keepAsset(cache, base, asset));
  await cache.delete(base + path);
  await putFile(cache, base, `${path}index.html`, html);
  const paths = await pathsIn(cache, base);
  if (paths.length > mostPages) await removePages(base, paths.slice(0, goAtOnce));
}

/** Keeps a file that pages share and gives its text. */
async function keepAsset(cache: Cache, base: string, path: string): Promise<string> {
  const kept = await caches.match(base + path);
  const response = kept ?? (await fetch(base + path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (!(await cache.match(base + path))) await putFile(cache, base, path, bytes);
  return new TextDecoder().decode(bytes);
}

/** A page on the shelf, e.g. { path: "safety/", title: "Is massage safe for me?", bytes: 31022 }. */
export interface PageRead {
  path: string;
  title: string;
  bytes: number;
}

/** The pages on the shelf, the one read last at the end. */
export async function pagesRead(base: string): Promise<PageRead[]> {
  const found = await readTexts(base);
  return found.map(({ path, html }) => ({ path, title: titleOf(html), bytes: html.length }));
}

/** Takes pages off the shelf, and files that no other page needs. */
export async function removePages(base: string, paths: readonly string[]): Promise<void> {
  const cache = await openRead(base);
  if (!cache) return;
  await Promise.all(paths.map((path) => cache.delete(base + path)));
  const texts = (await readTexts(base)).map(({ html }) => html);
  const needed = await assetsBehind(texts, async (path) => (await cache.match(base + path))?.text());
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname.slice(base.length);
    if (path.startsWith('_astro/') && !needed.has(path)) await cache.delete(url);
  }
}

async function readTexts(base: string): Promise<{ path: string; html: string }[]> {
  const cache = await openRead(base);
  if (!cache) return [];
  const paths = await pathsIn(cache, base);
  return Promise.all(
    paths.map(async (path) => ({ path, html: (await (await cache.match(base + path))?.text()) ?? '' })),
  );
}

/** The paths of the pages on the shelf, the one read last at the end. */
async function pathsIn(cache: Cache, base: string): Promise<string[]> {
  const addresses = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  return addresses.filter((address) => address.endsWith('/')).map((address) => address.slice(base.length));
}

const titleOf = (html: string): string => {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return title
    .replace(/ \| [^|]*$/, '')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
};
