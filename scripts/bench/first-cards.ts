import type { Browser } from '@playwright/test';
import { serveFolder } from '../static-server.ts';
import { startBrowser } from './chromium.ts';
import { slowDown } from './slow-phone.ts';

/** How long one page took from its address to 20 cards on the screen, run by run, and what it then showed. */
export interface FirstCards {
  seconds: number[];
  /** Kilometers to each of the 20; empty where they never came */
  distances: number[];
}

/** A page that takes longer is loaded once. */
const longSeconds = 60;
const runs = 3;
/** Twice as long as the largest file needs to come. A page without cards by then took at least so many seconds. */
const patienceSeconds = 300;

/** Loads pages of several folders by turns, cold each time, as `<folder>` and the address below it. A page that shows no 20 cards in time has `patienceSeconds` and no distances. */
export async function timeFirstCards(
  pages: readonly { folder: string; path: string }[],
): Promise<FirstCards[]> {
  const browser = await startBrowser();
  const servers = await Promise.all(pages.map(({ folder }) => serveFolder(folder, 0, '/')));
  const found = pages.map((): FirstCards => ({ seconds: [], distances: [] }));
  try {
    for (let run = 0; run < runs; run++)
      for (const [at, { path }] of pages.entries()) {
        const cards = found[at] as FirstCards;
        if (cards.seconds.some((seconds) => seconds > longSeconds)) continue;
        const { seconds, distances } = await loadOnce(browser, `${servers[at]?.address}${path}`);
        cards.seconds.push(seconds);
        cards.distances = distances;
      }
    return found;
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

async function loadOnce(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await slowDown(page);
    // The page tells by itself: asking it would wait until the peer's markers leave it time to answer.
    const seen = new Promise<Seen>((done, fail) => {
      page.exposeFunction('tellCards', done).catch(fail);
      setTimeout(() => done({ seconds: patienceSeconds, distances: [] }), patienceSeconds * 1000).unref();
    });
    await page.addInitScript(noteTwentyCards);
    await page.goto(address, { waitUntil: 'commit' });
    return await seen;
  } finally {
    await context.close();
  }
}

interface Seen {
  seconds: number;
  distances: number[];
}

/** Runs in the page: notes when 20 cards have been painted. */
function noteTwentyCards(): void {
  const cards = document.getElementsByTagName('ol');
  const distances = () =>
    [...cards].flatMap((list) =>
      [...list.querySelectorAll<HTMLElement>('[data-distance-km]')].map(({ dataset }) =>
        Number(dataset['distanceKm']),
      ),
    );
  const watch = new MutationObserver(() => {
    const found = distances();
    if (found.length < 20) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        const { tellCards } = globalThis as unknown as { tellCards(seen: Seen): void };
        tellCards({ seconds: performance.now() / 1000, distances: found });
      }),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}
