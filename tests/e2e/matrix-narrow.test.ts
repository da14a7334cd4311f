import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { shownCells } from './matrix-page.ts';

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const cells = (page: Page) => page.locator('#neck-pain').getByRole('cell');

test.use({ viewport: { width: 390, height: 844 } });

test('on a phone the table is a short list of conditions, and an open one names every technique', async ({
  page,
}) => {
  await page.goto('evidence/');
  expect(await heightOf(page)).toBeLessThan(6000);
  await expect(cells(page)).toHaveCount(0);
  await page.getByText(/^Neck pain \d+ findings$/).click();
  await expect(cells(page)).toHaveCount(17);
  const empty = (await shownCells(page)).filter(
    ({ condition, words }) => condition === 'neck-pain' && words === 'No studies found',
  );
  expect(empty.length).toBeGreaterThan(3);
  await expect(cells(page).filter({ hasText: 'No studies found' })).toHaveCount(empty.length);
});

test('a link to a condition opens it, and so does a filter that leaves only one', async ({ page }) => {
  await page.goto('evidence/#neck-pain');
  await expect(cells(page)).toHaveCount(17);
  await page.goto('evidence/?condition=neck-pain&outcome=pain');
  await expect(cells(page).first()).toBeVisible();
  await expect(page.locator('tbody tr:visible')).toHaveCount(1);
});

test('a folded condition says how many of its findings fit', async ({ page }) => {
  await page.goto('evidence/?outcome=sleep');
  const sleep = (await shownCells(page)).filter(({ condition }) => condition === 'fibromyalgia');
  const fitting = sleep.flatMap(({ findings }) => findings).length;
  await expect(page.locator('#fibromyalgia summary')).toHaveText(`Fibromyalgia ${fitting} findings`);
  await expect(page.locator('#neck-pain summary')).toHaveText('Neck pain No finding fits');
});

test('axe finds nothing in an open condition under a filter', async ({ page }) => {
  await page.goto('evidence/?outcome=pain&condition=neck-pain');
  await expect(cells(page).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every finding can be read, the filters are away, and a link still opens its condition', async ({
    page,
  }) => {
    await page.goto('evidence/#neck-pain');
    await expect(page.getByLabel('Condition', { exact: true })).toBeHidden();
    await expect(cells(page)).toHaveCount(17);
    await page.getByText(/^Fibromyalgia \d+ findings$/).click();
    await expect(page.locator('#fibromyalgia').getByRole('cell')).toHaveCount(17);
  });
});
