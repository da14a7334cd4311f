import type { Browser, Page, Request } from '@playwright/test';

/** One thing that a search costs, with its budget. */
export interface SearchCost {
  what: string;
  ours: number;
  limit: number;
}

const slowdown = 4;
/** A cold search is asked in these words: by a body part, by a medicine, by a spoken question. */
const coldQuestions = ['neck pain', 'eliquis', 'how many massages do I need'];

/**
 * What a search takes: of all responses, fonts and the page included, that were asked for before the first result stood, the bytes
 * of their bodies as sent, with nothing cached; and the time from each letter of `questions` to the results for it, painted, all
 * files there and the processor slowed down four times.
 */
export async function searchCosts(
  browser: Browser,
  address: string,
  questions: readonly string[],
): Promise<SearchCost[]> {
  const cold: number[] = [];
  for (const q of coldQuestions)
    cold.push(await coldBytes(browser, `${address}search/?${new URLSearchParams({ q })}`));
  const letters = (await typeSlowly(browser, `${address}search/`, questions)).toSorted((a, b) => a - b);
  const p95 = letters[Math.ceil(letters.length * 0.95) - 1] as number;
  return [
    { what: 'kB to the first result, nothing cached', ours: Math.max(...cold) / 1000, limit: 150 },
    { what: `ms from a letter to its results, 95 of 100 of ${letters.length}`, ours: p95, limit: 100 },
  ];
}

async function coldBytes(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    const shown = new Promise<number>((done) => page.exposeFunction('tellShown', done));
    await page.addInitScript(() => {
      new MutationObserver((_, watch) => {
        if (!document.querySelector('[data-search-result]')) return;
        watch.disconnect();
        (globalThis as unknown as { tellShown: (at: number) => void }).tellShown(Date.now());
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    const shownAt = await shown;
    await page.waitForLoadState('networkidle');
    // The thread that answers is asked for early by the page, and comes from the browser's cache when it starts.
    const early = asked.filter((one) => one.timing().startTime <= shownAt);
    const once = early.filter((one, at) => early.findIndex((other) => other.url() === one.url()) === at);
    const sizes = await Promise.all(once.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  } finally {
    await context.close();
  }
}

/** Types every question letter by letter; gives the milliseconds of each letter. */
async function typeSlowly(
  browser: Browser,
  address: string,
  questions: readonly string[],
): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${address}?q=${encodeURIComponent('neck pain')}`);
  await page.locator('site-search[data-ready]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(timeLetters);
  const input = page.locator('site-search input[name="q"]');
  for (const question of questions) {
    await input.fill('');
    for (const letter of question) {
      await page.evaluate(() => Object.assign(globalThis, { isTimed: false }));
      await page.keyboard.type(letter);
      if (letter !== ' ') await isTimed(page);
    }
  }
  const found = await page.evaluate(() => (globalThis as unknown as { letterMs: number[] }).letterMs);
  await page.close();
  return found;
}

const isTimed = (page: Page) =>
  page.waitForFunction(() => (globalThis as unknown as { isTimed: boolean }).isTimed);

/** Runs in the page: notes for each letter when its results have been painted. */
function timeLetters(): void {
  const letterMs: number[] = [];
  Object.assign(globalThis, { letterMs });
  const search = document.querySelector<HTMLElement>('site-search');
  let begun: number | undefined;
  search?.addEventListener(
    'input',
    ({ timeStamp, target }) => {
      begun = (target as HTMLInputElement).value.trim() ? timeStamp : undefined;
    },
    { capture: true },
  );
  const note = () =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (begun === undefined) return;
        letterMs.push(performance.now() - begun);
        begun = undefined;
        Object.assign(globalThis, { isTimed: true });
      }),
    );
  if (search) new MutationObserver(note).observe(search, { attributeFilter: ['data-answered'] });
}
