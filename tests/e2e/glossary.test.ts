import { expect, type Page, test } from '@playwright/test';

const guide = 'conditions/neck-pain/';
const markOf = (page: Page, words: string) =>
  page.locator('.term-mark').filter({ has: page.getByRole('link', { name: words, exact: true }) });

test('a word shows its meaning on hover, which the pointer can reach, and Escape closes it', async ({
  page,
}) => {
  for (const width of [1280, 1000]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(guide);
    const mark = markOf(page, 'chronic');
    const preview = mark.locator('.preview');
    await expect(preview).toBeHidden();
    await mark.hover();
    await expect(preview).toBeVisible();
    const box = await preview.boundingBox();
    if (!box) throw new Error('no preview');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.waitForTimeout(1000);
    await expect(preview).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preview).toBeHidden();
    await page.mouse.move(0, 0);
    await mark.hover();
    await expect(preview).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(preview).toBeHidden();
  }
});

test('the meaning is the description of the link, and the link leads to the word', async ({ page }) => {
  await page.goto(guide);
  const link = page.getByRole('link', { name: 'chronic', exact: true });
  await expect(link).toHaveAccessibleDescription(/^Lasting a long time\./);
  await link.click();
  await expect(page).toHaveURL(/\/glossary\/#chronic$/);
  await expect(page.getByRole('heading', { name: 'chronic', exact: true })).toBeInViewport();
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 500 } });
  test('focus shows the meaning inside the screen and not over the word', async ({ page }) => {
    await page.goto(guide);
    const mark = markOf(page, 'Disability');
    const link = mark.getByRole('link');
    await mark.locator('xpath=preceding::a[1]').focus();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    const preview = mark.locator('.preview');
    await expect(preview).toBeVisible();
    const [word, box] = await Promise.all([link.boundingBox(), preview.boundingBox()]);
    if (!word || !box) throw new Error('not drawn');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(word.y + word.height).toBeLessThanOrEqual(box.y);
    expect(word.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Escape');
    await expect(preview).toBeHidden();
  });
});

test.describe('on glass', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('a tap goes to the glossary', async ({ page }) => {
    await page.goto(guide);
    await page.getByRole('link', { name: 'chronic', exact: true }).tap();
    await expect(page).toHaveURL(/\/glossary\/#chronic$/);
  });
});

test('on paper the word is left alone', async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.preview:visible')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'chronic', exact: true })).toHaveCSS(
    'text-decoration-line',
    'none',
  );
});

test('the filter finds a word by its meaning and hides empty letters, and an address shows its word', async ({
  page,
}) => {
  await page.goto('glossary/?q=blood+thinner');
  await expect(page.getByRole('heading', { name: 'anticoagulant' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'certainty' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'W', exact: true })).toBeHidden();
  await expect(page.locator('[data-record-status]')).toHaveText(/^\d+ of \d+ words$/);
  await page.goto('glossary/#workers-compensation');
  await expect(page.locator('record-filter[data-ready]')).toBeVisible();
  await expect(page.locator('#workers-compensation')).toBeInViewport();
});

test('a search for a word leads to the word itself', async ({ page }) => {
  for (const word of ['superbill', 'effleurage']) {
    await page.goto(`search/?q=${word}`);
    const found = page.locator(`[data-search-result][data-url$="/glossary/#${word}"]`);
    await expect(found.getByRole('link')).toHaveText(word);
  }
});

test('a word says which guides use it', async ({ page }) => {
  await page.goto('glossary/');
  const entry = page.locator('.term-entry').filter({ has: page.locator('#torn-neck-artery') });
  await entry.getByText(/^Used in \d+ guides$/).click();
  await expect(entry.getByRole('link', { name: 'Massage for neck pain' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every word stands on the page, letters lead to theirs, and a guide shows a meaning on focus', async ({
    page,
  }) => {
    await page.goto('glossary/');
    await expect(page.getByLabel('A word, or part of what it means')).toBeHidden();
    await expect(page.locator('[data-record]').last()).toBeVisible();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'P' }).click();
    await expect(page.getByRole('heading', { name: 'P', exact: true })).toBeInViewport();
    await page.goto(guide);
    const mark = markOf(page, 'chronic');
    await mark.hover();
    await expect(mark.locator('.preview')).toBeVisible();
  });
});
