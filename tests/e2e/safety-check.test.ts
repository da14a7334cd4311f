import { expect, type Page, test } from '@playwright/test';

const level = (page: Page) => page.locator('[data-safety-level]');
async function tick(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
}
const answer = (page: Page) => page.getByRole('button', { name: 'See what it means' }).click();

test.beforeEach(async ({ page }) => {
  await page.goto('safety/check/');
  await page.locator('safety-check[data-ready]').waitFor();
});

test('the policy forbids the page to send anything, and its search is a plain link', async ({ page }) => {
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  await expect(page.locator('header form')).toHaveCount(0);
  await page.getByRole('link', { name: 'Search this site' }).first().click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('each level is reached, and the strictest of the ticks counts', async ({ page }) => {
  await answer(page);
  await expect(level(page)).toHaveAttribute('data-safety-level', 'go-ahead');
  await tick(page, 'Varicose veins');
  await answer(page);
  await expect(level(page)).toHaveAttribute('data-safety-level', 'adapt');
  await tick(page, 'Pregnancy');
  await answer(page);
  await expect(level(page)).toHaveAttribute('data-safety-level', 'ask-first');
  await tick(page, 'A fever or an infection');
  await answer(page);
  await expect(level(page)).toHaveAttribute('data-safety-level', 'not-now');
  await tick(page, 'coughing up blood');
  await answer(page);
  await expect(level(page)).toHaveAttribute('data-safety-level', 'emergency');
  await expect(page.getByText('Call 911 or go to an emergency department now.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it means for you' })).toBeFocused();
  await expect(page.locator('[data-ticked] li')).toHaveCount(4);
  await expect(page.locator('[data-advice]:visible')).toHaveCount(4);
});

test('an answer goes away as soon as a tick changes', async ({ page }) => {
  await answer(page);
  await tick(page, 'Pregnancy');
  await expect(page.locator('[data-check-result]')).toBeHidden();
});

test('somebody who is not sure is told to ask first', async ({ page }) => {
  await page
    .getByRole('group', { name: 'Do you take any of these medicines?' })
    .getByText('I am not sure')
    .click();
  await answer(page);
  await expect(level(page)).toHaveAttribute('data-safety-level', 'ask-first');
  await expect(page.locator('[data-not-sure]')).toBeVisible();
});

test('a brand name finds its group of medicines, and an unknown one is told as such', async ({ page }) => {
  await page.getByLabel('Find a medicine by name').fill('eliqu');
  await expect(page.locator('[data-names]:visible')).toHaveCount(1);
  await page.getByRole('checkbox', { name: /^direct oral anticoagulants/ }).check();
  await page.getByLabel('Find a medicine by name').fill('blarzol');
  await expect(page.locator('[data-medicine-status]')).toContainText('Ask a pharmacist');
  await expect(page.getByRole('checkbox', { name: /direct oral anticoagulants/ })).toBeVisible();
});

test('the part of the body chooses which signs are asked, and a ticked sign never goes away', async ({
  page,
}) => {
  const headache = page.getByRole('group', { name: 'With a headache' });
  await tick(page, 'fever with a stiff neck', 'Back or hips');
  await expect(headache).toBeVisible();
  await page.getByRole('checkbox', { name: 'fever with a stiff neck' }).uncheck();
  await expect(headache).toBeHidden();
  await expect(page.getByRole('group', { name: 'With back pain' })).toBeVisible();
});

test('it works with the network off, stores nothing and asks nobody', async ({ page, context }) => {
  const asked: string[] = [];
  await context.setOffline(true);
  page.on('request', (request) => asked.push(request.url()));
  await tick(page, 'Pregnancy');
  await answer(page);
  await expect(level(page)).toHaveAttribute('data-safety-level', 'ask-first');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  expect(page.url()).not.toContain('?');
});

test('by keyboard alone', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Pregnancy', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(level(page)).toHaveAttribute('data-safety-level', 'ask-first');
});

test('without JavaScript the advice on every answer is there to read', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('safety/check/');
  await expect(page.locator('[data-check-form]')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What each answer means' })).toBeVisible();
  await expect(page.locator('[data-advice]:visible')).toHaveCount(22);
  await page.close();
});
