import type { Browser, Page } from '@playwright/test';
import { serveFolder } from '../static-server.ts';
import { startBrowser } from './chromium.ts';
import { median } from './median.ts';

/** The longest main-thread task of one deed, in milliseconds; 0 where none took 50 or more. */
export interface LongestTask {
  deed: string;
  milliseconds: number;
}

const deeds: [deed: string, act: (page: Page) => Promise<void>][] = [
  ['choose a rare filter', (page) => toggle(page, 'credential')],
  ['choose a condition too', (page) => toggle(page, 'specialty')],
  ['pan the map', moving(pan)],
  ['zoom out to the country', moving((page) => zoom(page, -1, 8))],
  ['zoom in to a city', moving((page) => zoom(page, 1, 6))],
  ['drop the rare filter', (page) => toggle(page, 'credential')],
];

const runs = 3;

/** Filters and pans a built finder in Chromium with the processor slowed down four times, and says what blocked longest: the median of three visits. */
export async function longestTasks(site: string): Promise<LongestTask[]> {
  const server = await serveFolder(site, 0, '/');
  const browser = await startBrowser();
  try {
    const visits: number[][] = [];
    for (let run = 0; run < runs; run++)
      visits.push(await visit(browser, `${server.address}find/?near=10001`));
    return deeds.map(([deed], at) => ({
      deed,
      milliseconds: median(visits.map((visit) => visit[at] as number)),
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Does all deeds after each other on a fresh page; gives the longest task of each. */
async function visit(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    const note = (list: PerformanceObserverEntryList) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(note).observe({ type: 'longtask' });
  });
  await page.goto(address);
  await page.locator('provider-map[data-ready]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const longest: number[] = [];
  for (const [, act] of deeds) {
    await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0));
    await act(page);
    await page.waitForTimeout(3000);
    const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
    longest.push(Math.max(0, ...tasks));
  }
  await page.close();
  return longest;
}

/** Switches the first value of a group and asks for the results. */
async function toggle(page: Page, group: string): Promise<void> {
  const box = page.locator(`input[type=checkbox][name=${group}]`).first();
  const before = page.url();
  await box.evaluate((input: HTMLInputElement) => {
    input.click();
    input.form?.requestSubmit();
  });
  // A filter that changes nothing would be measured as a quick one.
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'commit' });
}

/** A deed that leaves the map as it was would be measured as a quick one. */
function moving(act: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    const before = await page.locator('.leaflet-marker-pane').innerHTML();
    await act(page);
    const hasMoved = (before: string) => document.querySelector('.leaflet-marker-pane')?.innerHTML !== before;
    await page.waitForFunction(hasMoved, before, { polling: 500 });
  };
}

async function pan(page: Page): Promise<void> {
  const map = await page.locator('.leaflet-container').boundingBox();
  if (!map) throw new Error('The map is not on the page.');
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  for (const step of [1, -1, 1]) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + step * 150, y + 60, { steps: 8 });
    await page.mouse.up();
  }
}

/** Presses a button by the mouse alone: looking for it by its name would be work for the page. */
async function zoom(page: Page, steps: 1 | -1, times: number): Promise<void> {
  const button = await page.locator(`[data-map-zoom="${steps}"]`).boundingBox();
  if (!button) throw new Error('The map has no buttons on the page.');
  for (let step = 0; step < times; step++) {
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    await page.waitForTimeout(300);
  }
}
