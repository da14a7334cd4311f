import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OfflineList } from '../../offline/offline-list.ts';
import { formatBytes } from '../../offline/status.ts';
import { builtFiles } from '../built-files.ts';
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
  let finderGeneration = '';
  return {
    name: 'offline-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
        finderGeneration = JSON.parse(config.vite.define?.['import.meta.env.FINDER_GENERATION'] ?? '""');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { basicBytes, site, states } = await writeOffline(fileURLToPath(dir), base, finderGeneration);
        const load = formatBytes(site.parts.reduce((sum, { bytes }) => sum + bytes, 0));
        const kept = `every device keeps ${formatBytes(basicBytes)}`;
        logger.info(`${kept}; the site's pack has ${load}; ${states.length} states may be kept`);
      },
    },
  };
}

/** Writes all of it into a built site and gives the list of what may be kept. */
export async function writeOffline(
  site: string,
  base: string,
  finderGeneration: string,
): Promise<OfflineList> {
  const dist = openDist(site, await builtFiles(site));
  const inPack = await sitePackFiles(dist);
  const generation = dist.hash([
    ...inPack,
    ...dist.below('places/', 'find/provider/', 'find/saved/'),
    ...['offline/index.html', 'offline/missing/index.html', 'find/index.html', 'find/words.json'],
    `finder/${finderGeneration}/manifest.json`,
  ]);
  stampPages(dist, generation);
  const folder = `offline/${generation}`;
  const basic = await basicFiles(dist);
  const list: OfflineList = {
    generation,
    day: process.env['BUILD_DAY'] ?? new Date().toISOString().slice(0, 10),
    basicBytes: dist.size(basic),
    site: {
      pages: inPack.filter((path) => path.endsWith('.html')).length,
      keptBytes: dist.size(inPack),
      parts: await writeParts(dist, inPack, folder),
    },
    states: await stateOffers(dist, finderGeneration, folder),
  };
  dist.write('offline/list.json', JSON.stringify(list));
  await buildWorker(site, base, dist.entries(base, basic));
  return list;
}
