import { expect, test } from '@playwright/test';
import { pageWidth } from './outline.ts';
import { workplaces } from './workplaces.ts';

const executablePath = process.env['CHROMIUM_PATH'];
// What a reader sets in the browser: letters of 32 px in place of 16.
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--blink-settings=defaultFontSize=32'],
  },
});

for (const [name, path] of Object.entries(workplaces))
  test(`with text at twice its size the ${name} page is not wider than the screen, on a tablet and on a desk`, async ({
    page,
  }) => {
    for (const width of [820, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect(await pageWidth(page), `page width at ${width} px`).toBeLessThanOrEqual(width);
    }
  });
