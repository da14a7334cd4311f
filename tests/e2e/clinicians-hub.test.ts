import { expect, test } from '@playwright/test';

test('the footer of every page leads to the hub, and the hub to each tool and look-up', async ({ page }) => {
  await page.goto('conditions/neck-pain/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tools for clinicians' }).click();
  await expect(page).toHaveURL(/\/clinicians\/$/);
  const tools = page.getByRole('region', { name: 'Tools for the visit' }).getByRole('link');
  await expect(tools.filter({ hasText: 'Write a plan of care' })).toBeVisible();
  await expect(tools.filter({ hasText: 'Count timed units' })).toBeVisible();
  await expect(tools.filter({ hasText: 'Measures, and changes that count' })).toBeVisible();
  for (const link of await page.getByRole('main').getByRole('link').all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    if (address.startsWith('mailto:')) continue;
    expect((await page.request.get(address)).ok(), address).toBe(true);
  }
});

test('a guide’s part for clinicians leads to the tools', async ({ page }) => {
  await page.goto('conditions/chronic-low-back-pain/?level=clinical');
  await page
    .getByRole('link', { name: /tools for clinicians/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/clinicians\/$/);
});
