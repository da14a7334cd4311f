import { expect, test } from '@playwright/test';
import { status } from './finder-oracle.ts';

test('a refused location says so and leaves the box', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), permissions: [] });
  const page = await context.newPage();
  await page.goto('find/');
  await page.getByRole('button', { name: 'Use my location' }).click();
  await expect(status(page)).toContainText('did not share the location');
  await context.close();
});

for (const [what, script, words] of [
  [
    'unavailable',
    'Geolocation.prototype.getCurrentPosition = (_, fail) => fail({ code: 2 })',
    'could not find out',
  ],
  ['slow', 'Geolocation.prototype.getCurrentPosition = (_, fail) => fail({ code: 3 })', 'took too long'],
  ['unsupported', 'delete Navigator.prototype.geolocation', 'cannot tell where you are'],
  ['insecure', 'Object.defineProperty(window, "isSecureContext", { value: false })', 'secure connection'],
] as const)
  test(`a location that is ${what} is told apart from a refused one`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto('find/');
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(status(page)).toContainText(words);
    await expect(status(page)).toContainText('ype a city or ZIP code');
  });

test('a given location is rounded, stands in the address and is called yours', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 47.61012345, longitude: -122.34212345 });
  await page.goto('find/');
  await page.getByRole('button', { name: 'Use my location' }).click();
  await expect(page).toHaveURL(/lat=47\.61&lng=-122\.342$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Near your location' })).toBeVisible();
});
