import { expect, type Page, test } from '@playwright/test';

const country = 'find/?near=67202&bounds=-125,24,-66,50';
const city = 'find/?near=98101';

/** Bytes that the map's ground takes for a visit; its files are compressed already. */
async function groundBytes(page: Page, visit: string): Promise<number> {
  const files: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/basemap/')) files.push(response.body().then(({ length }) => length));
  });
  await page.goto(visit);
  await drawn(page);
  return (await Promise.all(files)).reduce((sum, bytes) => sum + bytes, 0);
}

async function drawn(page: Page): Promise<void> {
  await page.locator('provider-map[data-ready]').waitFor();
  await expect(page.locator('.leaflet-tile-loaded .map-sea').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
}

test('the ground of the whole country and of a city takes at most 150 kB each', async ({ page, context }) => {
  const far = await groundBytes(page, country);
  const near = await groundBytes(await context.newPage(), city);
  for (const bytes of [far, near]) {
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(150_000);
  }
});

test('names on the map stand in nobody’s way', async ({ page }) => {
  for (const visit of [country, city]) {
    await page.goto(visit);
    await drawn(page);
    const boxes = await page.locator('.map-name > span').evaluateAll((names) =>
      names.map((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return { name: name.textContent, left, right, top, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(4);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.name} and ${b.name}`).toBe(true);
      }
  }
});

test('a change of the color scheme repaints the open map, and forced colors give it edges', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(city);
  await drawn(page);
  const sea = page.locator('.leaflet-tile-loaded .map-sea').first();
  const paint = () =>
    sea.evaluate((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke].join());
  const light = await paint();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paint();
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await paint()).not.toBe(dark);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  expect((await paint()).split(',none')).toHaveLength(1);
});

/** Whatever nobody caught. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

const damages: [what: string, damage: (page: Page) => Promise<unknown>, isCoarse: boolean][] = [
  [
    'a close pack is missing',
    (page) => page.route('**/basemap/6-*.pack', (r) => r.fulfill({ status: 404 })),
    true,
  ],
  [
    'a close pack is broken',
    (page) => page.route('**/basemap/6-*.pack', (r) => r.fulfill({ body: 'broken' })),
    true,
  ],
  [
    'the list of packs is missing',
    (page) => page.route('**/packs.json', (r) => r.fulfill({ status: 404, body: '<p>' })),
    false,
  ],
  [
    'the list of packs is no list',
    (page) => page.route('**/packs.json', (r) => r.fulfill({ json: { a: 1 } })),
    false,
  ],
];
for (const [what, damage, isCoarse] of damages)
  test(`where ${what} the map is plainer, and the list, the pins and the sentence are whole`, async ({
    page,
  }) => {
    const errors = errorsOf(page);
    await damage(page);
    await page.goto(city);
    await page.locator('provider-map[data-ready]').waitFor();
    await expect(page.locator('[data-map-summary]')).toContainText('nearest');
    await expect(page.locator('[data-finder-list] > li')).toHaveCount(20);
    await expect(page.locator('.map-pin').first()).toBeVisible();
    const sea = page.locator('.leaflet-tile-loaded .map-sea');
    if (isCoarse) await expect(sea.first()).toBeAttached();
    else await expect(sea).toHaveCount(0);
    expect(errors).toEqual([]);
  });

test('nothing of an operator’s tiles is loaded with the map’s own', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(city);
  await drawn(page);
  expect(scripts.filter((url) => /leaflet-map/.test(url))).toHaveLength(1);
  expect(scripts.filter((url) => /map-operator|pmtiles/.test(url))).toEqual([]);
});
