import { expect, test } from '@playwright/test';
import { ids, listedIds, nearest, results, sample, status, zipPosition } from './finder-oracle.ts';
import { press, tabTo } from './keyboard.ts';

const backPainAndBoard = { specialty: ['chronic-low-back-pain'], credential: ['bctmb'] };

test('a visitor finds the nearest board-certified therapists for low back pain in list and map, with the mouse', async ({
  page,
}) => {
  await page.goto('find/');
  await page.getByLabel('City, ZIP code or name').fill('98101');
  await page.getByText('Filters', { exact: true }).click();
  await page.getByLabel('Chronic low back pain').check();
  await page.getByLabel(/Board Certified/).check();
  await page.getByRole('button', { name: 'Show results' }).click();
  await expect(page).toHaveURL(/\?near=98101&specialty=chronic-low-back-pain&credential=bctmb$/);
  await expect(status(page)).toContainText('The 20 nearest of');

  const expected = nearest(await zipPosition(page, '98101'), backPainAndBoard);
  expect(await listedIds(page)).toEqual(ids(expected).slice(0, 20));
  await expect(status(page)).toContainText(`of ${expected.length} therapists`);
  await expect(status(page)).toContainText('98101 (Seattle, WA)');
  await expect(status(page)).toContainText('straight lines from the center of 98101');
  const km = await page
    .locator('[data-distance-km]')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-distance-km'))));
  for (const [at, { distanceKm }] of expected.slice(0, 20).entries())
    expect(km[at]).toBeCloseTo(distanceKm, 5);

  await expect(page.locator('provider-map[data-ready]')).toBeVisible();
  await expect(page.locator('.map-pin').first()).toBeVisible();
  const first = results(page).first();
  await expect(first.getByRole('heading')).toHaveText(/^1\. /);
  await expect(first.getByText('Phone')).toBeVisible();
  await expect(
    first.getByRole('link', { name: /What the evidence says: long-lasting low back pain/ }),
  ).toHaveAttribute('href', /\/conditions\/chronic-low-back-pain\/$/);
});

test('the same by keyboard alone', async ({ page }) => {
  await page.goto('find/');
  await tabTo(page, 'City, ZIP code or name');
  await page.keyboard.type('98101');
  expect(await tabTo(page, 'Find')).toBe(1);
  expect(await tabTo(page, 'Use my location')).toBe(1);
  await press(page, 'Enter', /^Filters/);
  await press(page, 'Space', /^Chronic low back pain/);
  await tabTo(page, /Board Certified/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/credential=bctmb/);
  await expect(page.getByRole('heading', { level: 2, name: 'Near 98101 (Seattle, WA)' })).toBeFocused();
  const expected = nearest(await zipPosition(page, '98101'), backPainAndBoard);
  expect(await listedIds(page)).toEqual(ids(expected).slice(0, 20));
});

test('20 at a time: more are put behind, the address keeps the page, and a radius is counted to the end', async ({
  page,
}) => {
  await page.goto('find/?near=10001&within=10');
  const expected = ids(nearest(await zipPosition(page, '10001'), {}, 10));
  expect(await listedIds(page)).toEqual(expected.slice(0, 20));
  await expect(status(page)).toContainText(
    `${expected.length} therapists within 10 miles of 10001 (New York, NY)`,
  );
  await page.getByRole('link', { name: 'Show 20 more' }).click();
  await expect(results(page)).toHaveCount(40);
  expect(await listedIds(page)).toEqual(expected.slice(0, 40));
  await expect(page).toHaveURL(/page=2/);
  await expect(results(page).nth(20).getByRole('heading')).toHaveText(/^21\. /);
  await page.goto('find/?near=10001&within=10&page=2');
  expect(await listedIds(page)).toEqual(expected.slice(20, 40));
  await expect(results(page).first().getByRole('heading')).toHaveText(/^21\. /);
});

test('distance, address and phone of a card are each a line of their own, and the latter two say what they are', async ({
  page,
}) => {
  await page.goto('find/?near=98101');
  await listedIds(page);
  const lines = results(page).first().locator('.provider-where');
  await expect(lines).toHaveText([/^[\d.]+ miles from the center of 98101/, /^Address: \d/]);
  await expect(results(page).first().locator('dt').first()).toHaveText('Phone');
});

test('every card says that the person is invented', async ({ page }) => {
  await page.goto('find/?near=60601');
  await listedIds(page);
  const count = await results(page).count();
  await expect(results(page).getByText('Sample: invented person')).toHaveCount(count);
});

test('one search is one step back, and opening a page adds none', async ({ page }) => {
  await page.goto('find/?near=98101&specialty=neck-pain');
  const first = await listedIds(page);
  const length = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: 'Remove: Neck pain' }).click();
  await expect(page).toHaveURL(/\?near=98101$/);
  await expect(status(page)).toContainText('1,985');
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  await expect(page).toHaveURL(/specialty=neck-pain/);
  await expect.poll(() => listedIds(page)).toEqual(first);
});

test('the same search again is no further step back, and neither is an empty one', async ({ page }) => {
  for (const typed of ['98101', '']) {
    await page.goto(`find/${typed && `?near=${typed}`}`);
    await page.locator('provider-finder[data-ready]').waitFor();
    const length = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await expect(page.locator('#results')).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBe(length);
  }
});

test('a name is found in the same box', async ({ page }) => {
  const [person] = sample.filter(({ kind }) => kind === 'individual');
  const typed = `${person?.name.first} ${person?.name.last}`;
  await page.goto('find/');
  await page.getByLabel('City, ZIP code or name').fill(typed);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?name=/);
  await expect(results(page).first().getByRole('heading')).toContainText(typed);
});

test('a person’s page says every field and invents nothing', async ({ page }) => {
  const provider = sample.find(({ offers }) => Object.values(offers).includes('not-stated'));
  await page.goto(`find/provider/?id=${provider?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(provider?.name.last ?? '');
  await expect(page.getByText('Sample: invented person')).toBeVisible();
  await expect(page.getByText('Not stated').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What to ask on the first call' })).toBeVisible();
  await page.goto('find/provider/?id=x-nobody');
  await expect(page.getByRole('status')).toContainText('nobody under “x-nobody”');
});
