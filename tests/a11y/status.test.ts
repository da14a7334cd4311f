import { expect, type Page, test } from '@playwright/test';

/** Writes down every text that comes into a live region from now on; hidden ones are silent. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"]), output';
    new MutationObserver((changes) => {
      const changed = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(regions),
        ),
      );
      for (const region of changed) {
        const words = region?.checkVisibility() ? region.textContent?.replace(/\s+/g, ' ').trim() : '';
        if (words) said.push(words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
const said = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'said'));

test('a search in the finder is told once, in one sentence with its count', async ({ page }) => {
  await page.goto('find/');
  await page.locator('provider-finder[data-ready]').waitFor();
  await listen(page);
  await page.getByLabel('City, ZIP code or name').fill('98101');
  await page.keyboard.press('Enter');
  await page.locator('provider-map[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  const told = await said(page);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^The 20 nearest of [\d,]+ therapists/);
});

test('who types fast in the search box of the header hears the answer once, not one for each letter', async ({
  page,
}) => {
  await page.goto('conditions/');
  await page.locator('search-opener[data-ready]').waitFor();
  await listen(page);
  await page.getByRole('searchbox', { name: 'Search this site' }).focus();
  await page.keyboard.type('neck pain', { delay: 60 });
  await expect(page.locator('[data-panel-status]')).toContainText('neck pain');
  await page.waitForTimeout(1500);
  const told = await said(page);
  expect(told.filter((words) => words.includes('neck pain'))).toHaveLength(1);
  expect(told.length).toBeLessThanOrEqual(2);
});

test('a place that is not there is told once, and its box leads to the words', async ({ page }) => {
  await page.goto('find/');
  await page.locator('provider-finder[data-ready]').waitFor();
  await listen(page);
  const box = page.getByLabel('City, ZIP code or name');
  await box.fill('Sprngfield');
  await page.keyboard.press('Enter');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveAccessibleDescription(/We know no place called “Sprngfield”/);
  expect((await said(page)).filter((words) => words.includes('We know no place'))).toHaveLength(1);
});

test('“Copied” is told once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('evidence/citations/cherkin-2011/');
  await listen(page);
  await page.getByRole('button', { name: 'Copy reference' }).click();
  await expect(page.locator('[data-copy-status]')).toContainText('Copied');
  expect((await said(page)).filter((words) => words.includes('Copied'))).toHaveLength(1);
});
