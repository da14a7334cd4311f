import { expect, type Page, test } from '@playwright/test';

const minutes = (page: Page, code: string) => page.getByRole('textbox', { name: new RegExp(`^${code},`) });
const count = (page: Page) => page.getByRole('button', { name: 'Count units' }).click();
const result = (page: Page) => page.locator('[data-result-title]');

test.beforeEach(async ({ page }) => {
  await page.goto('clinicians/billing-units/');
  await page.locator('unit-counter[data-ready]').waitFor();
});

test('minutes of two codes become units by both rules, with every step, and the answer has the focus', async ({
  page,
}) => {
  await minutes(page, '97110').fill('33');
  await minutes(page, '97140').fill('7');
  await count(page);
  await expect(result(page)).toHaveText('3 units by the 8-minute rule, 2 by the rule of eights');
  await expect(result(page)).toBeFocused();
  await expect(page.locator('[data-answer="eight"]')).toHaveText('3 units: 1 of 97140 and 2 of 97110.');
  await expect(page.locator('[data-steps="eight"] li')).toHaveCount(4);
  await expect(page.locator('[data-answer="eights"]')).toHaveText('2 units: 2 of 97110.');
});

test('the same hands-on minutes stand under 97124, under 97140 and as entered', async ({ page }) => {
  await minutes(page, '97124').fill('8');
  await minutes(page, '97140').fill('8');
  await count(page);
  await expect(page.getByRole('table', { name: /same hands-on minutes/ }).getByRole('row')).toHaveText([
    /8-minute rule/,
    /As entered\s*1 unit\s*2 units/,
    /All 16 as 97124\s*1 unit\s*1 unit/,
    /97140/,
  ]);
});

test('each row of the printed table is what the calculator counts at its ends', async ({ page }) => {
  const rows = page.getByRole('table', { name: /Timed minutes of a day/ }).locator('tbody tr');
  await expect(rows).toHaveCount(13);
  for (const row of await rows.all()) {
    const [range = '', printed = ''] = await row.locator('th, td').allTextContents();
    for (const end of range.split(' to ').filter((one) => one !== '0')) {
      await minutes(page, '97124').fill(end);
      await count(page);
      const units = printed === 'None' ? '0' : printed;
      await expect(result(page), `${end} minutes`).toHaveText(new RegExp(`^${units} units? by both rules$`));
    }
  }
});

test('impossible minutes are told beside their fields and in a list on top, and nothing typed is lost', async ({
  page,
}) => {
  const wrong = { '97124': '-5', '97140': '1,000', '97110': 'ten', '97112': '7.5' };
  for (const [code, typed] of Object.entries(wrong)) await minutes(page, code).fill(typed);
  await minutes(page, '97530').fill('15');
  await count(page);
  const summary = page.getByRole('region', { name: 'Please look at this again' });
  await expect(summary.getByRole('heading')).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    /97124.*below zero/,
    /97140.*1,000 minutes are more than 480/,
    /97110.*not a number of minutes/,
    /97112.*whole minutes/,
  ]);
  for (const [code, typed] of Object.entries(wrong)) {
    await expect(minutes(page, code)).toHaveValue(typed);
    await expect(minutes(page, code)).toHaveAttribute('aria-invalid', 'true');
    await expect(minutes(page, code)).toHaveAccessibleDescription(/\S/);
  }
  await expect(minutes(page, '97530')).toHaveValue('15');
  await summary.getByRole('link').first().click();
  await expect(minutes(page, '97124')).toBeFocused();
  for (const code of Object.keys(wrong)) await minutes(page, code).fill('');
  await count(page);
  await expect(summary).toBeHidden();
  await expect(result(page)).toHaveText('1 unit by both rules');
});

test('an empty form asks for minutes', async ({ page }) => {
  await count(page);
  await expect(page.getByRole('link', { name: /Enter the minutes of at least one code/ })).toBeVisible();
});

test('an answer goes away as soon as a number changes, and the form can be emptied', async ({ page }) => {
  await minutes(page, '97124').fill('15');
  await count(page);
  await minutes(page, '97124').fill('16');
  await expect(page.locator('[data-result]')).toBeHidden();
  await page.getByRole('button', { name: 'Empty all fields' }).click();
  await expect(minutes(page, '97124')).toHaveValue('');
  await expect(minutes(page, '97124')).toBeFocused();
});

test('it works by keyboard alone with the network cut, asks nobody and stores nothing', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  await context.setOffline(true);
  page.on('request', (request) => asked.push(request.url()));
  await minutes(page, '97124').focus();
  await page.keyboard.type('23');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(result(page)).toHaveText('2 units by the 8-minute rule, 3 by the rule of eights');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
});

test('without JavaScript the table and the rules are there to read, and no form that does nothing', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('clinicians/billing-units/');
  await expect(page.locator('[data-form]')).toBeHidden();
  await expect(page.getByRole('row', { name: '173 to 180 12' })).toBeVisible();
  await expect(page.getByText('A worked case: 33 minutes of 97110 and 7 of 97140')).toBeVisible();
  await page.close();
});
