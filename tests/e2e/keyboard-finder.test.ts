import { expect, test } from '@playwright/test';
import { listedIds, results, sample } from './finder-oracle.ts';
import { press, tabTo } from './keyboard.ts';

test('a therapist near a place is found, looked up on the map and saved, by keyboard alone', async ({
  page,
}) => {
  // Some hundred presses of Tab.
  test.setTimeout(120_000);
  await page.goto('./');
  await press(page, 'Enter', 'Find a therapist');
  await page.locator('provider-finder[data-ready]').waitFor();
  await tabTo(page, 'City, ZIP code or name');
  await page.keyboard.type('98101');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^Near 98101/ })).toBeFocused();
  await page.locator('provider-map[data-ready]').waitFor();

  await tabTo(page, 'Skip the map');
  expect(await tabTo(page, 'Map of the results'), 'tab stops to the map itself').toBe(3);
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('-');
  await press(page, 'Enter', 'Search this area');
  await expect(page).toHaveURL(/bounds=-/);
  await expect(page.locator('#results')).toBeFocused();
  const [west = 0, , east = 0] = (new URL(page.url()).searchParams.get('bounds') ?? '')
    .split(',')
    .map(Number);
  expect((west + east) / 2, 'the middle of the map lies east of Seattle').toBeGreaterThan(-122.3);

  const [id] = await listedIds(page);
  const name = sample.find((person) => person.id === id)?.name;
  await press(page, 'Enter', new RegExp(`^Save to short list: .*${name?.last ?? name?.organization}`));
  await expect(results(page).first().getByRole('status')).toContainText('Your short list (1)');
  await press(page, 'Enter', 'Your short list (1)');
  await expect(page).toHaveURL(/\/find\/saved\/$/);
  await expect(page.locator('[data-shortlist-items] > li')).toHaveAttribute('data-provider-id', id ?? '');
});

test('a filter that is ticked and a distance that is chosen search nothing, and ask for no location, before a button is pressed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () =>
      Object.assign(document.documentElement.dataset, { asked: '' });
  });
  await page.goto('find/?near=98101');
  const first = await listedIds(page);
  await press(page, 'Enter', /^Filters/);
  await press(page, 'Space', /^Chronic low back pain/);
  await tabTo(page, 'Distance');
  await page.keyboard.press('ArrowDown');
  expect(await listedIds(page)).toEqual(first);
  await expect(page).toHaveURL(/\?near=98101$/);
  await press(page, 'Enter', 'Show results');
  await expect(page).toHaveURL(/specialty=chronic-low-back-pain&within=5$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
});
