import { pinnedBase } from '../../offline/pinned.ts';

/**
 * The base below which this page's search asks for its files. Where the site's worker answers, the address names the generation of the
 * page, so that a page and an index of two builds never meet.
 */
export function ownBase(base: string): string {
  const generation = document.querySelector<HTMLMetaElement>('meta[name="generation"]')?.content;
  return generation && navigator.serviceWorker?.controller ? pinnedBase(base, generation) : base;
}
