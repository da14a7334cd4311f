import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './keyboard.ts';

const status = (page: Page) => page.locator('[data-search-status]');
const results = (page: Page) => page.locator('[data-search-result]');
const search = async (page: Page, q: string) => {
  await page.goto(`search/?${new URLSearchParams({ q })}`);
  await page.locator('site-search[data-ready]').waitFor();
};
const first = (page: Page) => results(page).first();

test('nothing of the index is fetched before somebody turns to a search box', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('conditions/neck-pain/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/pagefind\/|\/search\//.test(path))).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search this site' }).focus();
  await expect.poll(() => asked.filter((path) => path.endsWith('/search/index/names.json')).length).toBe(1);
});

test.describe('a question is understood', () => {
  test('without its small words', async ({ page }) => {
    await search(page, 'what will a therapist ask about my health');
    await expect(first(page)).toBeVisible();
  });

  test('whatever hyphens it has', async ({ page }) => {
    await search(page, 'low-back pain');
    await expect(
      page.locator('[data-search-result][data-url$="/conditions/chronic-low-back-pain/"]'),
    ).toHaveCount(1);
  });

  test('with its typing error, which is told and can be taken back', async ({ page }) => {
    await search(page, 'fibromialgia');
    await expect(status(page)).toContainText('Showing results for “fibromyalgia”');
    await expect(first(page)).toHaveAttribute('data-url', /fibromyalgia/);
    await page.getByRole('link', { name: 'Search for “fibromialgia” as typed' }).click();
    await expect(page).toHaveURL(/spelling=as-typed/);
    await expect(status(page)).not.toContainText('Showing results');
  });

  test('without the words that no page has, and it says so', async ({ page }) => {
    await search(page, 'fibromyalgia qzxvbn');
    await expect(status(page)).toContainText('No page has “qzxvbn”');
    await expect(first(page)).toHaveAttribute('data-url', /fibromyalgia/);
  });
});

test('an identifier leads straight to its record', async ({ page }) => {
  for (const q of ['PMID 29072931', '10.1089/acm.2017.0209', 'https://doi.org/10.1089/acm.2017.0209']) {
    await search(page, q);
    await expect(results(page)).toHaveCount(1);
    await expect(first(page)).toHaveAttribute('data-url', /\/evidence\/citations\/pach-2018\/$/);
  }
});

test('a medicine brings its risk first', async ({ page }) => {
  await search(page, 'can I get a massage on eliquis');
  await expect(first(page)).toHaveAttribute('data-url', /\/safety\/bleeding-disorder-or-anticoagulant\/$/);
});

test('a place opens the finder with what was said filled in', async ({ page }) => {
  await search(page, 'back pain 98101');
  await expect(first(page)).toHaveAttribute('data-url', /\/find\/\?near=98101&specialty=back-pain$/);
  await page.getByRole('link', { name: 'Find therapists near 98101' }).click();
  await expect(page.locator('[data-finder-status]')).toContainText('98101');
});

test('what the site leaves to others gives one card with a way on, and no junk', async ({ page }) => {
  await search(page, 'does cupping work');
  const card = page.locator('[data-not-covered]');
  await expect(card).toHaveCount(1);
  await expect(card.getByRole('link')).toHaveAttribute('href', /^https:/);
  // The one page that says what cups are beside it.
  await expect(results(page)).toHaveCount(1);
  await expect(first(page)).toHaveAttribute('data-url', /\/techniques\/instrument-assisted\/$/);
  await search(page, 'reiki');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toContainText('One answer');
});

test('the kind stands in the address, limits the list and survives a reload', async ({ page }) => {
  await search(page, 'neck');
  await page.getByText('Narrow down').click();
  await page.getByLabel(/^Techniques/).check();
  await expect(page).toHaveURL(/kind=technique/);
  await expect(first(page)).toHaveAttribute('data-url', /\/techniques\//);
  await page.reload();
  await expect(page.getByLabel(/^Techniques/)).toBeChecked();
  await expect(first(page)).toHaveAttribute('data-url', /\/techniques\//);
});

test('nothing found is told in words and leaves the topics', async ({ page }) => {
  await search(page, 'qqqzzzxx');
  await expect(status(page)).toContainText('Nothing found for “qqqzzzxx”');
  await expect(page.getByRole('link', { name: 'Find a therapist' }).first()).toBeVisible();
});

test('without the index of texts, titles are still searched, and it says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await search(page, 'neck');
  await expect(status(page)).toContainText('The search index did not load');
  await expect(first(page)).toHaveAttribute('data-url', /\/conditions\/neck-pain\/$/);
});

test('blocked WebAssembly is told in words, and titles are still searched', async ({ page }) => {
  // As a network does that puts a policy of its own on scripts: the thread that answers lives by that of its file.
  await page.route('**/answer-worker*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await search(page, 'neck');
  await expect(status(page)).toContainText('blocks WebAssembly');
  await expect(first(page)).toBeVisible();
});

test('without the names of pages nothing can be searched, and the topics remain', async ({ page }) => {
  await page.route('**/search/index/**', (route) => route.fulfill({ status: 404, body: '' }));
  await search(page, 'neck');
  await expect(status(page)).toContainText('The search index did not load');
  await expect(page.getByRole('link', { name: 'Neck pain' }).first()).toBeVisible();
});

test('bad input gives a sentence and no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const q of [
    ' ',
    'x',
    'a'.repeat(5000),
    '<img src=x onerror=alert(1)>',
    '🙂🙂',
    '\u202eabc',
    'the of and',
    '"unclosed',
  ]) {
    await search(page, q);
    await expect(status(page)).not.toBeEmpty();
    await expect(page.locator('main img')).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test.describe('the box in the header', () => {
  test('answers below itself on any page, by keyboard alone', async ({ page }) => {
    await page.goto('conditions/');
    await page.locator('search-opener[data-ready]').waitFor();
    await tabTo(page, 'Search this site');
    await page.keyboard.type('neck pain');
    const panel = page.locator('[data-search-panel]');
    await expect(panel.locator('[data-search-result]').first()).toHaveAttribute(
      'data-url',
      /\/conditions\/neck-pain\/$/,
    );
    await expect(panel.getByRole('status')).toContainText('neck pain');
    await page.keyboard.press('ArrowDown');
    await expect(panel.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(page.getByRole('searchbox', { name: 'Search this site' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\/\?q=neck\+pain/);
  });

  test('is reached by "/" while nobody types, until the reader switches the key off', async ({ page }) => {
    const box = page.getByRole('searchbox', { name: 'Search this site' });
    await page.goto('about/accessibility/');
    await page.locator('search-opener[data-ready]').waitFor();
    await page.keyboard.press('/');
    await expect(box).toBeFocused();
    await page.keyboard.type('and/or');
    await expect(box).toHaveValue('and/or');
    await page.getByRole('checkbox', { name: /^The key/ }).uncheck();
    await page.goto('conditions/');
    await page.locator('search-opener[data-ready]').waitFor();
    for (const key of '/?sSkf') await page.keyboard.press(key);
    await expect(page.locator('body')).toBeFocused();
    await page.goto('about/accessibility/');
    const choice = page.getByRole('checkbox', { name: /^The key/ });
    await expect(choice).not.toBeChecked();
    await choice.check();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('closes when the focus goes on', async ({ page }) => {
    await page.goto('conditions/');
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('knots');
    await expect(page.locator('[data-search-panel]')).toBeVisible();
    await page.locator('main a').first().focus();
    await expect(page.locator('[data-search-panel]')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page leads to every topic', async ({ page }) => {
    await page.goto('search/?q=neck');
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Neck pain' })).toBeVisible();
  });
});
