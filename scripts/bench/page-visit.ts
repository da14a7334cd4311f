import type { Browser } from '@playwright/test';
import { slowDown } from './slow-phone.ts';
import { type Wire, weighPage } from './wire.ts';

/** One visit with nothing cached, on slow 4G with the processor slowed down, as a phone sees it. */
export interface Visit {
  wire: Wire;
  largestPaintMs: number;
  layoutShift: number;
  /** 0 where no task took 50 or more: browsers tell of no others */
  longestTaskMs: number;
}

/** Late paints, shifts and tasks come within it, once all is loaded. */
const restMs = 1000;

/** Opens an address once; a page that paints nothing is an error. */
export async function visitSlowly(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    // What the worker keeps, it fetches behind all that the page loads, and it is told on /offline/.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await slowDown(page);
    const wire = await weighPage(page);
    await page.addInitScript(noteTimes);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(restMs);
    const { paints, shifts, tasks } = await page.evaluate(
      () => (globalThis as unknown as { times: Times }).times,
    );
    const largestPaintMs = paints.at(-1);
    if (largestPaintMs === undefined) throw new Error(`${address} painted nothing.`);
    return { wire: wire(), largestPaintMs, layoutShift: sum(shifts), longestTaskMs: Math.max(0, ...tasks) };
  } finally {
    await context.close();
  }
}

interface Times {
  paints: number[];
  shifts: number[];
  tasks: number[];
}

const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);

/** Runs in the page before anything else of it. */
function noteTimes(): void {
  const times: Times = { paints: [], shifts: [], tasks: [] };
  Object.assign(globalThis, { times });
  const note = (type: string, values: number[], measureOf: (entry: PerformanceEntry) => number) =>
    new PerformanceObserver((list) => values.push(...list.getEntries().map(measureOf))).observe({
      type,
      buffered: true,
    });
  note('largest-contentful-paint', times.paints, ({ startTime }) => startTime);
  note('layout-shift', times.shifts, (entry) => (entry as unknown as { value: number }).value);
  note('longtask', times.tasks, ({ duration }) => duration);
}
