import { assetsBehind, assetsIn, neededIn } from '../../offline/assets.ts';
import type { Dist } from './offline-dist.ts';

/** Pages that work on every device without a connection once any page was opened. */
const basicPages = [
  'offline/index.html',
  'offline/missing/index.html',
  'safety/index.html',
  'safety/check/index.html',
];

/**
 * The files that every device keeps: the safety check, the pages on working offline, and what they load. What only a search that answers
 * would load, the finder's rules for places, is left out.
 */
export const basicFiles = (dist: Dist): Promise<string[]> => withAssets(dist, basicPages, neededIn);

/** Lists of people belong to the finder, and programs' files to nobody who reads. */
const isRead = (path: string): boolean =>
  path.endsWith('.html') && !/^(find|offline)\//.test(path) && path !== '404.html';

/** Pagefind's own interface is not used. */
const isSearch = (path: string): boolean =>
  /^(search\/.*\.json|pagefind\/(?!.*(-ui|-highlight)\.))/.test(path);

/** The files of the whole-site pack: every page but lists of people, what pages load, and the search. */
export async function sitePackFiles(dist: Dist): Promise<string[]> {
  const pages = dist.files.filter(isRead);
  const rest = dist.files.filter((path) => isSearch(path) || path === 'favicon.svg');
  return [...new Set([...(await withAssets(dist, pages)), ...rest])].toSorted();
}

/** Pages with the files that they load, and that those load in turn. */
export async function withAssets(
  dist: Dist,
  pages: readonly string[],
  deeper: (text: string) => string[] = assetsIn,
): Promise<string[]> {
  const texts = pages.map((path) => dist.text(path) ?? '');
  const assets = await assetsBehind(texts, async (path) => dist.text(path), deeper);
  const known = new Set(dist.files);
  return [...pages, ...assets].filter((path) => known.has(path));
}
