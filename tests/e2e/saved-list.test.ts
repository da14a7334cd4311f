import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

const save = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const items = (page: Page) => page.locator('[data-saved-items] > li');
const status = (page: Page) => page.locator('[data-saved-status]');

test('a clinician saves two studies, takes both away as one file and shares them by a link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('evidence/citations/?q=furlan+2015');
  await save(page, /^Save Furlan and others, 2015/);
  await page.goto('evidence/citations/cherkin-2011/');
  await save(page, /^Save Cherkin/);
  await expect(page.locator('[data-save-status]')).toHaveText('Saved in this browser. 2 on it.');
  await page.getByRole('link', { name: 'Your saved list (2)' }).click();
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).first()).toContainText('Furlan and others, 2015');

  for (const [format, start] of [
    ['RIS', /^TY {2}- /gm],
    ['BibTeX', /^@\w+\{/gm],
    ['NBIB', /^TI {2}- /gm],
    ['CSL-JSON', /"id": /g],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    expect((await readFile(await file.path(), 'utf8')).match(start)).toHaveLength(2);
  }

  await page.getByRole('button', { name: 'Copy a link to this list' }).click();
  await expect(status(page)).toHaveText(/^Link copied\./);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/evidence\/citations\/saved\/\?ids=furlan-2015,cherkin-2011$/);

  await page.getByRole('button', { name: /^Remove Furlan/ }).click();
  await expect(status(page)).toHaveText('1 source on your list.');
  await page.goto(link);
  await expect(status(page)).toHaveText('2 sources in this shared list.');
  await page.getByRole('button', { name: 'Put these on my list' }).click();
  await expect(status(page)).toHaveText('2 sources on your list.');
  await page.getByRole('button', { name: 'Clear my list' }).click();
  await expect(status(page)).toHaveText(/^Nothing is saved yet\./);
});

test('a link with an unknown source names it and shows the others', async ({ page }) => {
  await page.goto('evidence/citations/saved/?ids=furlan-2015,nobody-1999,<b>');
  await expect(status(page)).toHaveText(
    '1 source in this shared list. We have no source called “nobody-1999”.',
  );
});

test('a lost connection is told, and no file lacks a source in silence', async ({ page }) => {
  await page.route('**/api/citations/cherkin-2011.json', (route) => route.abort());
  await page.route('**/api/citations/furlan-2015.ris', (route) => route.abort());
  await page.goto('evidence/citations/saved/?ids=furlan-2015,cherkin-2011');
  await expect(status(page)).toHaveText(/1 source did not load\. Check the connection/);
  await page.getByRole('button', { name: 'RIS', exact: true }).click();
  await expect(status(page)).toHaveText(/^The file could not be made/);
});

test('a browser that keeps nothing says so, and the link works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked');
      },
    });
  });
  await page.goto('evidence/citations/cherkin-2011/');
  await save(page, /^Save Cherkin/);
  await expect(page.locator('[data-save-status]')).toHaveText(/^This browser keeps no lists\./);
  await page.goto('evidence/citations/saved/?ids=cherkin-2011');
  await expect(items(page)).toHaveCount(1);
});
