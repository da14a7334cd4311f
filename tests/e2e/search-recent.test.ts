import { expect, type Page, test } from '@playwright/test';

const search = async (page: Page, words: string) => {
  await page.goto(`search/?q=${encodeURIComponent(words)}`);
  await expect(page.locator('site-search[data-ready]')).toBeVisible();
};
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('handwise-searches'));
const recent = (page: Page) => page.locator('recent-searches');
const keep = async (page: Page) => {
  await recent(page).getByText('Recent searches').click();
  await recent(page).getByRole('button', { name: 'Keep my searches' }).click();
};

test('no search is kept unless somebody asks for it', async ({ page }) => {
  await search(page, 'neck pain');
  await page.locator('site-search input[name="q"]').fill('sciatica');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=sciatica/);
  expect(await kept(page)).toBeNull();
});

test('once asked for, what is sent off is kept, what is only typed is not, and one button forgets it all', async ({
  page,
}) => {
  await search(page, '');
  await keep(page);
  await expect(recent(page).getByRole('status')).toHaveText(
    'From now on your searches are kept on this device.',
  );
  const input = page.locator('site-search input[name="q"]');
  await input.fill('knee pain');
  await expect(page).toHaveURL(/q=knee/);
  expect(await kept(page)).toBe('[]');
  await input.fill('<b>eliquis</b>');
  await input.press('Enter');
  await search(page, 'neck pain');
  await recent(page).getByText('Recent searches').click();
  await expect(recent(page).getByRole('link')).toHaveText(['neck pain', '<b>eliquis</b>']);
  await recent(page).getByRole('link', { name: 'eliquis' }).click();
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await expect(page.locator('site-search input[name="q"]')).toHaveValue('<b>eliquis</b>');
  await recent(page).getByText('Recent searches').click();
  await recent(page).getByRole('button', { name: 'Forget them' }).click();
  await expect(recent(page).getByRole('status')).toHaveText(
    'Nothing of your searches is left on this device.',
  );
  expect(await kept(page)).toBeNull();
});

test('a broken note under its name is as good as none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('handwise-searches', '{"a":'));
  await search(page, 'neck pain');
  await recent(page).getByText('Recent searches').click();
  await expect(recent(page).getByRole('button', { name: 'Keep my searches' })).toBeVisible();
});

test('a browser that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await search(page, '');
  await keep(page);
  await expect(recent(page).getByRole('status')).toHaveText('This browser keeps nothing.');
});
