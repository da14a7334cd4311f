import { expect, type Page, test } from '@playwright/test';

const work = (page: Page) => page.getByRole('button', { name: 'Work out the change' }).click();
const result = (page: Page) => page.locator('[data-result-title]');
async function enter(page: Page, measure: string, before: string, after: string): Promise<void> {
  await page.getByLabel('Measure', { exact: true }).selectOption(measure);
  await page.getByLabel('Score before').fill(before);
  await page.getByLabel('Score after').fill(after);
  await work(page);
}

test.beforeEach(async ({ page }) => {
  await page.goto('clinicians/outcome-measures/');
  await page.locator('score-change[data-ready]').waitFor();
});

test('two scores become a change in words, and the answer has the focus', async ({ page }) => {
  await enter(page, 'rdq', '18', '13');
  await expect(result(page)).toHaveText(
    'RDQ: 5 points better. People notice about 5 points, so this counts.',
  );
  await expect(result(page)).toBeFocused();
  await expect(page.locator('[data-reasons]')).toContainText('Ostelo and others, 2008');
  await page.getByRole('link', { name: 'More on this measure' }).click();
  await expect(page.getByRole('heading', { name: /\(RDQ\)$/ })).toBeInViewport();
});

test('on a measure where higher is better, a rise is for the better', async ({ page }) => {
  await enter(page, 'lefs', '30', '36');
  await expect(result(page)).toHaveText(/^LEFS: 6 points better\. .* too small to count\.$/);
  await enter(page, 'lefs', '36', '30');
  await expect(result(page)).toHaveText('LEFS: 6 points worse.');
});

test('a measure without a confirmed change says so', async ({ page }) => {
  await enter(page, 'fiqr', '60', '50');
  await expect(result(page)).toHaveText(/No smallest important change is confirmed/);
});

test('the chosen measure tells its range below its label', async ({ page }) => {
  await page.getByLabel('Measure', { exact: true }).selectOption('hit-6');
  await expect(page.getByLabel('Measure', { exact: true })).toHaveAccessibleDescription(
    /From 36 to 78 points; lower is better/,
  );
});

test('scores outside the range and empty answers are told at the field and on top, and nothing is lost', async ({
  page,
}) => {
  await work(page);
  const summary = page.getByRole('region', { name: 'Please look at this again' });
  await expect(summary.getByRole('link')).toHaveCount(3);
  await enter(page, 'hit-6', '12', 'seven');
  await expect(summary.getByRole('heading')).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText([
    /Score before: 12 is outside the range: the HIT-6 goes from 36 to 78 points/,
    /Score after: That is not a number/,
  ]);
  await expect(page.getByLabel('Score before')).toHaveValue('12');
  await expect(page.getByLabel('Score after')).toHaveValue('seven');
  await summary.getByRole('link').last().click();
  await expect(page.getByLabel('Score after')).toBeFocused();
  await enter(page, 'hit-6', '64', '56');
  await expect(summary).toBeHidden();
  await expect(result(page)).toHaveText(/8 points better/);
});

test('every measure has a row and a section that the row leads to', async ({ page }) => {
  const links = page.getByRole('table', { name: 'Measures at a glance' }).getByRole('link');
  await expect(links).toHaveCount(13);
  for (const link of await links.all())
    await expect(
      page.locator(`${await link.getAttribute('href').then((href) => `[id="${href?.slice(1)}"]`)}`),
    ).toHaveCount(1);
});

test('it works with the network cut and asks nobody', async ({ page, context }) => {
  const asked: string[] = [];
  await context.setOffline(true);
  page.on('request', (request) => asked.push(request.url()));
  await enter(page, 'nprs', '6', '4');
  await expect(result(page)).toHaveText(/2 points better\. .* counts\.$/);
  expect(asked).toEqual([]);
});

test('once the check of a measure is overdue, its thresholds are dropped', async ({ page }) => {
  await page.clock.setFixedTime('2031-01-01T12:00:00Z');
  await page.reload();
  await page.locator('score-change[data-ready]').waitFor();
  await enter(page, 'rdq', '18', '13');
  await expect(result(page)).toHaveText(
    'RDQ: 5 points better. No smallest important change is confirmed for this measure.',
  );
});

test('the measures are published as data', async ({ page }) => {
  await page.getByRole('link', { name: 'measures as a file' }).waitFor();
  const file = await page.request.get('api/outcome-measures.json');
  const { items } = (await file.json()) as { items: { id: string; kind: string }[] };
  expect(items.filter(({ kind }) => kind === 'instrument')).toHaveLength(13);
  expect(items.map(({ id }) => id)).toContain('instrument-rdq');
});

test('without JavaScript the measures are there to read', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('clinicians/outcome-measures/');
  await expect(page.locator('[data-form]')).toBeHidden();
  await expect(page.getByRole('table', { name: /Smallest important change of the NDI/ })).toContainText(
    'Young and others, 2009',
  );
  await page.close();
});
