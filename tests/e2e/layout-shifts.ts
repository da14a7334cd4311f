import type { Page } from '@playwright/test';
import { visit } from '../../scripts/bench/page-budgets.ts';

/** Holds files back until the answer is called. */
export async function hold(page: Page, files: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Something that moved without being asked to. */
export interface Shift {
  /** ms since the page was asked for */
  startTime: number;
  value: number;
  /** Such as "section.sheet" */
  moved: string[];
}

/** Notes what moves; it runs in the page before anything else of it. */
export function noteShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  const nameOf = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? [element.localName, ...element.classList].join('.') : 'what is gone';
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[])
      shifts.push({
        startTime: entry.startTime,
        value: entry.value,
        moved: entry.sources.map(({ node }) => nameOf(node)),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What TypeScript does not know of browsers yet */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** What has moved on a page that notes it. */
export const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);

/** What has moved, a line for each; nothing where it is within the budget. */
export function overBudget(shifts: readonly Shift[]): string[] {
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  return total > visit.layoutShift
    ? shifts.map(({ value, moved }) => `${value.toFixed(4)}: ${moved.join(', ')}`)
    : [];
}
