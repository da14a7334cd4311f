import { expect, type Page, test } from '@playwright/test';

const course = (page: Page) => page.getByRole('region', { name: 'What a tested course costs' });
const row = (page: Page, gave: string) => course(page).getByRole('row').filter({ hasText: gave });
const price = (page: Page) => page.getByLabel('Price of one hour near you');
const status = (page: Page) => course(page).getByRole('status');

test('a reader sees what trials gave, types a price and reads what each course costs', async ({ page }) => {
  await page.goto('conditions/neck-pain/');
  await expect(page.locator('.glance')).toContainText(
    'Up to 6 sessions in 6 weeks; or 8 to 12 one-hour sessions in 4 weeks',
  );
  const long = row(page, '12 one-hour sessions');
  await expect(long).toContainText('$720 to $1,800');
  await expect(row(page, 'Up to 6 sessions')).toContainText('Length not reported');
  await expect(row(page, 'Up to 6 sessions')).toContainText('No sum');
  await price(page).fill('$85.50');
  await expect(long).toContainText('$1,026');
  await expect(row(page, '8 one-hour sessions')).toContainText('$684');
  await expect(row(page, 'Up to 6 sessions')).toContainText('No sum');
  await expect(status(page)).toHaveText('Costs are worked out at $85.50 an hour.');
  await price(page).fill('');
  await expect(long).toContainText('$720 to $1,800');
  await expect(status(page)).toBeEmpty();
});

test('half hours cost half', async ({ page }) => {
  await page.goto('conditions/chronic-low-back-pain/');
  await expect(row(page, '10 half-hour sessions')).toContainText('5 hours');
  await price(page).fill('100');
  await expect(row(page, '10 half-hour sessions')).toContainText('$500');
});

test('what is no price is told in words, beside the usual range', async ({ page }) => {
  await page.goto('conditions/neck-pain/');
  const long = row(page, '12 one-hour sessions');
  for (const [typed, words] of [
    ['about 85', /not a price/],
    ['-5', /not a price/],
    ['0', /zero/],
    ['99999', /More than \$1,000/],
  ] as const) {
    await price(page).fill('85');
    await expect(long).toContainText('$1,020');
    await price(page).fill(typed);
    await expect(long).toContainText('$720 to $1,800');
    await expect(status(page)).toHaveText(words);
    await expect(price(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(price(page)).toHaveValue(typed);
  }
  await price(page).fill('85');
  await expect(price(page)).toHaveAttribute('aria-invalid', 'false');
});

test('the price is kept nowhere', async ({ page, context }) => {
  const asked: string[] = [];
  await page.goto('conditions/neck-pain/');
  const address = page.url();
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));
  await price(page).fill('87');
  await expect(status(page)).toContainText('$87');
  expect(page.url()).toBe(address);
  expect(asked).toEqual([]);
  expect(
    await page.evaluate(() => [...Object.values(localStorage), ...Object.values(sessionStorage)]),
  ).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(price(page)).toHaveValue('');
});

test('a guide without a tested dose says so and prices one hour', async ({ page }) => {
  await page.goto('conditions/shoulder-pain/');
  await expect(course(page)).toContainText('Not in our records.');
  await expect(row(page, 'One session')).toContainText('$60 to $150');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the usual range stands, and no box that does nothing', async ({ page }) => {
    await page.goto('conditions/neck-pain/');
    await expect(row(page, '12 one-hour sessions')).toContainText('$720 to $1,800');
    await expect(price(page)).toBeHidden();
  });
});
