import { expect, type Page, test } from '@playwright/test';
import { listedIds, results, sample } from './finder-oracle.ts';
import { press, tabTo } from './keyboard.ts';

const status = (page: Page) => page.locator('[data-shortlist-status]');
const people = (page: Page) => page.locator('[data-shortlist-items] > li');

test('find, filter, compare and call, by keyboard alone and with the map hidden', async ({ page }) => {
  // Some hundred presses of Tab.
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('#map { display: none !important }');
    document.adoptedStyleSheets = [style];
  });
  await page.goto('find/');
  await tabTo(page, 'City, ZIP code or name');
  await page.keyboard.type('neck pain 98101');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Near 98101 (Seattle, WA)' })).toBeFocused();
  // Filter: they stand before the list.
  await tabTo(page, /^Filters/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Accepts insurance \(/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/near=98101&specialty=neck-pain&offers=accepts-insurance$/);
  await expect(page.getByRole('heading', { level: 2, name: /^Near 98101/ })).toBeFocused();
  const listed = await listedIds(page);
  // Compare: the first two go on the short list.
  for (const at of [0, 1]) {
    const name = sample.find(({ id }) => id === listed[at])?.name;
    await press(page, 'Enter', new RegExp(`^Save to short list: .*${name?.last ?? name?.organization}`));
    await expect(results(page).nth(at).getByRole('status')).toContainText(`Your short list (${at + 1})`);
    await expect(results(page).nth(at).getByRole('button', { name: /Save/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await press(page, 'Enter', 'Your short list (2)');
  await expect(page).toHaveURL(/\/find\/saved\/$/);
  await expect(status(page)).toHaveText('2 therapists on your short list.');
  expect(await people(page).evaluateAll((all) => all.map((one) => one.dataset['providerId']))).toEqual(
    listed.slice(0, 2),
  );
  // Call.
  await tabTo(page, /^\(?\d{3}\)?[ -]\d{3}-\d{4}/);
  await expect(page.locator(':focus')).toHaveAttribute('href', /^tel:/);
  await expect(page.getByRole('heading', { name: 'What to ask on the first call' })).toBeVisible();
});

test('a list is shared by a link, kept by whoever opens it, and printed as a sheet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [one, two] = sample.map(({ id }) => id);
  await page.goto(`find/saved/?ids=${one},${two},x-nobody,<b>`);
  await expect(status(page)).toHaveText(
    '2 therapists in this shared list. The list of therapists holds nobody under “x-nobody”.',
  );
  await page.getByRole('button', { name: 'Put these on my list' }).click();
  await expect(status(page)).toHaveText('2 therapists on your short list.');
  await page.getByRole('button', { name: 'Copy a link to this list' }).click();
  await expect(status(page)).toHaveText(/^Link copied\./);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`/find/saved/\\?ids=${one},${two}$`),
  );
  await page.emulateMedia({ media: 'print' });
  await expect(people(page).first().getByText('Notes from the call:')).toBeVisible();
  await expect(people(page).first().getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await people(page).first().getByRole('button', { name: /^Save/ }).click();
  await expect(status(page)).toHaveText('1 therapist on your short list.');
  await page.getByRole('button', { name: 'Clear my list' }).click();
  await expect(status(page)).toHaveText(/^Nobody is on your list yet\./);
});

test('a browser that keeps nothing says so beside the button', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked');
      },
    });
  });
  await page.goto('find/?near=98101');
  await results(page).first().getByRole('button', { name: /Save/ }).click();
  await expect(results(page).first().getByRole('status')).toContainText('This browser keeps no lists.');
});

test('the part that saves does not load: that is told beside the button', async ({ page }) => {
  await page.route('**/short-list-button.*.js', (route) => route.abort());
  await page.goto('find/?near=98101');
  await results(page).first().getByRole('button', { name: /Save/ }).click();
  await expect(results(page).first().getByRole('status')).toHaveText(
    'Not saved: no connection. Press again later.',
  );
});

test('a lost connection is told, and trying again works', async ({ page }) => {
  await page.route('**/ids/*.json', (route) => route.abort());
  await page.goto(`find/saved/?ids=${sample[0]?.id}`);
  await expect(status(page)).toContainText('you seem to be offline');
  await page.unroute('**/ids/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(people(page)).toHaveCount(1);
});
