import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, type Page, test } from '@playwright/test';
import { referralFields } from '../../src/practice/referral-fields.ts';
import { values } from '../practice/values.ts';

const form = 'clinicians/referral/';
const printButton = (page: Page) => page.getByRole('button', { name: 'Check and print' });
const pdfButton = (page: Page) => page.getByRole('button', { name: 'Check and get a PDF' });
const summary = (page: Page) => page.locator('[data-problems]');

async function fill(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(answers))
    if (id === 'technique') await page.locator(`#${id}`).selectOption(value);
    else await page.locator(`#${id}`).fill(value);
}

async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function download(page: Page): Promise<PDFDocument> {
  const waiting = page.waitForEvent('download');
  await pdfButton(page).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('referral.pdf');
  return PDFDocument.load(await readFile(await file.path()));
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T12:00:00Z'));
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(form);
  await page.locator('referral-form[data-ready]').waitFor();
});

test('the page has the fields of the blank PDF, in its order, with the same labels', async ({ page }) => {
  const bytes = await (await page.request.get('referral-form.pdf')).body();
  const inPdf = (await PDFDocument.load(bytes)).getForm().getFields();
  const onPage = await page
    .locator('form.referral :is(input, textarea, select)')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
  expect(inPdf.map((field) => field.getName())).toEqual(onPage);
  for (const { id, label } of referralFields)
    await expect(page.locator(`label[for="${id}"]`), id).toContainText(label);
});

test('an empty form is told what is missing, beside each field and on top, and the list leads there', async ({
  page,
}) => {
  await printButton(page).click();
  const title = page.getByRole('heading', { name: /^\d+ answers to mend before the form is complete$/ });
  await expect(title).toBeFocused();
  await expect(page.locator('html')).not.toHaveAttribute('data-printed');
  await expect(page.locator('#goal')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#goal')).toHaveAccessibleDescription(/Fill in: Goals in daily life\./);
  await summary(page).getByRole('link', { name: 'Fill in: Goals in daily life.' }).press('Enter');
  await expect(page.locator('#goal')).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
});

test('a wrong answer is named and nothing that was typed is lost', async ({ page }) => {
  await fill(page, { ...values, visits: '99', review: '2026-01-01', patient: 'Ada Example' });
  await printButton(page).click();
  await expect(summary(page).getByRole('listitem')).toHaveText([
    /looks like a full name/,
    /99 visits do not fit/,
    /must lie ahead/,
  ]);
  for (const [id, value] of Object.entries({
    ...values,
    visits: '99',
    review: '2026-01-01',
    patient: 'Ada Example',
  }))
    await expect(page.locator(`#${id}`), id).toHaveValue(value);
  await fill(page, values);
  await printButton(page).click();
  await expect(summary(page)).toBeHidden();
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test('the PDF holds what was written, and is made again with the network cut', async ({ page, context }) => {
  await fill(page, values);
  await page.getByRole('checkbox', { name: /Pregnancy/ }).check();
  const first = (await download(page)).getForm();
  for (const [id, value] of Object.entries(values)) {
    const read =
      id === 'technique' ? first.getDropdown(id).getSelected()[0] : first.getTextField(id).getText();
    expect(read, id).toBe({ review: 'March 1, 2027', signed: 'November 30, 2026' }[id] ?? value);
  }
  expect(first.getCheckBox('precaution-pregnancy').isChecked()).toBe(true);
  expect(first.getCheckBox('precaution-varicose-veins').isChecked()).toBe(false);
  await expect(page.getByRole('status').filter({ hasText: 'The PDF is ready' })).toBeVisible();
  await context.setOffline(true);
  await page.locator('#region').fill('Neck');
  expect((await download(page)).getForm().getTextField('region').getText()).toBe('Neck');
});

test('with the network cut before the first PDF it says so, keeps what was written, and prints', async ({
  page,
  context,
}) => {
  await fill(page, values);
  await context.setOffline(true);
  await pdfButton(page).click();
  await expect(page.locator('[data-status]')).toContainText('needs the network once');
  await expect(page.locator('#goal')).toHaveValue(values['goal'] ?? '');
  await printButton(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await context.setOffline(false);
  await download(page);
});

test('letters that a PDF cannot hold are named before it is made', async ({ page }) => {
  await fill(page, { ...values, referrer: 'Łucja Example, nurse' });
  await pdfButton(page).click();
  await expect(summary(page).getByRole('listitem')).toHaveText([/cannot hold Ł\. Write it another way/]);
});

test('it prints on one page: empty, filled in, and with every reason and the longest answers', async ({
  page,
}) => {
  for (const format of ['A4', 'Letter'] as const) expect(await printedPages(page, format)).toBe(1);
  const words = 'The patient wants to work at a desk for an hour. '.repeat(9);
  for (const { id, kind, most } of referralFields)
    if (kind === 'text' || kind === 'lines') await page.locator(`#${id}`).fill(words.slice(0, most));
  for (const box of await page.getByRole('checkbox').all()) {
    await box.check();
    if ((await page.locator('[data-reason]:checked').count()) <= 6)
      for (const format of ['A4', 'Letter'] as const) expect(await printedPages(page, format)).toBe(1);
  }
  for (const format of ['A4', 'Letter'] as const) expect(await printedPages(page, format)).toBe(1);
});

test('the visits are worked out, until somebody writes a number of their own', async ({ page }) => {
  await fill(page, { weekly: '2', weeks: '5' });
  await expect(page.locator('#visits')).toHaveValue('10');
  await fill(page, { weeks: '6' });
  await expect(page.locator('#visits')).toHaveValue('12');
  await fill(page, { visits: '8' });
  await fill(page, { weeks: '4' });
  await expect(page.locator('#visits')).toHaveValue('8');
});

test('a reason that says "not now" asks the referral to wait', async ({ page }) => {
  await page.getByRole('checkbox', { name: /A fever or an infection/ }).check();
  await expect(page.locator('[data-not-now]')).toHaveText(/Not now: A fever or an infection\./);
});

test('it sends nothing, stores nothing, and loads little before a PDF is asked for', async ({ page }) => {
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await fill(page, values);
  await page.locator('#region').press('Enter');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  expect(page.url()).toMatch(/\/clinicians\/referral\/$/);
});

test('one button empties the form, and the keyboard alone is enough', async ({ page }) => {
  await page.locator('#patient').focus();
  await page.keyboard.type('A. B.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Neck pain');
  await expect(page.locator('#diagnosis')).toHaveValue('Neck pain');
  await page.getByRole('button', { name: 'Empty the form' }).press('Enter');
  await expect(page.locator('#diagnosis')).toHaveValue('');
  await expect(page.locator('#patient')).toBeFocused();
});

test('without JavaScript the form can be written on and printed, and the blank PDF is there', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto(form);
  await page.locator('#patient').fill('A. B.');
  await expect(printButton(page)).toBeHidden();
  expect(await printedPages(page, 'Letter')).toBe(1);
  const link = page.getByRole('link', { name: 'Get the blank form as a PDF' });
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('application/pdf');
  await page.close();
});
