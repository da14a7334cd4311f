import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { must } from '../../lib/must.ts';
import type { BuiltPage } from '../checks/built-page.ts';
import { beginIndex, type IndexMaker } from './index-maker.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** The steps of the search's index in the order of a build. */
export interface SearchIndex {
  /** Starts Pagefind, which works in a process of its own; the development server serves the index of the last build */
  begin: AstroIntegration;
  /** Hands a page over */
  read: (page: BuiltPage) => Promise<void>;
  /** Begins to write what the index made of the pages */
  write: AstroIntegration;
  /** Waits until all is written */
  end: AstroIntegration;
}

/** Makes the search's index beside what else is done with built pages. */
export function searchIndex(): SearchIndex {
  let making: Promise<IndexMaker> | undefined;
  let written: Promise<string> | undefined;
  const begun = () => must(making, 'the search index begins first');
  return {
    begin: {
      name: 'search-index',
      hooks: {
        'astro:server:setup': ({ server }) => {
          for (const folder of ['/pagefind', '/search/index'])
            server.middlewares.use(folder, async (request, response, next) => {
              const path = new URL(request.url ?? '/', 'http://localhost').pathname;
              const file = await readFile(join('dist', folder, path)).catch(() => undefined);
              if (!file) return next();
              response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
              response.end(file);
            });
        },
        'astro:build:done': () => {
          making = beginIndex();
          // What went wrong is thrown where somebody waits, not while something else is checked.
          making.catch(() => undefined);
        },
      },
    },
    read: async (page) => (await begun()).add(page),
    write: {
      name: 'search-index',
      hooks: {
        'astro:build:done': ({ dir }) => {
          written = begun().then((index) => index.write(fileURLToPath(dir)));
          written.catch(() => undefined);
        },
      },
    },
    end: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          logger.info(await must(written, 'the search index is written before it ends'));
        },
      },
    },
  };
}
