import { href } from '../lib/url.ts';
import type { NotCovered } from '../search/not-covered.ts';
import { notCovered } from './collections.ts';

/** What this site leaves to others, by name; links that stay on the site have its base. */
export async function leftToOthers(): Promise<NotCovered[]> {
  const { all } = await notCovered();
  return all
    .map(({ id, name, names, reason, link }) => ({
      id,
      name,
      names,
      reason,
      link: { label: link.label, href: link.href.startsWith('/') ? href(link.href) : link.href },
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
