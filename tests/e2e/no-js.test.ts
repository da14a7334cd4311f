import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a guide reads whole without JavaScript, in plain words and for clinicians', async ({ page }) => {
  await page.goto('conditions/knee-osteoarthritis/');
  await expect(page.locator('[data-answer]')).toContainText('may');
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
  const outcomes = page.getByRole('table', { name: /outcomes/ });
  await expect(outcomes.locator('.only-plain').first()).toBeVisible();
  await expect(outcomes.getByText(/95% CI/).first()).toBeVisible();
  await expect(page.locator('details.for-clinicians > .guide-text')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Show' })).toBeHidden();
});

test('a reference can be read and selected in every style without the copy button', async ({ page }) => {
  await page.goto('evidence/citations/perlman-2006/');
  const inStyle = (style: string) => page.locator(`[data-copy-source="${style}"]`);
  await expect(inStyle('ama')).toContainText('Arch Intern Med');
  await expect(inStyle('plain')).toBeHidden();
  await page.getByRole('radio', { name: 'Plain words' }).check();
  await expect(inStyle('plain')).toContainText('Archives of Internal Medicine, volume 166');
  await expect(inStyle('ama')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy reference' })).toBeHidden();
});

test('the finder says what to do and leads to the lists by state', async ({ page }) => {
  await page.goto('find/');
  await expect(page.getByRole('main')).toContainText(/JavaScript/);
  await page.getByRole('main').getByRole('link', { name: 'Washington', exact: true }).click();
  await expect(page).toHaveURL(/\/find\/wa\/$/);
  await expect(page.getByRole('main')).toContainText(/sample/i);
});
