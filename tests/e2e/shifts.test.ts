import { expect, type Page, test } from '@playwright/test';
import { hold, noteShifts, overBudget, shiftsOf } from './layout-shifts.ts';
import { pageKinds, secondOfKind } from './pages.ts';

const { 'therapist record': record, 'saved list': nothingSaved } = secondOfKind;
const onPhone = { ...pageKinds, 'therapist record': record, 'empty saved list': nothingSaved };
/** Where a wide screen has other things beside and below what a script draws */
const onDesk = {
  'therapist record': record,
  'empty saved list': nothingSaved,
  finder: pageKinds.finder,
  'short list': pageKinds['short list'],
  'sheet filled in': pageKinds['sheet filled in'],
  offline: pageKinds.offline,
};
const letters = ['atkinson-hyperlegible-next', 'literata-500'];
/** What is drawn after all was loaded is drawn within it. */
const restMs = 400;

for (const [width, kinds] of [
  [390, onPhone],
  [1440, onDesk],
] as const)
  for (const [kind, path] of Object.entries(kinds))
    test(`at ${width} px the ${kind} page has its letters first and stays where it is when its scripts come`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      const sendStyles = await hold(page, '**/*.css');
      const sendScripts = await hold(page, '**/*.js');
      const came = lettersOf(page);
      await page.addInitScript(noteShifts);
      await page.goto(path, { waitUntil: 'commit' });
      await expect
        .poll(() => [...came].sort(), { message: 'letters that come before anything is painted' })
        .toEqual(letters);
      sendStyles();
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      // Where the page holds its own style sheets, its letters may have come after the first paint.
      const sent = await page.evaluate(async () => {
        await document.fonts.ready;
        for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
        return performance.now();
      });
      sendScripts();
      await page.waitForLoadState('load');
      await expect(page.locator('[data-awaited]:not([data-ready])')).toHaveCount(0);
      await page.waitForTimeout(restMs);
      const shifts = (await shiftsOf(page)).filter(({ startTime }) => startTime > sent);
      expect(overBudget(shifts)).toEqual([]);
    });

const below = (page: Page) => page.getByRole('heading', { name: 'What to ask on the first call' });

test('what stands below a record is shown after some seconds if the script never comes', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(record);
  await expect(below(page)).toBeHidden();
  await expect(below(page)).toBeVisible({ timeout: 8000 });
  await expect(page.getByRole('contentinfo')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('what stands below a record is shown at once', async ({ page }) => {
    await page.goto(record);
    await expect(below(page)).toBeVisible({ timeout: 1000 });
  });
});

/** The fonts that have come; more are added as they come. */
function lettersOf(page: Page): Set<string> {
  const came = new Set<string>();
  page.on('requestfinished', (request) => {
    const font = letters.find((name) => request.url().includes(`/${name}.`));
    if (font) came.add(font);
  });
  return came;
}
