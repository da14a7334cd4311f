import { expect, type Page } from '@playwright/test';
import { results } from './finder-oracle.ts';
import { keepSite, kinds, openOffline, openWithWorker, said, test } from './offline-site.ts';

test('the whole site says its size, then every page and the search work without the network', async ({
  page,
  context,
  own,
}) => {
  await openOffline(page, own);
  await expect(page.locator('[data-site-size]')).toHaveText(
    /^\d+ pages and the search: [\d.]+ MB to load, [\d.]+ MB on this device\.$/,
  );
  await page.goto(`${own.address}search/?q=neck`);
  await expect(page.locator('[data-search-status]')).toContainText('pages for “neck”');
  const online = await page
    .locator('[data-search-result]')
    .evaluateAll((all) => all.map((one) => one.dataset['url']));
  await openOffline(page, own);
  await keepSite(page);
  await expect(page.locator('[data-kept-more]')).toContainText('The whole site.');
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await own.end();
  for (const path of [
    '',
    'conditions/migraine/',
    'evidence/citations/cherkin-2011/',
    'clinicians/referral/',
  ]) {
    await page.goto(own.address + path);
    await expect(page).not.toHaveTitle(/No connection/);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  }
  await page.goto(`${own.address}search/?q=neck`);
  await expect(page.locator('[data-search-status]')).toContainText('pages for “neck”');
  await expect(page.locator('[data-search-status]')).not.toContainText('not kept');
  const offline = await page
    .locator('[data-search-result]')
    .evaluateAll((all) => all.map((one) => one.dataset['url']));
  expect(offline).toEqual(online);
  await own.start();
});

test('without the pack the search says that it is not kept', async ({ page, context, own }) => {
  await openWithWorker(page, `${own.address}safety/check/`);
  await page.goto(`${own.address}offline/`);
  await context.setOffline(true);
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('neck');
  await expect(page.locator('[data-panel-status]')).toContainText('the search is not kept on this device');
});

test('half a pack never answers, says so, and goes on from where it broke off', async ({
  page,
  context,
  own,
}) => {
  await openOffline(page, own);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.pack')) asked.push(request.url());
  });
  const { promise: broken, resolve } = Promise.withResolvers<void>();
  await page.route('**/4.pack', async (route) => {
    await route.abort('connectionreset');
    resolve();
  });
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await broken;
  await expect(said(page)).toContainText('The connection broke off. It does not count as kept yet.');
  await expect(page.locator('[data-kept-more]')).toContainText('Only a part is here, so it is not used yet.');
  expect(asked.length).toBe(5);
  await context.setOffline(true);
  await page.goto(`${own.address}conditions/migraine/`);
  await expect(page).toHaveTitle(/No connection/);
  await context.setOffline(false);
  await page.unroute('**/4.pack');
  await openOffline(page, own);
  await keepSite(page);
  const again = asked.slice(5);
  expect(again[0]).toMatch(/\/4\.pack$/);
  expect(again.filter((one) => /\/[0-3]\.pack$/.test(one))).toEqual([]);
});

test('a part that arrives damaged is thrown away and asked for again', async ({ page, own }) => {
  await openOffline(page, own);
  await page.route('**/1.pack', (route) => route.fulfill({ body: 'not a pack' }));
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await expect(said(page)).toHaveText(/^A part arrived damaged/);
  await page.unroute('**/1.pack');
  await keepSite(page);
});

test('the reader may stop a download, and finds no half site kept', async ({ page, own }) => {
  await openOffline(page, own);
  await page.route('**/2.pack', () => undefined);
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(said(page)).toHaveText(/^Stopped\./);
  await expect(page.locator('[data-kept-more]')).toContainText('Only a part is here');
});

for (const knows of [true, false])
  test(`a full device keeps nothing of a pack and says so, where it ${knows ? 'knows' : 'finds out'}`, async ({
    page,
    context,
    own,
  }) => {
    if (!knows)
      await page.addInitScript(() => {
        navigator.storage.estimate = async () => ({ quota: 1e12, usage: 0 });
      });
    await openOffline(page, own);
    const session = await context.newCDPSession(page);
    const origin = own.address.replace(/\/$/, '');
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 });
    await page.getByRole('button', { name: 'Keep the whole site' }).click();
    await expect(said(page)).toHaveText(/^The device has no room left for this\./, { timeout: 30_000 });
    expect(await kinds(page)).toEqual(['basic']);
  });

const idsOf = async (page: Page) => {
  await expect(page.locator('provider-finder[data-ready]')).toBeAttached();
  return results(page).evaluateAll((all) =>
    all.map((one) => [
      one.dataset['providerId'],
      one.querySelector<HTMLElement>('[data-distance-km]')?.dataset['distanceKm'] ??
        one.dataset['distanceKm'],
    ]),
  );
};

test('the finder works without the network for places in a kept state, and says what it lacks elsewhere', async ({
  page,
  context,
  own,
}) => {
  const near = ['near=98101', 'near=Spokane,+WA&within=50', 'near=Yakima&specialty=neck-pain&within=25'];
  const online = [];
  for (const query of near) {
    await page.goto(`${own.address}find/?${query}`);
    online.push(await idsOf(page));
  }
  await openOffline(page, own);
  await page.selectOption('#state', 'WA');
  await expect(page.locator('[data-state-size]')).toHaveText(/^Washington: at most [\d.]+ MB to load/);
  await page.getByRole('button', { name: 'Keep this state' }).click();
  await expect(page.getByRole('link', { name: 'Therapists in Washington.' })).toBeVisible({
    timeout: 30_000,
  });
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await own.end();
  for (const [at, query] of near.entries()) {
    await page.goto(`${own.address}find/?${query}`);
    expect(await idsOf(page), query).toEqual(online[at]);
  }
  await page.goto(`${own.address}find/?near=Spokane,+WA&specialty=neck-pain`);
  await expect(page.locator('[data-finder-status]')).toContainText('nobody farther than');
  await page.goto(`${own.address}find/?near=10001`);
  await expect(page.locator('[data-finder-heading]')).toHaveText('Not kept on this device');
  await own.start();
});
