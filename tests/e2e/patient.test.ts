import { expect, test } from '@playwright/test';
import { press, tabTo } from './keyboard.ts';

test('a patient finds the guide for a back ache, reads the answer and the warning signs, and reaches the risk page for blood thinners', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByLabel('Search a pain, a treatment or a study').fill('back ache');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=back(\+|%20)ache/);
  await expect(page.locator('[data-search-status]')).toContainText('for “back ache”');
  const first = page.locator('[data-search-result]').first();
  await expect(first).toHaveAttribute('data-url', /\/conditions\/chronic-low-back-pain\//);
  await first.getByRole('link').first().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Massage for chronic low back pain');
  await expect(page.locator('[data-answer]')).toContainText('may ease');
  await expect(page.locator('[data-answer] [data-certainty]')).toHaveText('Low certainty');
  await expect(page.getByRole('heading', { name: /^Get help now/ })).toBeVisible();

  await page
    .getByRole('main')
    .getByRole('link', { name: /blood thinner|bleed/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/safety\/bleeding-disorder-or-anticoagulant\//);
  await expect(page.locator('.level-name')).toHaveText('Ask first');
  await expect(page.getByRole('main')).toContainText(/warfarin/i);
});

test('the same by keyboard alone, from the header’s search', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, 'Search this site');
  await expect(page.getByRole('searchbox', { name: 'Search this site' })).toBeFocused();
  await page.keyboard.type('back ache');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await press(page, 'Enter', 'Massage for chronic low back pain');
  await expect(page).toHaveURL(/\/conditions\/chronic-low-back-pain\//);
});
