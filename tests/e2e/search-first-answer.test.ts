import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.locator('site-search [data-search-status]');
const results = (page: Page) => page.locator('site-search [data-search-result]');
const order = (page: Page) =>
  results(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['url']));
const isWhole = (page: Page) => page.locator('site-search[data-ready]').waitFor();

/** Holds back what only the whole answer needs; what comes back lets it through. */
async function holdTexts(page: Page): Promise<() => void> {
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  for (const address of [
    '**/pagefind/**',
    '**/search/index/evidence.json',
    '**/search/index/other-words.json',
  ])
    await page.route(address, (route) => opened.then(() => route.continue()).catch(() => undefined));
  return open;
}
const openFirst = async (page: Page, query = 'q=neck+pain') => {
  const release = await holdTexts(page);
  await page.goto(`search/?${query}`);
  await expect(results(page).first()).toBeVisible();
  return release;
};

test('the first answer waits neither for the engine of texts nor for the names of studies', async ({
  page,
}) => {
  await openFirst(page);
  await expect(results(page).first()).toHaveAttribute('data-url', /\/conditions\/neck-pain\/$/);
  await expect(results(page).first()).toContainText('What massage can and cannot do');
  await expect(page.locator('site-search[data-ready]')).toHaveCount(0);
});

test('nothing of texts is asked for before the first answer stands', async ({ page }) => {
  const early: string[] = [];
  let isHeld = true;
  await page.route('**/search/index/words.json', async (route) => {
    // Were texts asked for beside it, they would be by then.
    await new Promise((done) => setTimeout(done, 700));
    isHeld = false;
    await route.continue();
  });
  page.on('request', (request) => {
    if (isHeld && /\/pagefind\/|evidence\.json|other-words/.test(request.url())) early.push(request.url());
  });
  await page.goto('search/?q=neck+pain');
  await isWhole(page);
  expect(isHeld).toBe(false);
  expect(early).toEqual([]);
});

test('a search page that nothing was asked of loads nothing of the index', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/pagefind\/|\.json$/.test(path))).toEqual([]);
});

test('a first answer gives no numbers, and the status line speaks once before and once after', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const text = document.querySelector('[data-search-status]')?.textContent?.trim() ?? '';
      if (said.at(-1) !== text) said.push(text);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  const release = await openFirst(page);
  await expect(page.locator('.search-group .count')).toHaveCount(0);
  await expect(page.getByText('Narrow down')).toBeHidden();
  release();
  await isWhole(page);
  await expect(page.locator('.search-group .count').first()).toBeVisible();
  await expect(page.getByText('Narrow down')).toBeVisible();
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  // On a slow machine it may say between them that texts are late.
  expect(said.filter((text) => text && !/JavaScript|still loading/.test(text))).toEqual([
    'Searching for “neck pain”: first what pages are called, then all they say.',
    expect.stringMatching(/^\d+ pages for “neck pain”/),
  ]);
});

test('where texts are late, the page says what is shown and what is not, and leaves the topics', async ({
  page,
}) => {
  await openFirst(page);
  const topics = page.locator('#topics');
  await expect(topics).toBeHidden();
  await expect(status(page)).toContainText('Their texts are still loading', { timeout: 8000 });
  await expect(topics).toBeVisible();
  await expect(results(page).first()).toHaveAttribute('data-url', /\/conditions\/neck-pain\/$/);
});

test('where the thread that answers does not come, the page says so and leaves the topics', async ({
  page,
}) => {
  await page.route('**/answer-worker*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('search/?q=neck');
  await expect(status(page)).toContainText('The search index did not load');
  await expect(page.getByRole('link', { name: 'Neck pain' }).first()).toBeVisible();
});

test('what the address chooses limits the first answer, too, and stays chosen while texts are late', async ({
  page,
}) => {
  const release = await openFirst(page, 'q=neck&kind=technique');
  const kinds = new Set(await page.locator('.search-kind').allTextContents());
  expect(kinds).toEqual(new Set(['Techniques']));
  await page.locator('site-search input[name="q"]').fill('back');
  await expect(page).toHaveURL(/q=back&kind=technique/);
  release();
  await expect(status(page)).toContainText('“back”');
  await page.getByText('Narrow down').click();
  await expect(page.getByLabel(/^Techniques/)).toBeChecked();
});

test('nothing moves under a hand: texts join once it rests', async ({ page }) => {
  const release = await openFirst(page);
  const first = await order(page);
  const box = await results(page).nth(1).boundingBox();
  release();
  // The index needs less than this to answer.
  for (const begun = Date.now(); Date.now() - begun < 4000; )
    await page.mouse.move((box?.x ?? 0) + 20 + (Date.now() % 60), (box?.y ?? 0) + 10);
  expect(await order(page)).toEqual(first);
  await isWhole(page);
  expect(await order(page)).not.toEqual(first);
});

test('a result with the focus keeps it, and what a scrolled page shows keeps its place', async ({ page }) => {
  const release = await openFirst(page);
  const link = page.locator('.search-group').nth(1).locator('.search-title a').first();
  const address = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.evaluate(() => scrollBy(0, 300));
  const same = page.locator(`.search-title a[href="${address}"]`);
  const before = await same.evaluate((one) => one.getBoundingClientRect().top);
  release();
  await isWhole(page);
  await expect(same).toBeFocused();
  const after = await same.evaluate((one) => one.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThan(2);
});

test('a result that keeps its rank is not drawn again when texts join', async ({ page }) => {
  const release = await openFirst(page);
  const place = () => results(page).first().boundingBox();
  const before = await place();
  await results(page)
    .first()
    .evaluate((one) => Object.assign(one, { isOld: true }));
  release();
  await isWhole(page);
  expect(
    await results(page)
      .first()
      .evaluate((one) => 'isOld' in one),
  ).toBe(true);
  expect(await place()).toEqual(before);
});
