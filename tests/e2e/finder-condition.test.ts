import { expect, type Page, test } from '@playwright/test';
import { ids, listedIds, nearest, results, sample, zipPosition } from './finder-oracle.ts';

const group = (page: Page) => page.locator('[data-finder-unstated]');
const groupIds = (page: Page) =>
  group(page)
    .locator('[data-provider-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-provider-id')));

test('people who state no specialty are a second group behind the matches, by distance, and stand in the address', async ({
  page,
}) => {
  await page.goto('find/?near=98101&specialty=neck-pain&within=500');
  const from = await zipPosition(page, '98101');
  const matches = ids(nearest(from, { specialty: ['neck-pain'] }, 500));
  const unstated = ids(nearest(from, { specialty: ['not-stated'] }, 500));
  expect(await listedIds(page)).toEqual(matches.slice(0, 20));
  await expect(group(page)).toContainText(
    `${unstated.length} therapists in the same reach fit everything else`,
  );
  expect(await groupIds(page)).toEqual([]);
  await group(page).getByRole('link', { name: 'Show them by distance' }).click();
  await expect(page).toHaveURL(/&unstated=1$/);
  await expect.poll(() => groupIds(page)).toEqual(unstated.slice(0, 20));
  await expect(group(page).locator('h3 a').first()).toBeFocused();
  await page.reload();
  await expect.poll(() => groupIds(page)).toEqual(unstated.slice(0, 20));
  await group(page).getByRole('link', { name: 'Show 20 more' }).click();
  await expect.poll(() => groupIds(page)).toEqual(unstated.slice(0, 40));
  await expect(group(page).locator('h3 a').nth(20)).toBeFocused();
  await group(page).getByRole('link', { name: 'Hide them' }).click();
  await expect.poll(() => groupIds(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => groupIds(page)).toEqual(unstated.slice(0, 40));
});

test('where nobody fits, the second group is offered all the same', async ({ page }) => {
  await page.goto('find/?near=82190&specialty=migraine&within=60');
  await expect(page.locator('[data-finder-status]')).toContainText('No therapist fits all your filters');
  await expect(group(page)).toBeVisible();
  await page.goto('find/?near=98101');
  await expect(results(page)).toHaveCount(20);
  await expect(group(page)).toBeHidden();
});

test('an offer can be asked for by each of its three answers', async ({ page }) => {
  await page.goto('find/?near=98101');
  await page.getByText('Filters', { exact: true }).click();
  const offers = page.getByRole('group', { name: 'Offers' });
  await offers.getByText(/^Show all/).click();
  await offers.getByLabel('Accepts insurance: not stated').check();
  await page.getByRole('button', { name: 'Show results' }).click();
  await expect(page).toHaveURL(/offers=accepts-insurance-not-stated$/);
  const expected = nearest(await zipPosition(page, '98101'), { offers: ['accepts-insurance-not-stated'] });
  await expect.poll(() => listedIds(page)).toEqual(ids(expected).slice(0, 20));
});

test('a card says what studies found about its techniques for the chosen condition, and leads to claim and guide', async ({
  page,
}) => {
  await page.goto('find/?near=98101&specialty=neck-pain&technique=deep-tissue-massage');
  const card = results(page).first();
  const evidence = card.locator('.provider-evidence');
  await expect(evidence.getByRole('listitem').filter({ hasText: 'Deep tissue massage' })).toContainText(
    /neck pain at \d+ weeks: helps a little, low certainty/,
  );
  await expect(evidence.getByRole('link', { name: 'What the evidence says: neck pain' })).toHaveAttribute(
    'href',
    /\/conditions\/neck-pain\/$/,
  );
  const claim = await evidence
    .getByRole('link', { name: /certainty/ })
    .first()
    .getAttribute('href');
  expect((await page.request.get(claim ?? '')).ok()).toBe(true);
  await page.goto('find/?near=98101');
  await expect(results(page)).toHaveCount(20);
  await expect(page.locator('.provider-evidence')).toHaveCount(0);
});

for (const file of ['**/find/evidence/*.json', '**/for-condition.*.js'])
  test(`${file} does not load: that is told, the list stays, and trying again works`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await page.goto('find/?near=98101&specialty=neck-pain');
    const sentence = page.getByText('What studies found about the techniques');
    await expect(sentence).toBeVisible();
    await expect(results(page)).toHaveCount(20);
    await page.unroute(file);
    await sentence.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.provider-evidence').first()).toBeVisible();
    await expect(sentence).toBeHidden();
  });

test('directions and the report name where they go, and nothing is asked for before a click', async ({
  page,
}) => {
  await page.goto('find/?near=98101');
  const [id = ''] = await listedIds(page);
  const person = sample.find((one) => one.id === id);
  const card = results(page).first();
  const directions = card.getByRole('link', { name: /Directions to .* \(opens Google Maps\)/ });
  expect(decodeURIComponent((await directions.getAttribute('href')) ?? '')).toContain(
    `https://www.google.com/maps/dir/?api=1&destination=${person?.address.line1}`,
  );
  const report = await card.getByRole('link', { name: /Report an error about/ }).getAttribute('href');
  const letter = decodeURIComponent(report ?? '');
  expect(letter).toMatch(new RegExp(`^mailto:\\S+@\\S+\\?subject=Record ${id}: error or removal&body=`));
  expect(letter).toContain(`Record taken: ${person?.source.retrieved}`);
  expect(letter).toContain('you want to be left out?');
  const withoutStreet = sample.find(({ address }) => !address.line1);
  if (!withoutStreet) return;
  await page.goto(`find/provider/?id=${withoutStreet.id}`);
  await expect(page.getByRole('link', { name: /Report an error about/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Directions/ })).toHaveCount(0);
});
