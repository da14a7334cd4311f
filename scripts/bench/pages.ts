import { contentPages, isTool } from '../../tests/e2e/pages.ts';
import { serveFolder } from '../static-server.ts';
import { startBrowser } from './chromium.ts';
import type { Measure } from './measures.ts';
import { median } from './median.ts';
import { kilobytes, visit as limits } from './page-budgets.ts';
import { type Visit, visitSlowly } from './page-visit.ts';

/** What one page took, visit by visit. */
export interface PageTimes {
  kind: string;
  visits: Visit[];
}

const runs = 3;

/** Visits one page of each kind of the built site in `dist/`, or of the kinds that are named, by turns. */
export async function benchPages(kinds: readonly string[]): Promise<PageTimes[]> {
  const pages = contentPages.filter(([kind]) => kinds.length === 0 || kinds.includes(kind));
  const server = await serveFolder('dist', 0, '/');
  const browser = await startBrowser();
  try {
    const times = pages.map(([kind]): PageTimes => ({ kind, visits: [] }));
    for (let run = 0; run < runs; run++)
      for (const [at, [, path]] of pages.entries())
        times[at]?.visits.push(await visitSlowly(browser, new URL(path, server.address).href));
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The budgets of pages: medians of their visits. */
export const pageMeasures = (times: readonly PageTimes[]): Measure[] =>
  times.flatMap(({ kind, visits }) => {
    const held = (what: string, measureOf: (visit: Visit) => number, limit: number): Measure => ({
      about: kind,
      what,
      ours: median(visits.map(measureOf)),
      limit,
    });
    return [
      held('kB', ({ wire }) => wire.kB.all, kilobytes[isTool(kind) ? 'tool' : 'content'].all),
      held('ms to the largest paint', ({ largestPaintMs }) => largestPaintMs, limits.largestPaintMs),
      held('layout shift', ({ layoutShift }) => layoutShift, limits.layoutShift),
      held('ms of the longest task', ({ longestTaskMs }) => longestTaskMs, limits.longestTaskMs),
    ];
  });
