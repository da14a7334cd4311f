import { expect, test } from '@playwright/test';
import { pageWidth } from './outline.ts';
import { workplaces } from './workplaces.ts';

// A window of 1280 by 1024 px at 400 % has the room of 320 by 256.
for (const [name, path] of Object.entries(workplaces)) {
  test(`at 400 % the ${name} page scrolls one way only, and what stays in place leaves room to read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await pageWidth(page)).toBeLessThanOrEqual(320);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    expect(await page.evaluate(stuckHeight)).toBeLessThanOrEqual(128);
  });
}

/** CSS pixels from top to bottom of the tallest element that stays in view over words that scroll beneath it. */
function stuckHeight(): number {
  const heights = [...document.querySelectorAll('body *')].map((element) => {
    const { position, inlineSize } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    const isWide = width > innerWidth / 2 && inlineSize !== 'auto';
    const isThere = bottom > 0 && top < innerHeight;
    return /fixed|sticky/.test(position) && isWide && isThere
      ? Math.min(bottom, innerHeight) - Math.max(top, 0)
      : 0;
  });
  return Math.max(...heights);
}
