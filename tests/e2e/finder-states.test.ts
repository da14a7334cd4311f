import { expect, test } from '@playwright/test';
import { listedIds, results, sample, status } from './finder-oracle.ts';

const heading = (name: string | RegExp) => ({ level: 2, name }) as const;

test('nothing typed: the page says how to start', async ({ page }) => {
  await page.goto('find/');
  await expect(status(page)).toContainText('Type a city or a ZIP code');
  await page.goto('find/?credential=bctmb');
  await expect(status(page)).toContainText(/therapists in the whole country fit your filters/);
  await expect(results(page)).toHaveCount(0);
});

test('an unknown ZIP code and an unknown place are told apart and help on', async ({ page }) => {
  await page.goto('find/?near=00000');
  await expect(status(page)).toContainText('We know no ZIP code “00000”');
  await page.goto('find/?near=Sprngfield');
  await expect(status(page)).toContainText('We know no place called “Sprngfield”. Did you mean');
  await expect(page.getByLabel('City, ZIP code or name')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('link', { name: 'Springfield, IL' }).click();
  await expect(page).toHaveURL(/near=Springfield,\+IL/);
  await expect(page.getByRole('heading', heading('Near Springfield, IL'))).toBeFocused();
});

test('several places of one name can be chosen between', async ({ page }) => {
  await page.goto('find/?near=Springfield');
  await expect(status(page)).toContainText('more than one place called “Springfield”');
  await page.getByRole('link', { name: 'Springfield, MO' }).click();
  await expect(page.getByRole('heading', heading('Near Springfield, MO'))).toBeVisible();
  await page.goto('find/?near=Washington');
  await page.getByRole('link', { name: 'Washington (state)' }).click();
  await expect(page.getByRole('heading', heading('Near Washington'))).toBeVisible();
});

test('nobody fits: the nearest at any distance, and the filter that hides most', async ({ page }) => {
  await page.goto('find/?near=98101&within=5&language=es&credential=ocs');
  await expect(status(page)).toContainText(
    'No therapist fits all your filters within 5 miles of 98101 (Seattle, WA).',
  );
  await expect(page.getByText(/^The nearest who fits is/)).toBeVisible();
  await expect(page.getByText(/^Without “Orthopedic specialist/)).toContainText(
    'would fit in the whole country',
  );
  await page.getByRole('link', { name: 'Show everyone by distance' }).click();
  await expect(results(page).first()).toBeVisible();
});

for (const [what, answer, words] of [
  ['missing', { status: 404 }, 'could not find a file of the list'],
  ['corrupt', { status: 200, body: '{"type":"Fea' }, 'arrived damaged'],
] as const)
  test(`a ${what} leaf is told, and trying again works once it is there`, async ({ page }) => {
    await page.route('**/leaf/*.json', (route) => route.fulfill(answer));
    await page.goto('find/?near=98101');
    await expect(status(page)).toContainText(words);
    await expect(results(page)).toHaveCount(0);
    await page.unroute('**/leaf/*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page)).toHaveCount(20);
  });

test('offline is told, and what was typed stays', async ({ page, context }) => {
  await page.goto('find/');
  await page.locator('provider-finder[data-ready]').waitFor();
  await context.setOffline(true);
  await page.getByLabel('City, ZIP code or name').fill('98101');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('you seem to be offline');
  await expect(page.getByLabel('City, ZIP code or name')).toHaveValue('98101');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveCount(20);
});

test('fetching the rest of a small index in idle time ends with the first file that does not come', async ({
  page,
}) => {
  let aborted = 0;
  await page.addInitScript(() => {
    window.requestIdleCallback = (start) => window.setTimeout(start, 1500);
  });
  await page.goto('find/?near=98101');
  await expect(results(page)).toHaveCount(20);
  await page.locator('provider-map[data-ready]').waitFor();
  await page.route('**/leaf/*.json', (route) => {
    aborted++;
    return route.abort();
  });
  await expect.poll(() => aborted).toBe(1);
  await page.waitForTimeout(500);
  expect(aborted).toBe(1);
});

for (const [what, file, address] of [
  ['place names', 'typed-place', 'find/?near=Seattle,+WA'],
  ['names of people', 'people-search', 'find/?near=98101&name=ana'],
  ['what helps where nobody fits', 'notices', 'find/?near=98101&within=5&language=es&credential=ocs'],
] as const)
  test(`the part for ${what} does not load: that is told, and trying again works once it does`, async ({
    page,
  }) => {
    await page.route(`**/${file}.*.js`, (route) => route.abort());
    await page.goto(address);
    await expect(status(page)).toContainText('you seem to be offline');
    await expect(results(page)).toHaveCount(0);
    await page.unroute(`**/${file}.*.js`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(status(page)).toContainText(/nearest|all within|No therapist fits/);
  });

test('the part for the location does not load: that is told, and the list stays', async ({ page }) => {
  await page.goto('find/?near=98101');
  await expect(results(page)).toHaveCount(20);
  await page.route('**/locate.*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Use my location' }).click();
  await expect(status(page)).toContainText('you seem to be offline');
  await expect(results(page)).toHaveCount(20);
});

test('the words for a failure do not load: a lost connection is told', async ({ page }) => {
  await page.route('**/failure.*.js', (route) => route.abort());
  await page.route('**/leaf/*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('find/?near=98101');
  await expect(status(page)).toContainText('you seem to be offline');
});

test('the part for one record does not load: the page says so', async ({ page }) => {
  await page.route('**/provider-record.*.js', (route) => route.abort());
  await page.goto('find/provider/?id=x-sample-00005');
  await expect(page.locator('[data-record-status]')).toContainText('you seem to be offline');
});

test('the middles of the leaves are missing: the map says so, and the list is whole', async ({ page }) => {
  await page.route('**/means.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('find/?near=98101');
  await expect(page.locator('[data-map-summary]')).toContainText('The map did not load');
  await expect(results(page)).toHaveCount(20);
});

test('a page that is older than the list asks to be loaded again', async ({ page }) => {
  await page.route('**/finder/*/manifest.json', (route) => route.fulfill({ status: 404 }));
  await page.route('**/finder/current.json', (route) => route.fulfill({ json: { generation: 'another' } }));
  await page.goto('find/?near=98101');
  await expect(status(page)).toContainText('published anew');
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
});

test('what an address asks and the finder does not know is left out and said', async ({ page }) => {
  await page.goto('find/?near=98101&specialty=astrology&within=far');
  expect(await listedIds(page)).toHaveLength(20);
  await expect(page.getByText(/^Left out of the address: .*astrology/)).toBeVisible();
});

test('nonsense in every parameter opens a working finder that says what it ignored', async ({ page }) => {
  const parameters =
    'lat lng page within bounds specialty technique credential profession offers language unstated';
  const nonsense = parameters
    .split(' ')
    .map((name) => `${name}=${encodeURIComponent('<img src=x onerror=alert(1)>‮')}`);
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await page.goto(
    `find/?${nonsense.join('&')}&near=98101&name=${'%F0%9F%92%A5'.repeat(90)}&sort=paid&near=10001`,
  );
  expect(await listedIds(page)).toHaveLength(20);
  const said = page.getByText(/^Left out of the address:/);
  await expect(said).toContainText('lat “<img src=x onerror=alert(1)>” (expected degrees from -90 to 90)');
  await expect(said).toContainText(/and \d+ more\.$/);
  await expect(page).toHaveURL(/\?near=98101$/);
  expect(dialogs).toBe(0);
  await page.getByLabel('City, ZIP code or name').fill('10001');
  await page.keyboard.press('Enter');
  await expect(said).toBeHidden();
  await expect(page.getByRole('heading', heading(/^Near 10001/))).toBeFocused();
});

test('without JavaScript the state lists hold everybody, each with an anchor and a label', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('find/');
  await expect(page.locator('.standing-note')).toContainText('the lists by state hold everybody');
  await page.getByRole('link', { name: 'Washington', exact: true }).click();
  const people = sample.filter(({ address }) => address.state === 'WA');
  const entries = page.locator('.provider-entry');
  await expect(entries).toHaveCount(people.length);
  await expect(entries.getByText('Sample: invented person')).toHaveCount(people.length);
  for (const { id } of people) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  await page.getByRole('link', { name: 'Seattle', exact: true }).click();
  await expect(page).toHaveURL(/\/find\/wa\/seattle\/$/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await context.close();
});
