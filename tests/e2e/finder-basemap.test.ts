import { expect, type Page, test } from '@playwright/test';
import { readPopulations } from '../../src/integrations/places/places-cities.ts';

const country = 'find/?near=67202&bounds=-125,24,-66,50';
const city = 'find/?near=98101';

/** Names of the cities of the US, the largest first. */
const largestCities = readPopulations()
  .toSorted((a, b) => b.population - a.population)
  .map(({ name }) => name);

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
  await page
    .locator('.leaflet-tile-loaded .map-county')
    .or(page.locator('.leaflet-tile-loaded .map-sea'))
    .first()
    .waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

/** Cities by the water, where the ground weighs most. */
const cities = ['98101', '10001', '70112', '33130', '94103', '60601', '55401', '02108'];

for (const visit of [country, ...cities.map((zip) => `find/?near=${zip}`)])
  test(`the ground of ${visit} takes at most 150 kB`, async ({ page }) => {
    const bytes = await groundBytes(page, visit);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

test('the view of the country names its largest cities, on a wide screen and on a phone', async ({
  page,
}) => {
  const largest = new Set(largestCities.slice(0, 60));
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(country);
    await drawn(page);
    const names = await page.locator('.map-name:not(.map-name-state)').allTextContents();
    expect(names.length, names.join()).toBeGreaterThanOrEqual(10);
    expect(names.filter((name) => largest.has(name)).length, names.join()).toBeGreaterThanOrEqual(5);
    await expect(page.locator('.map-town')).toHaveCount(names.length);
  }
});

test('names on the map stand in nobody’s way', async ({ page }) => {
  for (const visit of [country, city]) {
    await page.goto(visit);
    await drawn(page);
    const results = ['.map-pin', '.map-circle', '.map-dot'];
    const boxes = await page.locator(['.map-name > span', ...results].join()).evaluateAll((names) =>
      names.map((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        const isName = name.matches('.map-name > span');
        return { name: name.textContent, isName, left, right, top, bottom };
      }),
    );
    expect(boxes.filter(({ isName }) => isName).length).toBeGreaterThan(4);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1)) {
        if (!a.isName && !b.isName) continue;
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

test('where the land does not load, a sentence that is read out says so', async ({ page }) => {
  await page.route('**/packs.json', (route) => route.abort());
  await page.goto(city);
  await page.locator('provider-map[data-ready]').waitFor();
  await expect(
    page.getByRole('status').filter({ hasText: 'The land on the map did not load.' }),
  ).toBeVisible();
});

test('who presses “Zoom out” before the map has its first frame goes on from that frame', async ({
  page,
  context,
}) => {
  const widthOf = async (visit: Page) => {
    await visit.locator('provider-map[data-ready]').waitFor();
    await visit.getByRole('button', { name: 'Search this area' }).click();
    await expect(visit).toHaveURL(/bounds=/);
    const [west = 0, , east = 0] = (new URL(visit.url()).searchParams.get('bounds') ?? '').split(',');
    return Number(east) - Number(west);
  };
  await page.goto(city);
  const width = await widthOf(page);
  const hasty = await context.newPage();
  let go = () => {};
  const pressed = new Promise<void>((done) => {
    go = done;
  });
  await hasty.route(/leaflet-map/, async (route) => {
    await pressed;
    await route.continue();
  });
  await hasty.goto(city);
  const zoomOut = hasty.getByRole('button', { name: 'Zoom out' });
  for (let presses = 0; presses < 3; presses++) await zoomOut.click();
  go();
  expect((await widthOf(hasty)) / width).toBeCloseTo(8, 1);
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
