import { expect, type Page, test } from '@playwright/test';

const sheet = 'guides/visit-sheet/';
const ready = (page: Page) => page.locator('paper-sheet[data-ready]').waitFor();

async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a condition fills the sheet in, and what is ticked is what is printed, on one page', async ({
  page,
}) => {
  await page.goto(`${sheet}?condition=neck-pain`);
  await ready(page);
  await expect(page.getByLabel('What I have')).toHaveValue('Neck pain');
  const shown = page.locator('[data-sheet-filling]:visible');
  await expect(shown).toHaveCount(1);
  await expect(shown).toContainText('How often do you treat people with neck pain');
  await expect(shown).toContainText('What trials gave');
  await page.getByRole('checkbox', { name: /What is the number of your license/ }).check();
  await page.getByRole('checkbox', { name: /I take a blood thinner/ }).check();
  await page.getByRole('textbox', { name: 'What to leave out' }).fill('My left foot\nNo oil');
  await page.emulateMedia({ media: 'print' });
  await expect(shown.getByText('I take a blood thinner')).toBeVisible();
  await expect(shown.getByText('I have osteoporosis')).toBeHidden();
  await expect(shown.getByText('What would you do, where')).toBeHidden();
  await expect(page.locator('.sheet-written', { hasText: 'No oil' })).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) expect(await printedPages(page, format)).toBe(1);
});

test('it fits on one page with every guide, with nothing and with everything ticked', async ({ page }) => {
  test.slow();
  await page.goto(sheet);
  await ready(page);
  const ids = await page
    .locator('[data-sheet-choice] option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) {
    await page.locator('[data-sheet-choice]').selectOption(id);
    expect(await printedPages(page, 'Letter'), id).toBe(1);
    for (const box of await page.locator('[data-sheet-tick]:visible').all()) await box.check();
    expect(await printedPages(page, 'Letter'), `${id}, all ticked`).toBe(1);
  }
});

test('nothing that is written is stored, sent or put into the address, and the button empties the sheet', async ({
  page,
}) => {
  await page.goto(sheet);
  await ready(page);
  await page.waitForLoadState('networkidle');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('What I take').fill('Warfarin');
  await page.getByRole('checkbox').first().check();
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: 'Empty the sheet' }).click();
  await expect(page.getByLabel('What I take')).toHaveValue('');
  await expect(page.locator('[data-sheet-tick]:checked')).toHaveCount(0);
});

test('the first visit leads to the sheet, and the sheet to the safety check', async ({ page }) => {
  await page.goto('guides/first-visit/');
  await page.getByRole('link', { name: 'Fill in a sheet for the visit' }).click();
  await page.getByRole('link', { name: 'First check whether a massage is for you today.' }).click();
  await expect(page).toHaveURL(/\/safety\/check\/$/);
});

test('without JavaScript it is an empty form that prints on one page', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto(sheet);
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  expect(await printedPages(page, 'Letter')).toBe(1);
  await page.close();
});
