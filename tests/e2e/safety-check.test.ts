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
  await page.getByLabel('Find a medicine by name').fill('xarelta');
  await expect(page.locator('[data-medicine-status]')).toContainText('Did you mean Xarelto?');
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

test('each part of the body has advice of its own, with the record that it rests on', async ({ page }) => {
  const areas = await page
    .locator('[name="area"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(areas.length).toBeGreaterThan(8);
  for (const area of areas) {
    await page.locator(`[name="area"][value="${area}"]`).check();
    await answer(page);
    const advice = page.locator(`[data-area="${area}"]`);
    await expect(advice).toBeVisible();
    await expect(advice.getByRole('link').first()).toHaveAttribute('href', /\/safety\/[a-z-]+\/$/);
    await expect(page.locator('[data-area]:visible')).toHaveCount(1);
    await expect(level(page)).toHaveAttribute('data-safety-level', area === 'neck' ? 'adapt' : 'go-ahead');
    await page.locator(`[name="area"][value="${area}"]`).uncheck();
  }
});

test('answers are kept only when asked, come back ticked, and are erased by one button', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T12:00:00Z'));
  await tick(page, 'Pregnancy', 'Legs or knees');
  await answer(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Keep my answers on this device' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'until you erase it' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['handwise-safety-check']);
  await page.reload();
  await page.locator('safety-check[data-ready]').waitFor();
  await expect(page.getByText('Your answers of November 30, 2026 are ticked below.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Pregnancy', exact: true })).toBeChecked();
  await expect(page.locator('[data-check-form] :checked')).toHaveCount(2);
  await page.getByRole('button', { name: 'Erase my answers' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Erased.' })).toBeVisible();
  await expect(page.locator('[data-check-form] :checked')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what is no list of answers in the store is left alone', async ({ page }) => {
  for (const kept of ['{', '[]', '{"day":"x","ticked":[1]}', '{"day":"2026-11-30","ticked":"pregnancy"}']) {
    await page.evaluate((text) => localStorage.setItem('handwise-safety-check', text), kept);
    await page.reload();
    await page.locator('safety-check[data-ready]').waitFor();
    await expect(page.locator('[data-kept]')).toBeHidden();
    await expect(page.locator('[data-check-form] :checked')).toHaveCount(0);
  }
});

test('the sheet for the therapist is one page for ordinary answers, and more pages for many', async ({
  page,
}) => {
  const pages = async () =>
    (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  await tick(
    page,
    'Neck or shoulders',
    'Back or hips',
    'A blood thinner, or bleeding and bruising easily',
    'Pregnancy',
    'Very fragile bones',
    'Varicose veins',
  );
  await answer(page);
  expect(await pages()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const pregnancy = page.locator('[data-advice="pregnancy"]');
  await expect(pregnancy.getByText('Tell the therapist', { exact: true })).toBeVisible();
  await expect(pregnancy.getByText('What to do', { exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  for (const box of await page.locator('[name="conditions"], [name="recent"]').all()) await box.check();
  await answer(page);
  expect(await pages()).toBeGreaterThan(1);
});

test('the page never says "safe" of itself', async ({ page }) => {
  const told = await page.locator('main').evaluate((main) => {
    // Titles of studies are not ours.
    for (const list of main.querySelectorAll('.study-list')) list.remove();
    return main.textContent;
  });
  expect(told).toContain('Go ahead with care');
  expect(told).not.toMatch(/\bsafe(ly)?\b/i);
});

test('each advice says what to do, what to tell, what to avoid, who says so, and which signs to act on', async ({
  page,
}) => {
  await tick(page, 'A blood thinner, or bleeding and bruising easily');
  await answer(page);
  const advice = page.locator('[data-advice]:visible');
  for (const part of [
    'What to do',
    'Tell the therapist',
    'What to avoid',
    'Where the sources disagree',
    'Signs to act on',
  ])
    await expect(advice.getByText(part, { exact: true })).toBeVisible();
  await advice.getByText('Who says so').click();
  await expect(advice.getByRole('link', { name: /Massage/ }).first()).toBeVisible();
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
  await expect(page.locator('[data-area]:visible')).toHaveCount(10);
  await expect(page.locator('[data-advice="bleeding-disorder-or-anticoagulant"]')).toContainText('Eliquis');
  await expect(page.locator('[data-advice="deep-vein-thrombosis"]')).toContainText('Not now:');
  await expect(page.locator('[data-advice="red-flags-headache"]')).toContainText('Call 911');
  await page.close();
});
