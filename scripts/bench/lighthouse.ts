import { createServer } from 'node:net';
import type { Result, RunnerResult } from 'lighthouse';
import { pageKinds } from '../../tests/e2e/pages.ts';
import { serveFolder } from '../static-server.ts';
import { startBrowser } from './chromium.ts';
import type { Measure } from './measures.ts';
import { median } from './median.ts';
import { missingPoints } from './page-budgets.ts';

const categories = Object.keys(missingPoints) as Category[];
type Category = keyof typeof missingPoints;

/** What Lighthouse says of one page: points of 100 in each category, run by run, and what cost points. */
export interface Judged {
  kind: string;
  points: Record<Category, number[]>;
  /** Such as "color-contrast: Background and foreground colors do not have a sufficient contrast ratio." */
  faults: string[];
  isListed: boolean;
}

type Lighthouse = typeof import('lighthouse').default;

const runs = 3;

/** Lets Lighthouse look, as a phone, at one page of each kind of the built site in `dist/`, or of the kinds that are named. */
export async function benchLighthouse(kinds: readonly string[]): Promise<Judged[]> {
  const pages = Object.entries(pageKinds).filter(([kind]) => kinds.length === 0 || kinds.includes(kind));
  // It takes a second to load, and other parts of the bench do without it.
  const { default: lighthouse } = await import('lighthouse');
  const port = await freePort();
  const server = await serveFolder('dist', 0, '/');
  const browser = await startBrowser(`--remote-debugging-port=${port}`);
  try {
    const judged: Judged[] = [];
    for (const [kind, path] of pages)
      judged.push(await judge(lighthouse, port, kind, new URL(path, server.address).href));
    return judged;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The budgets of what Lighthouse says; pages that search engines must not list are not judged as if they should be found. */
export const lighthouseMeasures = (judged: readonly Judged[]): Measure[] =>
  judged.flatMap(({ kind, points, isListed }) =>
    categories
      .filter((category) => category !== 'seo' || isListed)
      .map((category) => ({
        about: kind,
        what: `points missing, ${category}`,
        ours: 100 - median(points[category]),
        limit: missingPoints[category],
      })),
  );

async function judge(lighthouse: Lighthouse, port: number, kind: string, address: string): Promise<Judged> {
  const points: Judged['points'] = { performance: [], accessibility: [], 'best-practices': [], seo: [] };
  const faults = new Set<string>();
  let isListed = true;
  for (let run = 0; run < runs; run++) {
    const look = () => lighthouse(address, { port, logLevel: 'error', onlyCategories: categories });
    let result = read(await look());
    // On a busy machine the browser may lose the beginning of a recording.
    if (result.runtimeError) result = read(await look());
    isListed = result.audits['is-crawlable']?.score !== 0;
    // Lighthouse fetches robots.txt from within the page, which the policy of a sealed page forbids; search engines fetch it on their own.
    const isSealed = result.audits['robots-txt']?.score === 0;
    const seo = isSealed ? await lookPastPolicy(lighthouse, port, address) : result;
    for (const category of categories) {
      const { audits, categories: found, runtimeError } = category === 'seo' ? seo : result;
      if (runtimeError) throw new Error(`Lighthouse at ${address}: ${runtimeError.message}`);
      points[category].push((found[category]?.score ?? 0) * 100);
      for (const { id, weight } of found[category]?.auditRefs ?? [])
        if (weight > 0 && (audits[id]?.score ?? 1) < 1) faults.add(`${id}: ${audits[id]?.title}`);
    }
  }
  return { kind, points, faults: [...faults], isListed };
}

const read = (result: RunnerResult | undefined): Result => {
  if (!result) throw new Error('Lighthouse gave no result.');
  return result.lhr;
};

/** What Lighthouse finds for search engines where the page's policy does not count. */
async function lookPastPolicy(lighthouse: Lighthouse, port: number, address: string): Promise<Result> {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  try {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    const look = await lighthouse(address, { logLevel: 'error', onlyCategories: ['seo'] }, undefined, page);
    await page.close();
    return read(look);
  } finally {
    await browser.disconnect();
  }
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail()));
    });
  });
