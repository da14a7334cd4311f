import type { BuiltPage } from './checks/built-page.ts';
import { nodesOf } from './checks/linked-data-nodes.ts';

/** Every page for search engines, with the day it was last changed or checked; without one where no record tells. */
export type ListedPages = Map<string, string | undefined>;

/** The day on which a page's records last changed or were last checked, as its own linked data tells. */
export function ownDayOf(page: BuiltPage): string | undefined {
  const own = nodesOf(page).find((node) => node['@id'] === page.address);
  return own && typeof own.dateModified === 'string' ? own.dateModified : undefined;
}

/** Listed pages that tell no day with the latest of the pages below them, as a list is as new as the newest page that it lists. */
export function withDaysBelow(listed: ListedPages): ListedPages {
  const below = new Map<string, string>();
  for (const [address, day] of listed)
    if (day)
      for (const above of foldersAbove(address)) if (day > (below.get(above) ?? '')) below.set(above, day);
  return new Map([...listed].map(([address, day]) => [address, day ?? below.get(address)]));
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
