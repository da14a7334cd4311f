import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { listedIds, nearest, results, sample, status } from './finder-oracle.ts';

test('nothing of the map is asked for before the first card, and nobody else is asked at all', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  const cardsAtLeaflet: number[] = [];
  await page.route(/leaflet-map|\/basemap\//, async (route) => {
    cardsAtLeaflet.push(await results(page).count());
    await route.continue();
  });
  await page.goto('find/?near=98101');
  await page.locator('provider-map[data-ready]').waitFor();
  await expect.poll(() => cardsAtLeaflet.length).toBe(3);
  await page.unrouteAll({ behavior: 'wait' });
  expect(Math.min(...cardsAtLeaflet)).toBe(20);
  expect(foreign).toEqual([]);
  expect(violations).toEqual([]);
});

test('the map takes three tab stops and can be skipped', async ({ page }) => {
  await page.goto('find/?near=98101');
  await page.locator('provider-map[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Print this list' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip the map' })).toBeFocused();
  const stops: string[] = [];
  for (let stop = 0; stop < 4; stop++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
    );
  }
  expect(stops).toEqual(['Zoom in', 'Zoom out', 'Map of the results', 'Search this area']);
  await page.getByRole('link', { name: 'Skip the map' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'whether massage is safe for you' })).toBeFocused();
});

test('numbers and circles on the map together count everybody in view, once', async ({ page }) => {
  await page.goto('find/?near=67202');
  await page.locator('provider-map[data-ready]').waitFor();
  for (let steps = 0; steps < 8; steps++) await page.getByRole('button', { name: 'Zoom out' }).click();
  const shown = () =>
    page.locator('.map-circle, .map-dot, .map-pin').evaluateAll((marks) =>
      marks.reduce((sum, mark) => {
        const text = mark.textContent ?? '';
        if (!mark.classList.contains('map-pin'))
          return sum + (text === '' ? 1 : Number(text.replace(',', '')));
        const [first = 0, last = first] = text.split(/[–+]/).map(Number);
        return sum + (text.includes('–') ? last - first + 1 : text.includes('+') ? last + 1 : 1);
      }, 0),
    );
  const rows = sample.flatMap(({ position, moreLocations = [] }) => [
    position,
    ...moreLocations.map((more) => more.position),
  ]);
  await expect.poll(shown).toBe(rows.filter(Boolean).length);
});

test('“Search this area” lists who is in view, nearest to the place, and a result on the map leads to its card', async ({
  page,
}) => {
  await page.goto('find/?near=98101');
  await page.locator('provider-map[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Search this area' }).click();
  await expect(page).toHaveURL(/bounds=-/);
  await expect(status(page)).toContainText('in the area of the map');
  const [west = 0, south = 0, east = 0, north = 0] = (new URL(page.url()).searchParams.get('bounds') ?? '')
    .split(',')
    .map(Number);
  const inside = sample.filter(({ position, moreLocations = [] }) =>
    [position, ...moreLocations.map((more) => more.position)].some(
      (at) => at && at.lng >= west && at.lng <= east && at.lat >= south && at.lat <= north,
    ),
  );
  const order = nearest({ lng: -122.33, lat: 47.61 }, {}).map(({ id }) => id);
  const listed = await listedIds(page);
  expect(listed.toSorted()).toEqual(
    inside
      .map(({ id }) => id)
      .filter((id) => order.includes(id))
      .toSorted()
      .filter((id) => listed.includes(id)),
  );
  await expect(status(page)).toContainText(`${inside.length} therapists`);
  await page.locator('.map-pin').last().click();
  await expect(page.locator('.provider-chosen a').first()).toBeFocused();
});

const afterTheList = /(leaflet|provider)-map|for-condition/;

/** Gzipped bytes of the scripts that a visit loads, left out what comes after the first card: the map, and what belongs to a condition. */
async function scriptBytes(page: Page, visit: () => Promise<void>): Promise<number> {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' || afterTheList.test(response.url())) return;
    // It is on every page, and told with the bytes of a page.
    if (/EverydayScript/.test(response.url())) return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await visit();
  await page.locator('provider-map[data-ready]').waitFor();
  const sizes = await Promise.all(scripts);
  return sizes.reduce((sum, size) => sum + size, 0);
}

const visits: [string, (page: Page) => Promise<unknown>][] = [
  ['a ZIP code in the address', (page) => page.goto('find/?near=98101')],
  [
    'a ZIP code and filters in the address',
    (page) => page.goto('find/?near=98101&specialty=back-pain&credential=bctmb&within=500'),
  ],
  [
    'a ZIP code that is typed, then a filter',
    async (page) => {
      await page.goto('find/');
      await page.getByLabel('City, ZIP code or name').fill('98101');
      await page.keyboard.press('Enter');
      await expect(results(page)).toHaveCount(20);
      await page.getByText('Filters', { exact: true }).click();
      await page.getByLabel('Chronic low back pain').check();
      await page.getByRole('button', { name: 'Show results' }).click();
      await expect(status(page)).toContainText('The 20 nearest of');
      await expect(page).toHaveURL(/specialty=/);
    },
  ],
];
for (const [what, visit] of visits)
  test(`the finder without its map takes at most 12.2 kB of script for ${what}`, async ({ page }) => {
    const bytes = await scriptBytes(page, async () => {
      await visit(page);
    });
    expect(bytes).toBeGreaterThan(8000);
    expect(bytes).toBeLessThanOrEqual(12_200);
  });

test('what belongs to a chosen condition is asked for after the first card, takes little, and only then', async ({
  page,
}) => {
  const asked: { cards: number; bytes: number }[] = [];
  await page.route(/for-condition|find\/evidence\//, async (route) => {
    const cards = await results(page).count();
    const response = await route.fetch();
    asked.push({ cards, bytes: gzipSync(await response.body()).length });
    await route.fulfill({ response });
  });
  await page.goto('find/?near=98101');
  await page.locator('provider-map[data-ready]').waitFor();
  expect(asked).toEqual([]);
  await page.goto('find/?near=98101&specialty=back-pain');
  await expect(page.locator('.provider-evidence').first()).toBeVisible();
  expect(asked).toHaveLength(4);
  expect(Math.min(...asked.map(({ cards }) => cards))).toBe(20);
  expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(5000);
});

test('the search page, which shares a few words with the finder, loads nothing else of it', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('search/');
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((url) => /FinderScript|provider|leaflet/.test(url))).toEqual([]);
});
