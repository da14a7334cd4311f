import { expect, test } from '@playwright/test';

test('every condition guide can be reached from the body on the list of conditions, by keyboard', async ({
  page,
}) => {
  await page.goto('conditions/');
  const linked = await page
    .locator('.body-index-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const listed = await page
    .locator('.topic-list h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(linked.toSorted()).toEqual(listed.toSorted());
  await page.locator('.body-index-link').first().focus();
  for (const href of linked.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', href ?? '');
  }
});

test('a link lights its part of the figure, and the part leads to its links', async ({ page }) => {
  await page.goto('conditions/');
  const spot = page.locator('.bm-low-back .bm-spot');
  const still = await spot.evaluate((one) => getComputedStyle(one).strokeWidth);
  await page.locator('[data-region="low-back"]').first().hover();
  expect(await spot.evaluate((one) => getComputedStyle(one).strokeWidth)).not.toBe(still);
  await spot.click();
  await expect(page).toHaveURL(/#part-low-back$/);
  await page.goto('conditions/');
  await page.locator('.bm-shoulder .bm-spot').click();
  await expect(page).toHaveURL(/conditions\/shoulder-pain\/$/);
});

test('the home page’s body leads on to every condition', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Every condition by place on the body' }).click();
  await expect(page.locator('.body-index')).toBeVisible();
});
