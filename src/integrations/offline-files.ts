import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatBytes } from '../offline/status.ts';
import { builtFiles } from './built-files.ts';
import { basicFiles, sitePackFiles } from './offline-choice.ts';
import { openDist } from './offline-dist.ts';
import { writeParts } from './offline-parts.ts';
import { stampPages } from './offline-stamp.ts';
import { stateOffers } from './offline-states.ts';
import { buildWorker } from './offline-worker.ts';

/**
 * Makes what a device needs to work without a connection: the service worker with the files that everybody keeps, the whole-site pack,
 * the lists of files for each state, and `/offline/list.json`, which says how large they are. It reads what all others wrote, so it comes
 * last.
 */
export function offlineFiles(): AstroIntegration {
  let base = '/';
  let generationOfFinder = '';
  return {
    name: 'offline-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
        generationOfFinder = String(
          config.vite.define?.['import.meta.env.FINDER_GENERATION'] ?? '""',
        ).replaceAll('"', '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const dist = openDist(site, await builtFiles(site));
        const inPack = await sitePackFiles(dist);
        const generation = await dist.hash([
          ...inPack,
          ...dist.below('places/', 'offline/', 'find/provider/', 'find/saved/'),
          ...['find/index.html', 'find/words.json', `finder/${generationOfFinder}/manifest.json`],
        ]);
        await stampPages(dist, generation);
        const parts = await writeParts(dist, inPack, `offline/${generation}`);
        const states = await stateOffers(dist, generationOfFinder, `offline/${generation}`);
        const basic = await basicFiles(dist);
        await buildWorker(site, base, await dist.entries(base, basic));
        const list = {
          generation,
          day: process.env['BUILD_DAY'] ?? new Date().toISOString().slice(0, 10),
          basicBytes: await dist.size(basic),
          site: {
            pages: inPack.filter((path) => path.endsWith('.html')).length,
            keptBytes: await dist.size(inPack),
            parts,
          },
          states,
        };
        await dist.write(join('offline', 'list.json'), JSON.stringify(list));
        const load = parts.reduce((sum, { bytes }) => sum + bytes, 0);
        logger.info(
          `every device keeps ${formatBytes(list.basicBytes)}; the site's pack has ${formatBytes(load)}, ${states.length} states may be kept`,
        );
      },
    },
  };
}
