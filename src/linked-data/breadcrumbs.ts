import type { BreadcrumbList } from 'schema-dts';
import { absolute } from '../lib/url.ts';

/** The way from the home page to a page, as its "You are here" prints it; the page itself needs no address. */
export const breadcrumbs = (trail: { label: string; path: string }[], here: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...[{ label: 'Home', path: '/' }, ...trail].map(({ label, path }, at) => ({
      '@type': 'ListItem' as const,
      position: at + 1,
      name: label,
      item: absolute(path),
    })),
    { '@type': 'ListItem', position: trail.length + 2, name: here },
  ],
});
