import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.locator('[data-search-status]');
const results = (page: Page) => page.locator('[data-search-result]');

test('nothing of the index is fetched before somebody turns to a search box', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('conditions/neck-pain/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search this site' }).focus();
  await expect.poll(() => asked.filter((path) => path.endsWith('/pagefind/pagefind.js')).length).toBe(1);
});

test('a question is understood: stop words do not empty the result', async ({ page }) => {
  await page.goto('search/?q=what+will+a+therapist+ask+about+my+health');
  await expect(results(page).first()).toBeVisible();
});

test('a hyphen does not hide pages', async ({ page }) => {
  await page.goto('search/?q=low-back+pain');
  await expect(
    page.locator('[data-search-result][data-url="/conditions/chronic-low-back-pain/"]'),
  ).toHaveCount(1);
});

test('when no page holds all words the rarest is dropped, and it says so', async ({ page }) => {
  await page.goto('search/?q=fibromyalgia+zebra');
  await expect(status(page)).toContainText('without “zebra”');
  await expect(results(page).first()).toHaveAttribute('data-url', /fibromyalgia/);
});

test('the kind stands in the address, limits the list and survives a reload', async ({ page }) => {
  await page.goto('search/?q=neck');
  await page.getByLabel(/^Techniques/).check();
  await expect(page).toHaveURL(/kind=technique/);
  await expect(page.getByRole('heading', { level: 2, name: /^Conditions/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel(/^Techniques/)).toBeChecked();
  await expect(results(page).first()).toHaveAttribute('data-url', /\/techniques\//);
});

test('nothing found is told in words and leaves the topics', async ({ page }) => {
  await page.goto('search/?q=qqqzzzxx');
  await expect(status(page)).toContainText('Nothing found for “qqqzzzxx”');
  await expect(page.getByRole('link', { name: 'Find a therapist' }).first()).toBeVisible();
});

test('a missing index is told in words', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('search/?q=neck');
  await expect(status(page)).toContainText('The search index did not load');
});

test('blocked WebAssembly is told in words', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(WebAssembly, {
      instantiate: () => Promise.reject(new WebAssembly.CompileError('blocked')),
    });
  });
  await page.goto('search/?q=neck');
  await expect(status(page)).toContainText('blocks WebAssembly');
});

test('hostile words are shown as words', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(status(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page leads to every topic', async ({ page }) => {
    await page.goto('search/?q=neck');
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Neck pain' })).toBeVisible();
  });
});
