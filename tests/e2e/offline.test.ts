import { chromium, expect } from '@playwright/test';
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
        .filter(({ status }) => status === 'loaded')
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

test('whoever switches it off keeps nothing, and the next page brings nothing back', async ({
  page,
  own,
}) => {
  await openOffline(page, own);
  await page.getByRole('checkbox', { name: 'Keep the pages that I read' }).check();
  const off = page.getByRole('checkbox', { name: 'Keep nothing for offline' });
  await off.check();
  await expect(page.locator('[data-choice-said]')).toContainText('Switched off.');
  await expect(page.locator('[data-kept-said]')).toHaveText('Nothing is kept on this device yet.');
  await page.goto(`${own.address}glossary/`);
  await page.waitForLoadState('networkidle');
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  expect(await left()).toEqual([]);
  await page.goto(`${own.address}offline/`);
  await off.uncheck();
  await expect(page.locator('[data-choice-said]')).toContainText('Switched on.');
  await expect.poll(() => kinds(page)).toEqual(['basic']);
});

test('one button on the privacy page erases lists, answers, choices, pages, packs and the worker', async ({
  page,
  own,
}) => {
  await openOffline(page, own);
  await page.getByRole('checkbox', { name: 'Keep the pages that I read' }).check();
  await page.selectOption('#state', 'RI');
  await page.getByRole('button', { name: 'Keep this state' }).click();
  await expect(page.getByRole('link', { name: 'Therapists in Rhode Island.' })).toBeVisible({
    timeout: 30_000,
  });
  await page.goto(`${own.address}evidence/citations/furlan-2015/`);
  await page.locator('[data-save]').first().click();
  await page.evaluate(() => {
    localStorage.setItem('handwise-level', 'clinical');
    localStorage.setItem('handwise-safety-check', '{}');
    localStorage.setItem('another-site', 'stays');
  });
  await page.evaluate(() => caches.open('another-site'));
  await page.goto(`${own.address}about/privacy/`);
  await page.getByRole('button', { name: 'Erase everything kept on this device' }).click();
  await expect(page.locator('[data-erase-said]')).toContainText('Erased.');
  const left = await page.evaluate(async () => ({
    keys: Object.keys(localStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ keys: ['another-site'], caches: ['another-site'], workers: 0 });
});

test('without https nothing is kept, one sentence says so, and erasing still works', async ({
  own,
  launchOptions,
}) => {
  const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP handwise.test 127.0.0.1'];
  const browser = await chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('pageerror', ({ message }) => failed.push(message));
  await page.goto(`${own.address.replace('127.0.0.1', 'handwise.test')}offline/`);
  for (const part of ['keep-more [data-said]', '[data-choice-said]', '[data-kept-said]'])
    await expect(page.locator(part)).toHaveText(/^This browser keeps nothing here\./);
  await expect(page.getByRole('button', { name: /^Keep/ }).and(page.locator(':enabled'))).toHaveCount(0);
  await page.getByRole('button', { name: 'Erase everything kept on this device' }).click();
  await expect(page.locator('[data-erase-said]')).toContainText('Erased.');
  expect(failed).toEqual([]);
  await browser.close();
});

test('keeping and erasing ask nobody else and break no rule of the pages’ policy', async ({
  page,
  context,
  own,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(own.address)) foreign.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await openOffline(page, own);
  await page.selectOption('#state', 'GU');
  await page.getByRole('button', { name: 'Keep this state' }).click();
  await expect(page.getByRole('link', { name: 'Therapists in Guam.' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Remove Therapists in Guam' }).click();
  await expect(page.getByRole('link', { name: 'Therapists in Guam.' })).toHaveCount(0);
  await page.goto(`${own.address}safety/check/`);
  await page.locator('safety-check[data-ready]').waitFor();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
