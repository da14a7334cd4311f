import type { BuiltPage } from './checks/built-page.ts';
import { nodesOf } from './checks/linked-data-nodes.ts';

/** Every page for search engines, with the day it was last changed or checked; without one where no record tells. */
export type ListedPages = Map<string, string | undefined>;

/**
 * What a sitemap must hold: the address of every page that does not say noindex. Its day is the one that its own data block tells, or
 * else the latest of the pages below it, as a list is as new as the newest page that it lists.
 */
export async function listedPages(pages: AsyncIterable<BuiltPage>): Promise<ListedPages> {
  const listed: ListedPages = new Map();
  const below = new Map<string, string>();
  for await (const page of pages) {
    if (!page.isListed) continue;
    const day = modifiedOf(page);
    listed.set(page.address, day);
    if (day)
      for (const above of foldersAbove(page.address))
        if (day > (below.get(above) ?? '')) below.set(above, day);
  }
  return new Map([...listed].map(([address, day]) => [address, day ?? below.get(address)]));
}

/** The day on which a page's records last changed or were last checked, as its linked data tells. */
function modifiedOf(page: BuiltPage): string | undefined {
  const own = nodesOf(page).find((node) => node['@id'] === page.address);
  return own && typeof own.dateModified === 'string' ? own.dateModified : undefined;
}

/** "https://x.example/a/b/" lies in "https://x.example/a/" and in "https://x.example/". */
function foldersAbove(address: string): string[] {
  const { origin, pathname } = new URL(address);
  const parts = pathname.split('/').slice(1, -2);
  return ['', ...parts].map(
    (_, at) =>
      `${origin}/${parts
        .slice(0, at)
        .map((part) => `${part}/`)
        .join('')}`,
  );
}
