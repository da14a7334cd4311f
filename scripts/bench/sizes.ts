import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPeer, buildSample } from './build-sample.ts';
import { timeFirstCards } from './first-cards.ts';
import { longestTasks } from './long-tasks.ts';
import type { SizeResult } from './measures.ts';
import { searchSample } from './search-sample.ts';
import { buildSite } from './site-build.ts';

/** The numbers of people that are measured, smallest first. */
export const sizes = [2000, 30_000, 300_000, 500_000];
/** Above it only the build of the index is measured. */
const usedUpTo = 300_000;
/** At this size it is measured what blocks the browser. */
const tasksAt = 300_000;
/** Where the finder and its peer are asked for the 20 nearest: Manhattan. */
const near = '?lat=40.75&lng=-73.99';

/** Measures the finder with so many people, beside one GeoJSON of the same. */
export async function benchSize(people: number, folder: string): Promise<SizeResult> {
  const { file, index, build } = await buildSample(people, folder);
  if (people > usedUpTo) return { build };
  const peerSite = join(folder, 'peer');
  const result: SizeResult = {
    build,
    peer: await buildPeer(file, peerSite),
    searches: await searchSample(file, index),
  };
  await rm(index.folder, { recursive: true });
  const site = join(folder, 'site');
  result.site = await buildSite(file, site);
  const [ours, peers] = await timeFirstCards([
    { folder: site, path: `find/${near}` },
    { folder: peerSite, path: near },
  ]);
  if (ours && peers) result.firstCards = { ours, peers };
  if (people === tasksAt) result.longestTasks = await longestTasks(site);
  return result;
}
