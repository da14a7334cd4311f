import { expect, type Page, test } from '@playwright/test';
import { results, status } from './finder-oracle.ts';

// A handler that outlives its test would fail another one.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

const markup = '<img src=x onerror="window.hostile=1"><script>window.hostile=1</script>';

/** Serves every leaf with the first record of each changed, as a broken build or a tampered copy might. */
async function spoil(page: Page, properties: Record<string, unknown>): Promise<void> {
  await page.route('**/leaf/*.json', async (route) => {
    const response = await route.fetch();
    const leaf = await response.json();
    for (const feature of leaf.features) Object.assign(feature.properties, properties);
    await route.fulfill({ response, json: leaf });
  });
}

async function watch(page: Page): Promise<() => Promise<unknown[]>> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(error.message));
  return async () => [...seen, await page.evaluate(() => 'hostile' in window)];
}

test('markup in every text of a record is shown as text, on cards, in a record and on the short list', async ({
  page,
}) => {
  const seen = await watch(page);
  await spoil(page, {
    name: markup,
    practice: markup,
    credentialText: markup,
    phone: markup,
    address: { line1: markup, city: markup, state: 'WA', postalCode: markup },
    source: { kind: 'csv', name: markup, retrieved: '2026-11-01' },
    licenses: [{ state: 'WA', number: markup }],
    credentials: [{ id: 'bctmb', number: markup, source: markup }],
  });
  await page.goto('find/?near=98101&specialty=neck-pain');
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).first().getByRole('heading')).toContainText(markup);
  await page.goto('find/provider/?id=x-sample-00005&near=98101');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(markup);
  await page.goto('find/saved/?ids=x-sample-00005');
  await expect(page.locator('[data-shortlist-items]')).toContainText(markup);
  expect(await page.locator('main img[src="x"], main script:not([type]):not([src])').count()).toBe(0);
  expect(await seen()).toEqual([false]);
});

test('a website that is a script runs nothing when it is pressed', async ({ page }) => {
  const seen = await watch(page);
  await spoil(page, { website: 'javascript:window.hostile=1' });
  await page.goto('find/provider/?id=x-sample-00005');
  await page.getByRole('link', { name: 'javascript:window.hostile=1' }).click();
  expect(await seen()).toEqual([false]);
});

test('the longest text that a record may have, and marks that turn text around, break neither the card nor its neighbors', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await spoil(page, { name: `\u202E${'x'.repeat(300)}`, practice: '\u2067כהן' });
  await page.goto('find/?near=98101');
  await expect(results(page)).toHaveCount(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const where = results(page).first().locator('.provider-where').first();
  await expect(where).toContainText(/^\d.* from the center of 98101/);
  expect(await where.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
});

test('a leaf that tells a wrong number of people is no list', async ({ page }) => {
  await page.route('**/leaf/*.json', async (route) => {
    const response = await route.fetch();
    const leaf = await response.json();
    await route.fulfill({ response, json: { ...leaf, features: leaf.features.slice(1) } });
  });
  await page.goto('find/?near=98101');
  await expect(status(page)).toContainText('arrived damaged');
  await expect(results(page)).toHaveCount(0);
});

for (const [what, body, words] of [
  ['cut short', Buffer.from([0x1f, 0x8b, 8]), 'arrived damaged'],
  ['of another length', Buffer.alloc(3), 'arrived damaged'],
  ['a web page', Buffer.from('<!doctype html>'), 'arrived damaged'],
  ['not there', undefined, 'could not find a file of the list'],
] as const)
  test(`a bitmap that is ${what} is told, and trying again works once it is right`, async ({ page }) => {
    await page.route('**/facet/*.bin', (route) =>
      route.fulfill(body ? { status: 200, body } : { status: 404 }),
    );
    await page.goto('find/?near=98101&credential=bctmb');
    await expect(status(page)).toContainText(words);
    await expect(results(page)).toHaveCount(0);
    await page.unroute('**/facet/*.bin');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page)).toHaveCount(20);
  });

test('a leaf of another generation is no list', async ({ page }) => {
  await page.route('**/leaf/*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), generation: 'ffffffffffffffff' } });
  });
  await page.goto('find/?near=98101');
  await expect(status(page)).toContainText('arrived damaged');
  await expect(results(page)).toHaveCount(0);
});
