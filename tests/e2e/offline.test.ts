import { expect } from '@playwright/test';
import { kinds, openOffline, openWithWorker, test } from './offline-site.ts';

test('a page that was just read is there without the network, styles and fonts too, and nothing of it is stored', async ({
  page,
  context,
  own,
}) => {
  await openWithWorker(page, `${own.address}conditions/neck-pain/`);
  await page.goto(`${own.address}techniques/`);
  expect(await kinds(page)).toEqual(['basic']);
  const look = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      const faces = [...document.fonts]
        // The device's own letters, which stand in until ours come, may not be asked for the second time.
        .filter(({ status, family }) => status === 'loaded' && !family.includes('Fallback'))
        .map(({ family }) => family);
      return { faces: faces.toSorted(), color: getComputedStyle(document.body).backgroundColor };
    });
  const before = await look();
  expect(before.faces.length).toBeGreaterThan(1);
  await context.setOffline(true);
  await own.end();
  await page.goto(`${own.address}conditions/neck-pain/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Massage for neck pain');
  await page.goto(`${own.address}techniques/`);
  expect(await look()).toEqual(before);
  expect(await kinds(page)).toEqual(['basic']);
  await context.setOffline(false);
  await own.start();
});

test('the safety check answers without the network once any page was opened, also in an emptied browser', async ({
  page,
  context,
  own,
}) => {
  await openWithWorker(page, `${own.address}glossary/`);
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await own.end();
  await page.goto(`${own.address}safety/check/`);
  await page.locator('safety-check[data-ready]').waitFor();
  await page.getByRole('button', { name: 'See what it means' }).click();
  await expect(page.locator('[data-safety-level="go-ahead"]')).toBeVisible();
  await page.getByRole('link', { name: /^Warning signs/ }).click();
  await expect(page).toHaveURL(/safety\/#warning-signs$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await own.start();
});

test('a page that is not kept says so, lists what is at hand, and comes when one tries again with a connection', async ({
  page,
  own,
}) => {
  await openWithWorker(page, `${own.address}glossary/`);
  await own.end();
  await page.goto(`${own.address}evidence/guidelines/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'You are offline, and this page is not kept here',
  );
  await expect(page.locator('[data-kept-basic]')).toContainText(/The same for everybody, \d+ kB\./);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You are offline');
  await own.start();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/guidelines/i);
});

test('pages read are kept once that is chosen, without what their address asked, and go one by one or together', async ({
  page,
  context,
  own,
}) => {
  await openOffline(page, own);
  const box = page.getByRole('checkbox', { name: 'Keep the pages that I read' });
  await expect(box).not.toBeChecked();
  await box.check();
  await expect(page.locator('[data-choice-said]')).toHaveText(
    'From now on, pages that you read are kept here.',
  );
  await page.goto(`${own.address}conditions/neck-pain/?level=clinical`);
  await page.goto(`${own.address}clinicians/billing-units/`);
  const keptPages = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.endsWith(':read')) ?? '';
      const urls = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url));
      return urls
        .filter(({ pathname }) => pathname.endsWith('/'))
        .map(({ pathname, search }) => pathname + search);
    });
  await expect.poll(keptPages).toEqual(['/conditions/neck-pain/', '/clinicians/billing-units/']);
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await own.end();
  await page.goto(`${own.address}clinicians/billing-units/`);
  await expect(page.locator('[data-ready]').last()).toBeAttached();
  await page.goto(`${own.address}techniques/cupping/`);
  await page.getByText(/^2 pages that you read/).click();
  await page.getByRole('link', { name: 'Massage for neck pain' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Massage for neck pain');
  await own.start();
  await openOffline(page, own);
  await page.getByText(/^2 pages that you read/).click();
  await page.getByRole('button', { name: /^Remove Massage for neck pain/ }).click();
  await expect(page.getByText(/^1 page that you read/)).toBeVisible();
  await box.uncheck();
  await expect(page.getByText(/that you read, /)).toHaveCount(0);
  expect(await kinds(page)).toEqual(['basic']);
});
