import { expect, test } from '@playwright/test';

test('the footer of every page leads to the tools, and the hub to each of them', async ({ page }) => {
  await page.goto('conditions/neck-pain/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tools for clinicians' }).click();
  await expect(page).toHaveURL(/\/clinicians\/$/);
  const tools = page.getByRole('region', { name: 'Tools for the visit' }).getByRole('link');
  const names = await tools.allTextContents();
  expect(names.length).toBeGreaterThanOrEqual(3);
  for (const name of names) {
    await page.goto('clinicians/');
    await tools.filter({ hasText: name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page
        .getByRole('navigation', { name: /breadcrumb|you are here/i })
        .getByRole('link', { name: 'For clinicians' }),
    ).toBeVisible();
  }
});
