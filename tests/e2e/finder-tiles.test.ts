import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, type Route, test } from '@playwright/test';
import { serveFolder } from '../../scripts/static-server.ts';
import { basemapCredit } from '../../src/finder/credits.ts';
import { buildSite, copySite } from '../integrations/site-copy.ts';
import { serveTiles, type TileServer } from './tile-server.ts';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

let tiles: TileServer;
let site: string;
let built: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  tiles = await serveTiles();
  site = await copySite();
  const setting = { kind: 'pmtiles', url: `${tiles.origin}/area.pmtiles`, credit: '© The operator’s source' };
  const { code, printed } = await buildSite(site, { MAP_TILES: JSON.stringify(setting) });
  expect(code, printed).toBe(0);
  built = await readFile(join(site, 'dist/find/index.html'), 'utf8');
  server = await serveFolder(join(site, 'dist'), 0, '/');
});

test.afterAll(async () => {
  await server?.close();
  await tiles.close();
  await rm(site, { recursive: true, force: true });
});

const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
};

const policy = async (path: string): Promise<string> => {
  const html = await readFile(join(site, 'dist', path, 'index.html'), 'utf8');
  return /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
};

test('a PMTiles file of the operator is drawn in the site’s own look, with the operator’s credit and streets', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const own: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/basemap/')) own.push(request.url());
  });
  await page.goto(`${server.address}find/?near=98101`);
  await expect(page.locator('.leaflet-tile-loaded .map-road-large').first()).toBeAttached();
  await expect(page.locator('.leaflet-tile-loaded .map-water').first()).toBeAttached();
  await expect(page.locator('.map-name').first()).toHaveText('Testville');
  await expect(page.locator('.finder-map')).toContainText('Map: © The operator’s source');
  await expect(page.locator('.finder-map')).not.toContainText('GeoNames');
  await expect(page.locator('.finder-map')).toContainText(`The map comes from ${new URL(tiles.origin).host}`);
  expect(own).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the policy is wider on the finder’s page alone, and by that one origin', async () => {
  expect(await policy('find')).toContain(`connect-src 'self' ${tiles.origin}`);
  expect(await policy('find')).toContain("img-src 'self' data:;");
  for (const path of ['', 'find/provider', 'about/privacy', 'safety/check'])
    expect(await policy(path), path).not.toContain(tiles.origin);
  const privacy = await readFile(join(site, 'dist/about/privacy/index.html'), 'utf8');
  expect(privacy).toContain(new URL(tiles.origin).host);
  expect(privacy).not.toContain('No request to another company');
});

/** The built page with another setting; what the build itself writes is tested above, and in the unit tests. */
async function writePage(setting: object): Promise<void> {
  const changed = built
    .replace(/data-tiles="[^"]*"/, `data-tiles='${JSON.stringify({ credit: 'x', ...setting })}'`)
    .replace("img-src 'self' data:", `img-src 'self' data: ${tiles.origin}`);
  await writeFile(join(site, 'dist/find/index.html'), changed);
}

const maps = {
  vector: { url: '{z}/{x}/{y}.pbf', drawn: '.leaflet-tile-loaded .map-road-large' },
  raster: { url: '{z}/{x}/{y}.png', drawn: 'img.leaflet-tile-loaded' },
};
for (const [kind, { url, drawn }] of Object.entries(maps))
  test(`${kind} tiles of a server are drawn, down to the closest level that they are made for`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await writePage({ kind, url: `${tiles.origin}/${url}`, maxZoom: 13 });
    await page.goto(`${server.address}find/?near=98101`);
    await page.locator('provider-map[data-ready]').waitFor();
    await expect(page.locator(drawn).first()).toBeAttached();
    const asked = () =>
      Math.max(
        ...tiles.asked
          .filter((path) => path.endsWith(url.slice(-4)))
          .map((path) => Number(path.split('/')[1])),
      );
    await expect(async () => {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      expect(asked()).toBe(13);
    }).toPass();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForLoadState('networkidle');
    expect(asked()).toBe(13);
    expect(complaints).toEqual([]);
  });

/** Our own map stands there, its credit below it, and a sentence that is read out says why. */
async function expectOurs(page: Page, shown = '.map-sea'): Promise<void> {
  await expect(page.locator(`.leaflet-tile-loaded ${shown}`).first()).toBeAttached({ timeout: 20_000 });
  await expect(page.getByRole('status').filter({ hasText: 'The detailed map did not load.' })).toBeVisible();
  await expect(page.locator('.finder-map-credit')).toHaveText(basemapCredit);
  await expect(page.locator('.map-road-large, img.leaflet-tile')).toHaveCount(0);
  await expect(page.locator('[data-map-summary]')).toContainText('nearest');
  await expect(page.locator('.map-pin, .map-circle').first()).toBeVisible();
}

const ways: Record<string, (route: Route) => Promise<unknown>> = {
  'cannot be reached': (route) => route.abort(),
  'answers with an error': (route) => route.fulfill({ status: 503, headers: allowed, body: 'busy' }),
  'does not answer': () => Promise.resolve(),
};
const allowed = { 'Access-Control-Allow-Origin': '*' };
for (const [kind, file] of Object.entries({
  pmtiles: 'area.pmtiles',
  vector: '{z}/{x}/{y}.pbf',
  raster: '{z}/{x}/{y}.png',
}))
  for (const [what, answer] of Object.entries(ways))
    test(`where the operator’s server of ${kind} ${what}, our own map stands in and says so`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const closest = kind === 'pmtiles' ? {} : { maxZoom: 13 };
      await writePage({ kind, url: `${tiles.origin}/${file}`, ...closest });
      await page.route(`${tiles.origin}/**`, answer);
      await page.goto(`${server.address}find/?near=98101`);
      await expectOurs(page);
      expect(errors).toEqual([]);
    });

test('where the server fails later on, our own map stands in from then on, at a zoom that it has', async ({
  page,
}) => {
  await writePage({ kind: 'vector', url: `${tiles.origin}/{z}/{x}/{y}.pbf`, maxZoom: 13 });
  await page.goto(`${server.address}find/?near=98101`);
  await expect(page.locator('.leaflet-tile-loaded .map-road-large').first()).toBeAttached();
  await expect(page.locator('[data-map-trouble]')).toBeEmpty();
  const failed = page.waitForRequest((request) => request.url().includes('/13/'));
  await page.route(`${tiles.origin}/13/**`, (route) => route.abort());
  await expect(async () => {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page.locator('[data-map-trouble]')).not.toBeEmpty({ timeout: 500 });
  }).toPass();
  await failed;
  // Our own map ends farther out; the middle of these few people is inland.
  for (let steps = 0; steps < 2; steps++) await page.getByRole('button', { name: 'Zoom out' }).click();
  await expectOurs(page, '.map-county');
});
