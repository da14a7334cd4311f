import { fileURLToPath } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { builtPages } from './checks/built-page.ts';
import { homeOf } from './home.ts';
import { type ListedPages, ownDayOf, withDaysBelow } from './sitemap-days.ts';

/** The sitemap of the pages that do not say noindex, each with the day on which its records last changed. */
export function sitemap(): AstroIntegration {
  let listed: ListedPages = new Map();
  let home = '';
  const { name, hooks } = astroSitemap({
    serialize: (item) => {
      if (!listed.has(item.url)) return undefined;
      const lastmod = listed.get(item.url);
      return { ...item, ...(lastmod && { lastmod }) };
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': async (given) => {
        home = homeOf(given.config);
        await hooks['astro:config:done']?.(given);
      },
      'astro:build:done': async (given) => {
        const own: ListedPages = new Map();
        for await (const page of builtPages(fileURLToPath(given.dir), home))
          if (page.isListed) own.set(page.address, ownDayOf(page));
        listed = withDaysBelow(own);
        await hooks['astro:build:done']?.(given);
      },
    },
  };
}
