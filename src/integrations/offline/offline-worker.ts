import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BasicEntry } from './offline-dist.ts';

const source = fileURLToPath(new URL('../../worker/service-worker.ts', import.meta.url));

/** Bundles the service worker into `service-worker.js` at the site's root, so that it may answer for all of it. */
export async function buildWorker(site: string, base: string, files: readonly BasicEntry[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      siteBase: JSON.stringify(base),
      basicFiles: JSON.stringify(files),
      // Workbox speaks to the console unless it is told so.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: site,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'service-worker.js' } },
    },
  });
}
