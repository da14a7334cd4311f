import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { neededBy, preloadImports } from './script-preloads.ts';

/**
 * Makes the files of the browser's code. The browser's own `import()` loads what is loaded on demand: Vite wraps it in 1 kB of code
 * that fetches a part's stylesheets and further files first; ours need none of that, and a part with a stylesheet stops the build.
 */
export function scriptParts(): AstroIntegration {
  return {
    name: 'script-parts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await Promise.all(pages.map((page) => preloadImports(join(site, page), imports)));
      },
    },
  };
}

/** The pages on which people wait for a script: those of the finder, and the search. */
const pages = ['find/index.html', 'find/provider/index.html', 'find/saved/index.html', 'search/index.html'];
const imports = new Map<string, string[]>();

// Vite has no option that leaves its wrapper out (vitejs/vite#13952), so its module is replaced by one that only imports.
const wrapperId = '\0vite/preload-helper.js';

/** What a page loads at once becomes one file; left alone, Rolldown splits off what later parts use too (rolldown/rolldown#10731). */
const groups = [
  // Every page has it, so what it shares with other scripts stands in it and is no file more.
  {
    name: 'everyday',
    test: /EverydayScript\.astro|src.islands.(everyday|copy-text|dismiss-preview|kept-text|lay-out-rest|local-day|search-key|search-opener|withdraw-overdue)\.ts|src.evidence.freshness\.ts|src.lib.(date|fold|text)\.ts|preload-helper/,
    priority: 2,
  },
  { name: 'finder', test: /FinderScript\.astro/, priority: 1 },
  // Alone on the page on privacy, and with the next on that on use without a connection.
  { name: 'erase', test: /EraseAll\.astro|src.islands.offline.(element|events|setting)\.ts/, priority: 1 },
  { name: 'kept', test: /KeptList\.astro/, priority: 0 },
  { name: 'tools', test: /src.islands.(measure-choice|show-problems|tool-form)\.ts/, priority: 0 },
];

const vite: ViteUserConfig = {
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  plugins: [
    {
      name: 'script-parts',
      apply: 'build',
      enforce: 'pre',
      applyToEnvironment: ({ name }) => name === 'client',
      configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
      load: (id) => (id === wrapperId ? 'export const __vitePreload = (load) => load();' : undefined),
      generateBundle(_, bundle) {
        const assets = Object.keys(bundle).filter((file) => bundle[file]?.type === 'asset');
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          imports.set(part.fileName, neededBy(part, assets));
          if (part.isDynamicEntry && part.viteMetadata?.importedCss.size)
            this.error(
              `${part.name}: found a stylesheet in a part that is loaded on demand, expected it on the page.`,
            );
        }
      },
    },
  ],
};
