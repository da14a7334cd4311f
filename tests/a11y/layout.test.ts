import { expect, test } from '@playwright/test';
import { pageKinds } from '../e2e/pages.ts';

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [kind, path] of Object.entries(pageKinds)) {
    test(`the ${kind} page needs no sideways scroll and has one h1 with the headings in order`, async ({
      page,
    }) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.filter((one) => one.closest('main')).map((one) => Number(one.tagName[1])));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 1) + 1);
      expect(jumps).toEqual([]);
    });
  }
});
