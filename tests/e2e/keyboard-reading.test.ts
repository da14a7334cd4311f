import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { focusName, press, tabTo } from './keyboard.ts';

// Journeys with nothing but keys: no click, no focus and no value set by the test.

test('a guide is reached and read, its references and its words for clinicians too, by keyboard alone', async ({
  page,
}) => {
  await page.goto('./');
  await press(page, 'Enter', 'Conditions');
  await expect(page).toHaveURL(/\/conditions\/$/);
  await press(page, 'Enter', 'Skip to the page title');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press(page, 'Enter', 'Neck pain');
  await expect(page).toHaveURL(/\/conditions\/neck-pain\/$/);

  await press(page, 'Enter', 'Skip to the page title');
  await tabTo(page, 'plain words');
  await page.keyboard.press('ArrowRight');
  expect(await focusName(page)).toBe('for clinicians');
  await expect(page).toHaveURL(/level=clinical/);
  await expect(page.locator('details.for-clinicians > .guide-text')).toBeVisible();

  await tabTo(page, /^Reference 1:/);
  await expect(page.locator('.cite:focus-within .preview')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#ref-/);
  await expect(page.locator('.references > li:target')).toBeInViewport();
});

test('a study is looked up, its reference copied in another style, and its file fetched, by keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('evidence/');
  await tabTo(page, 'Search this site');
  await page.keyboard.type('10.1089/acm.2017.0209');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('[data-search-result]')).toHaveCount(1);
  await press(page, 'Enter', /Tuina/);
  await expect(page).toHaveURL(/\/citations\/pach-2018\/$/);

  await tabTo(page, /^(AMA|Vancouver)/);
  await page.keyboard.press('ArrowRight');
  const style = await focusName(page);
  await press(page, 'Enter', 'Copy reference');
  await expect(page.locator('[data-copy-status]')).toContainText('Copied');
  const shown = page.locator('[data-copy-source]:visible');
  await expect(shown).toHaveCount(1);
  expect(style).not.toMatch(/^AMA/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await shown.textContent())?.trim());

  await tabTo(page, 'RIS');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(await readFile(await file.path(), 'utf8')).toContain('10.1089/acm.2017.0209');
});

test('the safety check is answered and its answer read, changed and kept, by keyboard alone', async ({
  page,
}) => {
  await page.goto('safety/check/');
  await page.locator('safety-check[data-ready]').waitFor();
  await press(page, 'Enter', 'Skip to the page title');
  await press(page, 'Space', 'Neck or shoulders');
  await press(page, 'Space', 'Pregnancy');
  await tabTo(page, 'Find a medicine by name');
  await page.keyboard.type('xarelto');
  await press(page, 'Space', /^direct oral anticoagulants/);
  await press(page, 'Enter', 'See what it means');
  await expect(page.getByRole('heading', { name: 'What it means for you' })).toBeFocused();
  await expect(page.locator('[data-safety-level]')).toHaveAttribute('data-safety-level', 'ask-first');
  await press(page, 'Enter', 'Keep my answers on this device');
  await expect(page.getByRole('status').filter({ hasText: 'until you erase it' })).toBeVisible();
  await page.reload();
  await page.locator('safety-check[data-ready]').waitFor();
  await press(page, 'Enter', 'Erase my answers');
  await expect(page.getByRole('status').filter({ hasText: 'Erased.' })).toBeVisible();
});

test('a question is searched, narrowed down and followed, by keyboard alone', async ({ page }) => {
  await page.goto('search/');
  await page.locator('site-search[data-ready]').waitFor();
  await press(page, 'Enter', 'Skip to the page title');
  await page.keyboard.press('Tab');
  await page.keyboard.type('neck');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-status]')).toContainText('neck');
  await press(page, 'Enter', /^Narrow down/);
  await press(page, 'Space', /^Techniques/);
  await expect(page).toHaveURL(/kind=technique/);
  await expect(page.locator('[data-search-result]').first()).toHaveAttribute('data-url', /\/techniques\//);
  const first = page.locator('[data-search-result] a').first();
  await tabTo(page, ((await first.textContent()) ?? '').replace(/\s+/g, ' ').trim());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/\/search\//);
});
