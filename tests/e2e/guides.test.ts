import { expect, type Page, test } from '@playwright/test';

const sheet = 'guides/talk-to-your-clinician/';

/** How many pages the browser would print. */
async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('the list leads to each guide, and each leads back to it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guides' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practical guides');
  const links = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
  const paths = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
  expect(paths.length).toBeGreaterThan(6);
  expect(new Set(paths).size).toBe(paths.length);
  await links.first().click();
  await page
    .getByRole('navigation', { name: 'You are here' })
    .getByRole('link', { name: 'Practical guides' })
    .click();
  await expect(page).toHaveURL(/\/guides\/$/);
});

test('a guide shows its answer, its sources with their day, and what to do next, by keyboard alone', async ({
  page,
}) => {
  await page.goto('guides/choosing-a-therapist/');
  await expect(page.locator('[data-answer]')).toContainText('Look up the license yourself');
  const mark = page
    .getByRole('main')
    .getByRole('link', { name: /^Source a: / })
    .first();
  await mark.focus();
  await expect(page.locator('.cite .preview').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#source-a$/);
  await expect(page.locator('#source-a')).toContainText(/Last seen \w+ \d+, \d{4}/);
  const next = page.getByRole('region', { name: 'What to do next' });
  await next.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/choosing/);
});

test('a condition guide fills the sheet in, and it prints on one page', async ({ page }) => {
  await page.goto('conditions/neck-pain/');
  const answer = (await page.locator('[data-answer] .answer-text').first().textContent()) ?? '';
  await page.getByRole('link', { name: /^Talk to your clinician/ }).click();
  await expect(page).toHaveURL(/\?condition=neck-pain$/);
  const shown = page.locator('[data-sheet-filling]:visible');
  await expect(shown).toHaveCount(1);
  await expect(shown).toContainText(answer);
  await expect(shown).toContainText(/Moderate certainty/);
  await expect(shown.getByRole('checkbox')).toHaveCount(6);
  await expect(page.getByLabel('What I have')).toHaveValue('Neck pain');
  await expect(page.getByRole('status')).toHaveText('Filled in from the guide: Neck pain.');
  await page.getByLabel('What I take').fill('Warfarin\nAspirin');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet-written', { hasText: 'Aspirin' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What I take' })).toBeHidden();
  for (const format of ['A4', 'Letter'] as const) expect(await printedPages(page, format)).toBe(1);
});

test('every guide fills in no more than one page', async ({ page }) => {
  await page.goto(sheet);
  const ids = await page
    .locator('[data-sheet-choice] option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) {
    await page.locator('[data-sheet-choice]').selectOption(id);
    expect(await printedPages(page, 'Letter'), id).toBe(1);
  }
});

test('what is written and ticked is neither stored nor sent nor put into the address', async ({ page }) => {
  await page.goto(`${sheet}?condition=neck-pain`);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByLabel('What I take').fill('Warfarin');
  await page.getByLabel('What I take').press('Enter');
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Fill in from a guide').selectOption('migraine');
  // The browser itself asks again for the icon of an address that has changed.
  expect(asked.filter((path) => !path.endsWith('/favicon.svg'))).toEqual([]);
  expect(new URL(page.url()).search).toBe('?condition=migraine');
  const stored = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie.length,
  ]);
  expect(stored).toEqual([0, 0, 0]);
});

test('another guide keeps what the reader wrote, and the button empties the sheet', async ({ page }) => {
  await page.goto(`${sheet}?condition=neck-pain`);
  const have = page.getByLabel('What I have');
  const choice = page.getByLabel('Fill in from a guide');
  await choice.selectOption('migraine');
  await expect(have).toHaveValue('Migraine');
  await have.fill('Migraine since May');
  await choice.selectOption('neck-pain');
  await expect(have).toHaveValue('Migraine since May');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Empty the sheet' }).click();
  await expect(have).toHaveValue('');
  await expect(page).not.toHaveURL(/condition=/);
  await expect(page.locator('[data-sheet-tick]:checked')).toHaveCount(0);
  await expect(page.locator('.sheet-written').first()).toHaveText('');
});

test('a reason ticked before a guide is chosen stays ticked where the guide names it', async ({ page }) => {
  await page.goto(sheet);
  const thinner = page.getByRole('checkbox', { name: /blood thinner/ });
  await thinner.check();
  await page.getByRole('checkbox', { name: 'Pregnancy' }).check();
  await page.getByLabel('Fill in from a guide').selectOption('neck-pain');
  await expect(thinner).toBeChecked();
  await expect(page.locator('[data-sheet-tick]:checked')).toHaveCount(1);
});

test('a guide that does not exist leaves an empty sheet and says so', async ({ page }) => {
  await page.goto(`${sheet}?condition=%22%5D%3Cb%3E`);
  await expect(page.getByRole('status')).toContainText('no guide by the name');
  await expect(page.locator('[data-sheet-filling]:visible')).toHaveAttribute('data-sheet-filling', '');
  await expect(page.getByLabel('What I have')).toHaveValue('');
});

test('an overdue answer is not carried to the clinician', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z'));
  await page.goto(`${sheet}?condition=neck-pain`);
  const shown = page.locator('[data-sheet-filling]:visible');
  await expect(shown).toContainText('This answer was due for a check on');
  await expect(shown.locator('[data-certainty]')).toHaveCount(0);
  await expect(shown.getByRole('checkbox')).toHaveCount(6);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet is an empty form that prints on one page', async ({ page }) => {
    await page.goto(`${sheet}?condition=neck-pain`);
    await expect(page.getByLabel('What I have')).toHaveValue('');
    await expect(page.getByLabel('Fill in from a guide')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
    await expect(page.getByText('your browser’s own print command')).toBeVisible();
    for (const format of ['A4', 'Letter'] as const) expect(await printedPages(page, format)).toBe(1);
  });
});
