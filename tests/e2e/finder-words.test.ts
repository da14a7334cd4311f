import { expect, type Page, test } from '@playwright/test';
import { ids, listedIds, nearest, results, sample, status, zipPosition } from './finder-oracle.ts';

async function search(page: Page, typed: string): Promise<void> {
  await page.goto('find/');
  await page.locator('provider-finder[data-ready]').waitFor();
  await page.getByLabel('City, ZIP code or name').fill(typed);
  await page.keyboard.press('Enter');
}

test('words for a condition beside a ZIP code become a filter that can be taken away', async ({ page }) => {
  await search(page, 'back pain 98101');
  await expect(page).toHaveURL(/\?near=98101&specialty=back-pain$/);
  await expect(status(page)).toContainText('98101 (Seattle, WA)');
  await expect(status(page)).toContainText('“back pain” as “Back pain, any kind”');
  await expect(page.getByLabel('City, ZIP code or name')).toHaveValue('98101');
  const expected = nearest(await zipPosition(page, '98101'), { specialty: ['back-pain'] });
  expect(await listedIds(page)).toEqual(ids(expected).slice(0, 20));
  await page.getByRole('link', { name: 'Remove: Back pain, any kind' }).click();
  await expect(page).toHaveURL(/\?near=98101$/);
});

for (const [typed, address] of [
  ['prenatal near Boston MA', /near=Boston\+MA&specialty=pregnancy-low-back-pain$/],
  ['myofascial release Portland OR', /near=Portland\+OR&technique=myofascial-release$/],
  ['migraines or neck pain, 98101', /near=98101&specialty=migraine,neck-pain$/],
  ['massage therapist Seattle WA', /near=Seattle\+WA$/],
] as const)
  test(`“${typed}” is a place and filters`, async ({ page }) => {
    await search(page, typed);
    await expect(page).toHaveURL(address);
    await expect(results(page)).toHaveCount(20);
    await expect(status(page)).not.toContainText('we know no');
  });

test('a condition without a place says how many there are and asks for the place', async ({ page }) => {
  await search(page, 'neck pain');
  await expect(page).toHaveURL(/\?specialty=neck-pain$/);
  const people = nearest({ lng: 0, lat: 0 }, { specialty: ['neck-pain'] }).length;
  await expect(status(page)).toContainText(`${people} therapists in the whole country fit`);
  await expect(status(page)).toContainText('“neck pain” as “Neck pain”');
});

test('a city alone asks which one, and keeps the condition', async ({ page }) => {
  await search(page, 'back pain Springfield');
  await expect(status(page)).toContainText('more than one place called “Springfield”');
  await page.getByRole('link', { name: 'Springfield, MO' }).click();
  await expect(page).toHaveURL(/near=Springfield,\+MO&specialty=back-pain$/);
});

test('words that mean nothing to us are said, with what they may have meant', async ({ page }) => {
  await search(page, 'myofascal release Portland OR');
  await expect(status(page)).toContainText(
    'we know no condition, technique or place called “myofascal release”',
  );
  await expect(status(page)).toContainText('Did you mean “myofascial release”?');
  await search(page, '12 Elm St, Seattle, WA 98101');
  await expect(status(page)).toContainText('Only “98101” was used, not “12 Elm St, Seattle, WA”.');
});

test('what is a place or a name as a whole stays that', async ({ page }) => {
  await search(page, 'Neck City, MO');
  await expect(page).toHaveURL(/near=Neck\+City,\+MO$/);
  const person = sample.find(({ kind }) => kind === 'individual');
  await search(page, `${person?.name.first} ${person?.name.last}`);
  await expect(page).toHaveURL(/\?name=/);
});

test('the words do not load: places are found all the same, and the page says so', async ({ page }) => {
  await page.route('**/find/words.json', (route) => route.abort());
  await search(page, 'Seattle, WA');
  await expect(results(page)).toHaveCount(20);
  await expect(status(page)).toContainText('The words for conditions and techniques did not load');
});
