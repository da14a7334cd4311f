import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.locator('site-search [data-search-status]');
const results = (page: Page) => page.locator('[data-search-result]');
const kindsShown = async (page: Page) => new Set(await page.locator('.search-kind').allTextContents());
const search = async (page: Page, query: string) => {
  await page.goto(`search/?${query}`);
  await page.locator('site-search[data-ready]').waitFor();
};
const countOf = async (page: Page, label: RegExp) =>
  Number(/\((\d+)\)/.exec((await page.locator('label.check', { hasText: label }).textContent()) ?? '')?.[1]);

test('choices are “or” inside a group and “and” across groups, and stand in the address', async ({
  page,
}) => {
  await search(page, 'q=back+pain');
  await page.getByText('Narrow down').click();
  await page.getByLabel(/^Claims/).check();
  await expect.poll(() => kindsShown(page)).toEqual(new Set(['Claims, for and against']));
  await page.getByLabel(/^Conditions/).check();
  await expect.poll(() => kindsShown(page)).toEqual(new Set(['Claims, for and against', 'Conditions']));
  const before = await countOf(page, /^Claims/);
  await page.getByLabel(/^Moderate certainty/).check();
  await expect.poll(() => countOf(page, /^Claims/)).toBeLessThan(before);
  await expect(page).toHaveURL(/kind=condition(,|%2C)claim&certainty=moderate/);
  await page.reload();
  await expect(page.getByLabel(/^Moderate certainty/)).toBeChecked();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveURL(/\?q=back\+pain$/);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show everything' })).toBeHidden();
});

test('a value that there is not is left out of the choice', async ({ page }) => {
  await search(page, 'q=neck&kind=nonsense&certainty=none');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(results(page).first()).toBeVisible();
});

test('while somebody types, the list is never empty and the status speaks once, at the end', async ({
  page,
}) => {
  await search(page, 'q=neck');
  await page.evaluate(() => {
    const seen = { least: Number.POSITIVE_INFINITY, said: [] as string[] };
    Object.assign(globalThis, { seen });
    const of = (selector: string) => document.querySelector(`site-search ${selector}`) as HTMLElement;
    const note = () => {
      seen.least = Math.min(seen.least, document.querySelectorAll('[data-search-result]').length);
    };
    new MutationObserver(note).observe(of('[data-results]'), { childList: true, subtree: true });
    new MutationObserver(() => seen.said.push(of('[data-search-status]').textContent ?? '')).observe(
      of('[data-search-status]'),
      { childList: true },
    );
  });
  await page.locator('site-search input[name="q"]').press('End');
  await page.keyboard.type(' pain at night', { delay: 30 });
  await expect(status(page)).toContainText('neck pain at night');
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: object }).seen);
  expect(seen).toMatchObject({ said: [expect.stringContaining('neck pain at night')] });
  expect((seen as { least: number }).least).toBeGreaterThan(0);
});

test('a result leads on to the part of its page that fits', async ({ page }) => {
  await search(page, 'q=neck+pain+what+it+costs');
  const part = page.locator('.search-part a').first();
  const hash = new URL((await part.getAttribute('href')) ?? '', page.url()).hash;
  expect(hash.length).toBeGreaterThan(1);
  await part.click();
  await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toBeInViewport();
});

test('two words that were typed as one are read as two, and it says so', async ({ page }) => {
  await search(page, 'q=neckpain');
  await expect(status(page)).toContainText('Showing results for “neck pain”');
});

test.describe('a place', () => {
  for (const [q, near] of [
    ['massage 98101-1234', '98101'],
    ['massage portland or', 'portland or'],
    ['neck pain Springfield, IL', 'Springfield, IL'],
  ] as const)
    test(`“${q}” opens the finder near ${near}`, async ({ page }) => {
      await search(page, `${new URLSearchParams({ q })}`);
      const address = (await results(page).first().getAttribute('data-url')) ?? '';
      expect(address).toMatch(/\/find\/\?/);
      expect(new URLSearchParams(address.split('?')[1]).get('near')).toBe(near);
    });

  test('beside something else leads to nobody', async ({ page }) => {
    await search(page, 'q=pizza+near+me');
    await expect(page.locator('[data-url*="/find/?"]')).toHaveCount(0);
  });
});

test('a question about something else gives one card and nothing else', async ({ page }) => {
  await search(page, 'q=slow+cooker+chili');
  await expect(page.getByRole('heading', { name: 'We have nothing on this' })).toBeVisible();
  await expect(page.locator('[data-not-covered]')).toHaveCount(1);
  await expect(results(page)).toHaveCount(0);
});
