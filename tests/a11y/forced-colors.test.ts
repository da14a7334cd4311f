import { expect, type Locator, test } from '@playwright/test';

test.use({ colorScheme: 'dark' });
test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/** One computed property of each element that a locator finds. */
const styled = (elements: Locator, property: string): Promise<string[]> =>
  elements.evaluateAll(
    (all, name) => all.map((one) => getComputedStyle(one).getPropertyValue(name)),
    property,
  );
const ground = (page: { locator(selector: string): Locator }) =>
  styled(page.locator('body'), 'background-color');

test('in forced colors the focus has a ring that stands out from the ground', async ({ page }) => {
  await page.goto('conditions/');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await styled(focused, 'outline-style')).toEqual(['solid']);
  expect(await styled(focused, 'outline-color')).not.toEqual(await ground(page));
});

test('in forced colors a chosen option differs from the others by its edge', async ({ page }) => {
  await page.goto('evidence/citations/cherkin-2011/');
  const chosen = page.locator('.switch-option:has(:checked)');
  const others = page.locator('.switch-option:not(:has(:checked))');
  const [edge] = await styled(chosen.first(), 'border-top-style');
  expect(edge).toBe('solid');
  expect(await styled(chosen.first(), 'border-top-width')).not.toEqual(
    await styled(others.first(), 'border-top-width'),
  );
});

test('in forced colors every mark on the map has an edge, and the place searched is no circle', async ({
  page,
}) => {
  await page.goto('find/?near=98101');
  await page.locator('provider-map[data-ready]').waitFor();
  for (let steps = 0; steps < 3; steps++) await page.getByRole('button', { name: 'Zoom out' }).click();
  const here = page.locator('.map-here > span');
  await expect(here).toHaveCount(1);
  const marks = page.locator('.map-pin, .map-circle, .map-dot, .map-here > span');
  await expect.poll(() => marks.count()).toBeGreaterThan(2);
  const [canvas] = await ground(page);
  for (const color of await styled(marks, 'border-top-color')) expect(color).not.toBe(canvas);
  expect(await styled(here, 'rotate')).toEqual(['45deg']);
});

test('in forced colors the chosen result on the map is told by more than its color', async ({ page }) => {
  await page.goto('find/?near=98101');
  await page.locator('provider-map[data-ready]').waitFor();
  await page.locator('[data-provider-id] a').first().hover();
  const on = page.locator('.map-pin-on');
  await expect(on).toHaveCount(1);
  const other = page.locator('.map-pin:not(.map-pin-on)').first();
  expect(await styled(on, 'border-top-width')).not.toEqual(await styled(other, 'border-top-width'));
});

test('in forced colors the lines and squares of a plot can be told from the ground', async ({ page }) => {
  await page.goto('evidence/plots/neck-pain/');
  const [canvas] = await ground(page);
  for (const [part, property] of [
    ['.forest .ci', 'stroke'],
    ['.forest .zero', 'stroke'],
    ['.forest .point', 'fill'],
    ['.forest text', 'fill'],
  ] as const) {
    const colors = await styled(page.locator(part), property);
    expect(colors.length, part).toBeGreaterThan(0);
    for (const color of colors) expect(color, part).not.toBe(canvas);
  }
});

test('in forced colors each mark of the evidence keeps its shape and its word', async ({ page }) => {
  await page.goto('evidence/');
  const [canvas] = await ground(page);
  const marks = page.locator('[data-verdict] svg');
  expect(await marks.count()).toBeGreaterThan(10);
  for (const color of await styled(page.locator('[data-verdict] .v-line, [data-verdict] .v-soft'), 'stroke'))
    expect(color).not.toBe(canvas);
  for (const words of await page.locator('[data-verdict]').allInnerTexts()) expect(words.trim()).not.toBe('');
});
