import { expect, type Page, test } from '@playwright/test';
import { listedIds, results, sample } from './finder-oracle.ts';

const fact = (page: Page, label: string) =>
  page
    .locator('.record-facts dt', { hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::dd[1]');

test('a record says how far it is from the place that was searched, and leads back to the very list', async ({
  page,
}) => {
  await page.goto('find/?near=98101&specialty=neck-pain&page=2');
  const listed = await listedIds(page);
  const card = results(page).nth(3);
  const miles = await card.locator('[data-distance-km]').textContent();
  await card.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/provider\/\?id=\S+&near=98101&specialty=neck-pain&page=2$/);
  await expect(fact(page, 'Distance')).toContainText(`${miles} from the center of 98101`);
  await expect(page.locator('.provider-evidence')).toContainText('What the evidence says: neck pain');
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect.poll(() => listedIds(page)).toEqual(listed);
});

test('a record lists what it does not say, and whose word the rest is', async ({ page }) => {
  const bare = sample.find(({ website, specialties }) => !website && specialties.length === 0);
  await page.goto(`find/provider/?id=${bare?.id}`);
  await expect(page.getByRole('heading', { name: 'Not on this record' })).toBeVisible();
  const missing = page.getByText(/^Not stated, which means neither yes nor no: /);
  await expect(missing).toContainText('website');
  await expect(missing).toContainText('says they help with');
  await expect(page.getByText('No record here has prices')).toBeVisible();
  await expect(page.getByText(/^From sample, taken /)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Back to the list' })).toHaveCount(0);
  const letter = page.getByRole('link', { name: /ask for removal/ });
  expect(decodeURIComponent((await letter.getAttribute('href')) ?? '')).toContain(`Record ${bare?.id}:`);
});

test('what studies found does not load: the record says so and stays whole', async ({ page }) => {
  await page.route('**/find/evidence/*.json', (route) => route.abort());
  await page.goto('find/provider/?id=x-sample-00001&near=98101&specialty=shoulder-pain');
  await expect(page.locator('[data-record-status]')).toContainText('The record is whole without it');
  await expect(page.getByRole('heading', { name: 'Reach' })).toBeVisible();
});

test('a card and a record lead to the register of the state and to what letters prove', async ({ page }) => {
  const certified = sample.find(
    ({ kind, credentials, licenses }) =>
      kind === 'individual' && credentials.some(({ id }) => id === 'bctmb') && licenses[0]?.state === 'TX',
  );
  const state = certified?.licenses[0]?.state.toLowerCase();
  await page.goto(`find/provider/?id=${certified?.id}`);
  const letters = page.getByRole('link', { name: /^BCTMB: exam of an outside body/ });
  await expect(letters).toHaveAttribute('href', /\/guides\/credentials\/#bctmb$/);
  await expect(page.getByRole('link', { name: /^Texas: .*name search/ })).toHaveAttribute('href', /^https:/);
  await page.goto(`find/?near=77002&name=${certified?.name.last}`);
  const card = page.locator(`[data-provider-id="${certified?.id}"]`);
  await expect(card.getByRole('link', { name: /^Texas: .*name search/ })).toBeVisible();
  await page.goto(`find/${state}/`);
  await expect(page.getByRole('link', { name: /^Texas: .*name search/ }).first()).toBeVisible();
});

test('nothing on a page looks like a check that nobody made', async ({ page }) => {
  await page.goto('find/?near=98101&credential=bctmb');
  await listedIds(page);
  const words = await page.locator('[data-finder-list]').textContent();
  expect(words).not.toMatch(/[✓✔✅☑]|verified|vetted|top.rated/i);
  const licensed = sample.filter(({ credentials }) => credentials.some(({ checkedOn }) => checkedOn));
  if (licensed.length === 0)
    expect(words).not.toMatch(
      /checked (January|February|March|April|May|June|July|August|September|October|November|December)/,
    );
});
