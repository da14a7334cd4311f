import type { Page } from '@playwright/test';

/** How wide the page is in CSS pixels, with what sticks out of the screen. */
export const pageWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

/** The levels of the headings in the page's main part, in order. */
export const headingLevels = (page: Page): Promise<number[]> =>
  page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));

/** Levels that come right behind one that is more than one step above them. */
export const skippedLevels = (levels: number[]): number[] =>
  levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
