import { chromium, expect } from '@playwright/test';
import { kinds, openOffline, openWithWorker, test } from './offline-site.ts';

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

test('the site can be installed, with icons that are there', async ({ page, context, own }) => {
  await openWithWorker(page, own.address);
  const session = await context.newCDPSession(page);
  const { data = '', errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { icons, shortcuts } = JSON.parse(data) as Record<
    'icons' | 'shortcuts',
    { src?: string; url?: string }[]
  >;
  for (const { src, url = src } of [...icons, ...shortcuts]) {
    const response = await page.request.get(new URL(url ?? '', own.address).href);
    expect(response.status(), url).toBe(200);
  }
});
