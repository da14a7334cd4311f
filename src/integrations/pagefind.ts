import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Stops with Pagefind's own words when it reports errors. */
function throwIf(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Of the lists of people each state's first page, which names all its cities; whoever seeks a person asks the finder. */
const isSearched = (path: string): boolean =>
  path.endsWith('.html') && !/^find\/[^/]+\/[^/]+\//.test(path.replaceAll('\\', '/'));

/** Makes the search index from the built pages; the development server serves the one of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', async (request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const file = await readFile(join('dist', 'pagefind', path)).catch(() => undefined);
          if (!file) return next();
          response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
          response.end(file);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        throwIf(errors);
        if (!index) throw new Error('The search index could not be started');
        const pages = (await readdir(site, { recursive: true })).filter(isSearched);
        for (const page of pages.sort()) {
          const added = await index.addHTMLFile({
            sourcePath: page,
            content: await readFile(join(site, page), 'utf8'),
          });
          throwIf(added.errors);
        }
        const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
        throwIf(written.errors);
        await close();
        logger.info(`${pages.length} pages indexed`);
      },
    },
  };
}
