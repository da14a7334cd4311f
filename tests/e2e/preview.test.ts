import { expect, test } from '@playwright/test';

test('a reference shows its preview on focus and on hover, and Escape closes it until one comes back', async ({
  page,
}) => {
  await page.goto('conditions/chronic-low-back-pain/');
  const mark = page.locator('main .cite').first();
  const preview = mark.locator('.preview');
  await expect(preview).toBeHidden();

  await mark.hover();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await page.mouse.move(0, 0);
  await mark.hover();
  await expect(preview).toBeVisible();
  await page.mouse.move(0, 0);

  await page.getByRole('radio', { name: 'plain words' }).focus();
  await page.keyboard.press('Tab');
  await expect(mark.getByRole('link')).toBeFocused();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('in a narrow window a preview waits for the pointer that left its word, and no other is laid out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('conditions/chronic-low-back-pain/');
  const mark = page.locator('main .cite').first();
  const preview = mark.locator('.preview');
  await mark.hover();
  await page.mouse.move(200, 5);
  await expect(preview).toBeVisible();
  await preview.hover();
  await page.waitForTimeout(1000);
  await expect(preview).toBeVisible();
  await page.mouse.move(200, 5);
  await expect(preview).toBeHidden();
  await expect(page.locator('main .cite:not([data-left]) > .preview').first()).toHaveCSS('display', 'none');
});

test('the menu of a phone opens and closes by keyboard and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Safety' });
  await expect(link).toBeHidden();
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close menu' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(menu).toBeFocused();
});
