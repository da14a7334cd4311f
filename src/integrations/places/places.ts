import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { must } from '../../lib/must.ts';
import { serveFiles } from '../serve-files.ts';
import { placesFiles } from './places-files.ts';

/**
 * The place look-up under `/places/`, which needs nothing of the site: a thread writes it from the first bundle on, while pages are made
 * by one, and development hands it out from memory.
 */
export function places(): AstroIntegration {
  let target = '';
  let written: Promise<void> | undefined;
  return {
    name: 'places',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const begin = () => {
          written ??= writeInThread(target);
          // What went wrong is thrown where somebody waits.
          written.catch(() => undefined);
        };
        updateConfig({ vite: { plugins: [{ name: 'places', writeBundle: begin }] } });
      },
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
      'astro:build:done': () => must(written, 'the places are begun with the first bundle'),
    },
  };
}

const writeInThread = (folder: string): Promise<void> =>
  new Promise((done, fail) => {
    new Worker(new URL('./places-thread.ts', import.meta.url), { workerData: folder })
      .on('error', fail)
      .on('exit', () => done());
  });
