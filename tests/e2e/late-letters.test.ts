import { expect, test } from '@playwright/test';
import { addresses } from '../every-page/addresses.ts';
import { hold, noteShifts, overBudget, shiftsOf } from './layout-shifts.ts';

/** What stands on phones when pages that hold their own styles are painted before their letters come. */
const folders = ['conditions', 'techniques', 'questions', 'guides', 'safety'];

for (const folder of folders)
  test(`at 390 px neither the home page nor one of ${folder} jumps when its letters come after the first paint`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const pages = addresses.filter((address) => address === './' || address.startsWith(`./${folder}/`));
    expect(pages).toContain('./');
    expect(pages.length).toBeGreaterThan(16);
    const jumps: string[] = [];
    for (const address of pages) {
      // Fonts of one page would be there at once for the next.
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const sendLetters = await hold(page, '**/*.woff2');
      await page.addInitScript(noteShifts);
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await page.waitForTimeout(100);
      sendLetters();
      await page.waitForLoadState('load');
      await page.evaluate(async () => {
        await document.fonts.ready;
        for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
      });
      jumps.push(...overBudget(await shiftsOf(page)).map((told) => `${address} ${told}`));
      await context.close();
    }
    expect(jumps).toEqual([]);
  });
