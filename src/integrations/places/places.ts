import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { serveFiles } from '../serve-files.ts';
import { placesFiles } from './places-files.ts';

/**
 * The place look-up under `/places/`, which needs nothing of the site: it is written in a thread while the pages are bundled, and handed
 * out from memory in development.
 */
export function places(): AstroIntegration {
  let target = '';
  let written: Promise<void> | undefined;
  return {
    name: 'places',
    hooks: {
      'astro:config:done': ({ config }) => {
        target = fileURLToPath(new URL('places/', config.outDir));
      },
      'astro:server:setup': ({ server }) => {
        let made: Map<string, string> | undefined;
        const find = async (path: string) => {
          made ??= new Map(placesFiles());
          const bytes = made.get(path);
          return bytes === undefined ? undefined : { bytes };
        };
        server.middlewares.use(serveFiles(`${server.config.base}places/`, find));
      },
      // The first hook after Astro has emptied the folder; it is called for each of its bundles.
      'astro:build:setup': () => {
        written ??= writeInThread(target);
        // What went wrong is thrown where somebody waits.
        written.catch(() => undefined);
      },
      'astro:build:done': () => written,
    },
  };
}

const writeInThread = (folder: string): Promise<void> =>
  new Promise((done, fail) => {
    new Worker(new URL('./places-thread.ts', import.meta.url), { workerData: folder })
      .on('error', fail)
      .on('exit', () => done());
  });
