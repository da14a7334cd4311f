import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { results } from './finder-oracle.ts';

const folder = 'src/content/jurisdictions';
const records = readdirSync(folder).map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')));
const asking = (status: string) => records.filter((record) => record.status === status);

test('somebody finds their state, and its page leads to the register, the therapists and the neighbors', async ({
  page,
}) => {
  await page.goto('guides/states/');
  const counts = page.locator('.state-count');
  await expect(counts.first()).toHaveText(String(asking('licensed').length));
  await page.getByLabel('State or title').fill('oreg');
  await expect(page.locator('[data-record-status]')).toHaveText(`1 of ${records.length} states`);
  await page.getByRole('link', { name: 'Oregon' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Massage therapy license in Oregon');
  const main = page.getByRole('main');
  await expect(page.locator('[data-answer]')).toContainText(
    'In Oregon a massage therapist needs a state license.',
  );
  const oregon = records.find(({ name }) => name === 'Oregon');
  const check = main.getByRole('link', { name: 'Check a license by name' });
  await expect(check).toHaveAttribute('href', oregon.register.link.url);
  await expect(main).toContainText('we had not opened it');
  await expect(main.getByRole('link', { name: 'Washington', exact: true })).toBeVisible();
  await main.getByRole('link', { name: /^\d+ therapists in Oregon$/ }).click();
  await expect(page).toHaveURL(/\/find\/or\/$/);
  await page.getByRole('link', { name: /^What that proves/ }).click();
  await page.getByRole('link', { name: 'Each step of the check' }).click();
  await expect(page).toHaveURL(/\/guides\/states\/or\/$/);
});

test('every state stands in the list at once, and filters by what it asks', async ({ page }) => {
  await page.goto('guides/states/?rule=not-regulated');
  const rows = page.locator('tr[data-record]:not([hidden])');
  await expect(rows).toHaveCount(asking('not-regulated').length);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows).toHaveCount(records.length);
});

test('a card tells what the state asks and leads to its page, with no word of a check that nobody made', async ({
  page,
}) => {
  await page.goto('find/?near=98101&profession=massage-therapist');
  const rule = results(page).first().getByRole('link', { name: 'Washington: license needed. How to check' });
  await expect(rule).toHaveAttribute('href', /\/guides\/states\/wa\/$/);
  await expect(page.locator('[data-finder-list]')).not.toContainText(/verified/i);
  await results(page).first().getByRole('heading').getByRole('link').click();
  const washington = records.find(({ name }) => name === 'Washington');
  await expect(page.getByRole('link', { name: 'Washington: name search' })).toHaveAttribute(
    'href',
    washington.register.link.url,
  );
});

test('letters behind a name have an anchor each', async ({ page }) => {
  await page.goto('guides/credentials/#clt-lana');
  await expect(page.locator('#clt-lana').getByRole('heading')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every state is listed and leads on', async ({ page }) => {
    await page.goto('guides/states/');
    await expect(page.locator('tr[data-record]')).toHaveCount(records.length);
    await expect(page.getByLabel('State or title')).toBeHidden();
  });
});
