import { expect, type Page, test } from '@playwright/test';

const shown = (page: Page) =>
  page
    .locator('[data-payer]')
    .evaluateAll((all) => all.filter((one) => !(one as HTMLElement).hidden).map(({ id }) => id));
const ready = (page: Page) => expect(page.locator('payer-choice[data-ready]')).toBeAttached();

test('a link with a payer shows that payer alone, its status and its questions on the sheet', async ({
  page,
}) => {
  await page.goto('guides/paying/?payer=medicare');
  await ready(page);
  expect(await shown(page)).toEqual(['medicare']);
  await expect(page.getByRole('radio', { name: 'Original Medicare' })).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: 'Shown: Original Medicare.' })).toBeVisible();
  const section = page.getByRole('region', { name: 'Original Medicare' });
  await expect(section).toContainText('Usually not.');
  await expect(section.getByText('Not known:').first()).toBeVisible();
  const questions = await section.locator('[data-payer-questions] > li').allTextContents();
  expect(questions.length).toBeGreaterThan(0);
  await expect(page.locator('[data-sheet-own] > ol > li')).toHaveText(questions);
});

test('each choice stands in the address, and Back goes through them', async ({ page }) => {
  await page.goto('guides/paying/');
  await ready(page);
  const every = await shown(page);
  expect(every.length).toBeGreaterThan(7);
  await page.getByRole('radio', { name: 'Medicaid' }).check();
  await expect(page).toHaveURL(/\?payer=medicaid$/);
  await page.getByRole('radio', { name: 'HSA or FSA' }).check();
  await expect(page).toHaveURL(/\?payer=hsa-fsa$/);
  expect(await shown(page)).toEqual(['hsa-fsa']);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Medicaid' })).toBeChecked();
  expect(await shown(page)).toEqual(['medicaid']);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Show all' })).toBeChecked();
  expect(await shown(page)).toEqual(every);
  await expect(page.locator('[data-sheet-own]')).toBeHidden();
});

test('the arrow keys go through the list, keep the focus there, and leave one step to go back', async ({
  page,
}) => {
  await page.goto('guides/paying/');
  await ready(page);
  await page.getByRole('radio', { name: 'Show all' }).focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
  const third = page.getByRole('radio', { name: 'Medicare Advantage' });
  await expect(third).toBeFocused();
  await expect(page).toHaveURL(/\?payer=medicare-advantage$/);
  expect(await shown(page)).toEqual(['medicare-advantage']);
  await page.goBack();
  await expect(page).toHaveURL(/\/guides\/paying\/$/);
});

test('a link to a section opens it, whatever the address chose before', async ({ page }) => {
  await page.goto('guides/paying/?payer=medicare#va-health-care');
  await ready(page);
  expect(await shown(page)).toEqual(['va-health-care']);
  await page.getByRole('radio', { name: 'Show all' }).check();
  await expect(page).toHaveURL(/\/guides\/paying\/$/);
});

test('a payer that we do not know hides nothing and says so', async ({ page }) => {
  await page.goto('guides/paying/?payer=%3Cb%3E');
  await ready(page);
  expect((await shown(page)).length).toBeGreaterThan(7);
  await expect(page.getByRole('status').filter({ hasText: 'All are shown.' })).toBeVisible();
});

test('the sheet prints alone, and the page comes back afterward', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('guides/paying/?payer=medicaid');
  await page.getByRole('button', { name: 'Print this page' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'One page to take along' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Medicaid', exact: true })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Medicaid', exact: true })).toBeVisible();
});

test('the sheet fits on one sheet of paper for every payer', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('guides/paying/');
  await ready(page);
  for (const radio of await page.getByRole('radio').all()) {
    await radio.check();
    await page.getByRole('button', { name: 'Print this page' }).click();
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), page.url()).toHaveLength(1);
  }
});

test('the tested courses of each condition are worked out at the reader’s own price', async ({ page }) => {
  await page.goto('guides/paying/');
  await page.locator('price-box[data-ready]').waitFor();
  const cost = page.getByRole('region', { name: 'What it costs if nobody pays' });
  expect(await cost.locator('details').count()).toBeGreaterThan(15);
  await cost.getByText('Neck pain', { exact: true }).click();
  const course = cost.locator('details[open] [data-hours]').first();
  const hours = Number(await course.getAttribute('data-hours'));
  expect(hours).toBeGreaterThan(0);
  await page.getByLabel('Price of one hour near you').fill('100');
  await expect(course).toContainText(`$${(hours * 100).toLocaleString('en-US')}`);
  await expect(page.getByRole('status').filter({ hasText: 'worked out at $100 an hour' })).toBeVisible();
});

test('each payer tells all parts of its answer, or that they are not known', async ({ page }) => {
  await page.goto('guides/paying/');
  await ready(page);
  const sections = await page.locator('[data-payer]').all();
  for (const section of sections) {
    const id = await section.getAttribute('id');
    if (id === 'paying-yourself') continue;
    for (const part of [
      'What usually must be true',
      'What to bring',
      'What the letter should say',
      'Where to ask',
      'What it may cost you',
      'What to ask',
    ])
      await expect(section.getByRole('heading', { name: part, exact: true }), `${id}: ${part}`).toBeVisible();
    await expect(section, String(id)).toContainText(/Last seen|seen in somebody/i);
  }
});

test('the letter is copied whole, as it can be read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('guides/paying/');
  await page.getByRole('button', { name: 'Copy the letter' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^LETTER OF MEDICAL NECESSITY[\s\S]*1\. Diagnosed condition:[\s\S]*Signature:$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every payer stands on the page, and a link leads to each', async ({ page }) => {
    await page.goto('guides/paying/');
    const links = page.getByRole('navigation', { name: 'Who might pay?' }).getByRole('link');
    await expect(links).toHaveText(await page.locator('[data-payer] > .section-head').allTextContents());
    await links.filter({ hasText: 'Medicaid' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Medicaid' })).toBeInViewport();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Print this page|Copy the letter/ })).toHaveCount(0);
    await expect(page.getByText('1. Diagnosed condition:')).toBeVisible();
  });
});
