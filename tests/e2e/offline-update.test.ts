import { expect, type Page } from '@playwright/test';
import { keepSite, laterBuild, openOffline, openWithWorker, test } from './offline-site.ts';

let later: Awaited<ReturnType<typeof laterBuild>>;
test.beforeAll(async () => {
  later = await laterBuild();
});
test.afterAll(() => later.remove());

/** Which build a page that every device keeps is of, and which its script. */
const buildOf = async (page: Page, address: string) => {
  await page.goto(`${address}offline/`);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const script = await page.evaluate(() => document.documentElement.dataset['build'] ?? 'first');
  return [title.startsWith('Later') ? 'later' : 'first', script];
};

test('page and script are of one build before, during and after an update, with the network and without', async ({
  page,
  context,
  own,
}) => {
  await openWithWorker(page, `${own.address}glossary/`);
  expect(await buildOf(page, own.address)).toEqual(['first', 'first']);
  await own.end();
  await own.start(later.folder);
  expect(await buildOf(page, own.address)).toEqual(['later', 'later']);
  const isWaiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  await expect.poll(isWaiting).toBe(true);
  // The worker of the first build still answers, with its own page and script.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await own.end();
  expect(await buildOf(page, own.address)).toEqual(['first', 'first']);
  await own.start(later.folder);
  await openOffline(page, own);
  await expect(page.locator('[data-newer]')).toBeVisible();
  // While another page of the site is open, nothing takes over.
  const other = await context.newPage();
  await other.goto(`${own.address}glossary/`);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('[data-choice-said]')).toHaveText(
    '2 tabs of this site are open. Close the others first.',
  );
  expect(await isWaiting()).toBe(true);
  await other.close();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it now' }).click()]);
  await expect(page.locator('[data-newer]')).toBeHidden();
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await own.end();
  expect(await buildOf(page, own.address)).toEqual(['later', 'later']);
  await own.start();
});

test('a pack of the build before keeps answering as a whole, and its search answers no page of the new build', async ({
  page,
  context,
  own,
}) => {
  await openOffline(page, own);
  await keepSite(page);
  await page.getByRole('checkbox', { name: 'Keep the pages that I read' }).check();
  await own.end();
  await own.start(later.folder);
  await page.goto(`${own.address}conditions/neck-pain/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Later/);
  await openOffline(page, own);
  await expect(page.locator('[data-kept-more]')).toContainText('A newer one is there.');
  await context.setOffline(true);
  // The page of the new build that was read since stands before the pack's; its search finds no index of its own.
  await page.goto(`${own.address}conditions/neck-pain/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Later/);
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('neck');
  await expect(page.locator('[data-panel-status]')).toContainText('the search is not kept');
  // A page of the pack searches in the pack.
  await page.goto(`${own.address}conditions/migraine/`);
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('neck');
  await expect(page.locator('[data-panel-status]')).toContainText('pages for “neck”');
  await context.setOffline(false);
  await openOffline(page, own);
  await keepSite(page);
  const sites = await page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.includes(':site:')),
  );
  expect(sites.length).toBe(1);
});

test('a site that is renewed in the middle of a download throws the old half away and says so', async ({
  page,
  own,
}) => {
  await openOffline(page, own);
  await page.route('**/3.pack', async (route) => {
    await own.end();
    await own.start(later.folder);
    await route.continue();
  });
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await expect(page.locator('keep-more [data-said]')).toHaveText(/^The site was renewed while this loaded/);
  expect(await page.evaluate(async () => (await caches.keys()).some((name) => name.includes(':site:')))).toBe(
    false,
  );
  await page.unroute('**/3.pack');
  await keepSite(page);
  await own.end();
  await page.goto(`${own.address}conditions/neck-pain/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Later/);
  await own.start();
});
