import { expect, type Page, test } from '@playwright/test';

const guide = 'conditions/chronic-low-back-pain/';

/** How many pieces of the page wait until they come into sight. */
const waiting = (page: Page): Promise<number> =>
  page
    .locator('[data-pieces] > *')
    .evaluateAll(
      (pieces) => pieces.filter((piece) => getComputedStyle(piece).contentVisibility === 'auto').length,
    );

/** Holds back the letters, and with them what would lay out the rest, until the answer is called. */
async function holdLetters(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

test('a long guide shows its first screen before its end is laid out, and then lays out all of it', async ({
  page,
}) => {
  const sendLetters = await holdLetters(page);
  await page.goto(guide, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('.answer')).toBeVisible();
  expect(await waiting(page)).toBeGreaterThan(50);
  sendLetters();
  await expect.poll(() => waiting(page)).toBe(0);
});

const early = { waitUntil: 'domcontentloaded' } as const;
for (const [how, open] of [
  ['an address with its id', (page: Page) => page.goto(`${guide}#references`, early)],
  [
    'the list of contents',
    async (page: Page) => {
      await page.goto(guide, early);
      await page
        .getByRole('navigation', { name: 'On this page' })
        .getByRole('link', { name: 'References' })
        .click();
    },
  ],
] as const)
  test(`a part far down stands at the top at once and stays there: by ${how}`, async ({ page }) => {
    const sendLetters = await holdLetters(page);
    await open(page);
    expect(await waiting(page), 'pieces that still wait').toBe(0);
    const heading = page.getByRole('heading', { name: 'References' });
    const top = () => heading.evaluate((part) => Math.round(part.getBoundingClientRect().top));
    await expect.poll(top).toBeLessThan(200);
    const before = await top();
    sendLetters();
    await page.waitForLoadState('load');
    await page.evaluate(async () => void (await document.fonts.ready));
    expect(Math.abs((await top()) - before)).toBeLessThan(5);
    expect(await top()).toBeGreaterThanOrEqual(0);
  });

test('what a reader searches for in the page is there before it is laid out', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(guide);
  expect(await waiting(page)).toBeGreaterThan(0);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { find: (text: string) => boolean }).find('Cochrane Database Syst Rev'),
  );
  expect(found).toBe(true);
});

test('a tool has its room before its script shows it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const tool of ['documentation', 'billing-units', 'outcome-measures']) {
    await page.goto(`clinicians/${tool}/`);
    const form = page.locator('.tool-form');
    const end = () => form.evaluate((element) => element.getBoundingClientRect().bottom);
    await expect(form).toBeVisible();
    const shown = await end();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`clinicians/${tool}/`);
    await expect(form).toBeHidden();
    expect(Math.abs((await end()) - shown)).toBeLessThan(40);
    await page.unroute('**/*.js');
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing waits', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('[data-pieces] > *').last()).toHaveCSS('content-visibility', 'visible');
  });
});
