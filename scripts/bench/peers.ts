import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveFolder } from '../static-server.ts';
import { startBrowser } from './chromium.ts';
import { visitSlowly } from './page-visit.ts';
import { buildSite } from './site-build.ts';
import { buildStarlight, compareWords, countPages, installStarlight, readGuides } from './starlight-site.ts';
import { type Wire, weighPage } from './wire.ts';

/** A site that has the guides. */
export interface GuideSite {
  /** One build with about as many pages as the other site has */
  build: { seconds: number; pages: number };
  /** What each guide takes over the network, nothing cached */
  wires: Wire[];
  /** Milliseconds to the largest paint of some guides, visit by visit */
  paintsMs: number[][];
}

/** The same guides, ours and with Starlight as it comes. */
export interface Peers {
  ours: GuideSite;
  starlight: GuideSite;
}

const runs = 3;
/** One guide in so many is timed. */
const timedOneIn = 8;

/** Builds the site, and its guides with Starlight, and opens the guides of both by turns. */
export async function benchPeers(folder: string): Promise<Peers> {
  await installStarlight();
  const [own, other] = [join(folder, 'own'), join(folder, 'starlight')];
  const { seconds } = await buildSite('src/content/providers/sample.ndjson', own);
  const build = { seconds, pages: await countPages(own) };
  const guides = await readGuides(own);
  // A build of few pages is mostly the start of Astro.
  const many = Math.round(build.pages / guides.size);
  const manyBuilt = await buildStarlight(guides, join(folder, 'starlight-many'), many);
  await buildStarlight(guides, other, 1);
  await compareWords(guides.keys(), own, other);
  const [ours, starlight] = await openByTurns(own, other, [...guides.keys()]);
  return { ours: { build, ...ours }, starlight: { build: manyBuilt, ...starlight } };
}

type Opened = Omit<GuideSite, 'build'>;

async function openByTurns(own: string, other: string, guides: string[]): Promise<[Opened, Opened]> {
  const servers = await Promise.all([serveFolder(own, 0, '/'), serveFolder(other, 0, '/')]);
  const browser = await startBrowser();
  const timed = guides.filter((_, nth) => nth % timedOneIn === 0);
  const opened: [Opened, Opened] = [emptyFor(timed), emptyFor(timed)];
  try {
    for (const guide of guides)
      for (const [at, { address }] of servers.entries())
        opened[at]?.wires.push(await weighOnce(browser, `${address}${guide}`));
    for (let run = 0; run < runs; run++)
      for (const [nth, guide] of timed.entries())
        for (const [at, { address }] of servers.entries()) {
          const { largestPaintMs } = await visitSlowly(browser, `${address}${guide}`);
          opened[at]?.paintsMs[nth]?.push(largestPaintMs);
        }
    return opened;
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

const emptyFor = (timed: string[]): Opened => ({ wires: [], paintsMs: timed.map(() => []) });

async function weighOnce(browser: Browser, address: string): Promise<Wire> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const wire = await weighPage(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    return wire();
  } finally {
    await context.close();
  }
}
