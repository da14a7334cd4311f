import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteCheck } from './src/integrations/checks/site-check.ts';
import { contentCheck } from './src/integrations/content/content-check.ts';
import { readContent } from './src/integrations/content/content-files.ts';
import { finderIndex } from './src/integrations/finder/finder-index.ts';
import { firstPages } from './src/integrations/first-pages/first-pages.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { licenses } from './src/integrations/licenses.ts';
import { mapTiles } from './src/integrations/map-tiles.ts';
import { glossaryMarks } from './src/integrations/markdown/glossary-marks.ts';
import { guideLinks } from './src/integrations/markdown/guide-links.ts';
import { offlineFiles } from './src/integrations/offline/offline-files.ts';
import { places } from './src/integrations/places/places.ts';
import { references } from './src/integrations/references.ts';
import { scriptParts } from './src/integrations/script-parts.ts';
import { searchIndex } from './src/integrations/search/pagefind.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { redirects } from './src/redirects.ts';
import { site } from './src/site.ts';

const base = `/${process.env.BASE_PATH ?? ''}`.replace(/^\/{2,}/, '/');

const read = await readContent(fileURLToPath(new URL('.', import.meta.url)));
const glossary = read.content.glossary.map(({ id, data }) => ({ ...data, id }));

const search = searchIndex();

export default defineConfig({
  site: process.env.SITE_URL ?? site.url,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  fetchFile: null,
  redirects: Object.fromEntries(
    Object.entries(redirects).map(([from, to]) => [from, base.replace(/\/$/, '') + to]),
  ),
  // Pages are made by one thread, and others write them meanwhile.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Shiki cannot run under the policy below, and dashes in "0.2--0.5" must stay as typed.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      // The links that the marks make need the sub-folder as well.
      mdastPlugins: [glossaryMarks(glossary), guideLinks(base)],
      features: { smartPunctuation: { dashes: false } },
    }),
  },
  integrations: [
    contentCheck(read),
    references(read.content.citations),
    mdx(),
    sitemap(),
    places(),
    mapTiles(),
    scriptParts(),
    licenses(),
    search.begin,
    // Behind all that write: it counts their files.
    finderIndex(),
    // No page links to the search's own files, so none of them need be there.
    siteCheck(search.read),
    search.write,
    // The search has read what is left out here.
    firstPages(),
    search.end,
    // Near the end: what may be kept offline is what all others wrote.
    offlineFiles(),
    hostHeaders(base),
  ],
  security: {
    csp: {
      // connect-src and form-action come from the layout: Astro would merge "'self' 'none'" and lose 'none'.
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
