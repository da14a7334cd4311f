import { expect, type Page, test } from '@playwright/test';

const pages = {
  home: './',
  conditions: 'conditions/',
  condition: 'conditions/chronic-low-back-pain/',
  techniques: 'techniques/',
  technique: 'techniques/swedish-massage/',
  'evidence table': 'evidence/',
  claims: 'evidence/claims/',
  claim: 'evidence/claims/massage-eases-chronic-low-back-pain-short-term/',
  citation: 'evidence/citations/furlan-2015/',
  questions: 'questions/',
  question: 'questions/does-massage-help-low-back-pain/',
  'practical guide': 'guides/self-massage/',
};

/** Opens a page of the site as it was built, on a day that the visitor's device believes. */
async function open(page: Page, path: string, moment: string): Promise<void> {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(path);
}

const words = /was due for a check on|Withdrawn: due for a check/;

for (const [kind, path] of Object.entries(pages)) {
  test(`the ${kind} page withdraws its verdicts once they are overdue, rebuilt or not`, async ({ page }) => {
    await open(page, path, '2040-01-01T12:00:00Z');
    const main = page.getByRole('main');
    await expect(main.getByText(words).first()).toBeVisible();
    await expect(main.locator('[data-while-fresh]')).toHaveCount(0);
    await expect(main.locator('[data-once-overdue][hidden]')).toHaveCount(0);
    const left = main.locator('[data-verdict]:not([data-verdict="none"], .legend-box *)');
    await expect(left).toHaveCount(0);
  });
}

test('a clock that is behind changes nothing', async ({ page }) => {
  for (const path of [pages.home, pages.condition, pages['evidence table']]) {
    await open(page, path, '2001-01-01T12:00:00Z');
    await page.waitForLoadState('networkidle');
    const main = page.getByRole('main');
    await expect(main.locator('[data-while-fresh]').first()).toBeVisible();
    await expect(main.locator('[data-once-overdue]:not([hidden])')).toHaveCount(0);
  }
});

test('an answer stands on the day of its next check and is gone on the day after', async ({ page }) => {
  await page.goto(pages.claim);
  const answer = page.locator('.answer');
  const day = await answer.locator('[data-next-check]').getAttribute('data-next-check');
  await open(page, pages.claim, `${day}T23:59:00Z`);
  await page.waitForLoadState('networkidle');
  await expect(answer).toContainText('may ease');
  await expect(answer.getByText(words)).toBeHidden();
  const dayAfter = new Date(Date.parse(`${day}T00:01:00Z`) + 24 * 60 * 60 * 1000);
  await open(page, pages.claim, dayAfter.toISOString());
  await expect(answer.getByText(words)).toBeVisible();
  await expect(answer).not.toContainText('may ease');
});

test('an overdue guide keeps its warnings, its facts and its links', async ({ page }) => {
  await open(page, pages.condition, '2040-01-01T12:00:00Z');
  await expect(page.getByRole('heading', { name: /Get help now/ })).toBeVisible();
  const glance = page.getByRole('region', { name: 'At a glance' });
  await expect(glance.getByText(words)).toBeVisible();
  await expect(glance).toContainText('Common side effect');
  await expect(glance).not.toContainText('May help with');
  const table = page.getByRole('table', { name: /outcomes/ });
  await expect(table.getByRole('rowheader').first().getByRole('link')).toBeVisible();
});

test('an overdue risk page keeps its advice and says that nobody has looked again', async ({ page }) => {
  await open(page, 'safety/deep-vein-thrombosis/', '2040-01-01T12:00:00Z');
  const card = page.locator('.level').first();
  await expect(card.locator('.answer-text-small')).toBeVisible();
  await expect(card).toContainText('Ask a doctor before you rely on it.');
});

test('the page on methods marks what is overdue', async ({ page }) => {
  await open(page, 'about/methods/', '2026-11-22T12:00:00Z');
  await expect(page.getByText('Nothing is overdue today.')).toBeVisible();
  const marks = page.getByText('Overdue', { exact: true }).filter({ visible: true });
  await expect(marks).toHaveCount(0);
  await open(page, 'about/methods/', '2040-01-01T12:00:00Z');
  await expect(page.getByText('Nothing is overdue today.')).toHaveCount(0);
  await expect(marks).toHaveCount(await page.locator('[data-check-day]').count());
});

test('search does not tell the verdict of an overdue page', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2040-01-01T12:00:00Z'));
  await page.goto('search/?q=low+back+pain&kind=condition');
  const result = page.locator('[data-search-result]').first();
  await expect(result).toContainText('This answer was due for a check on');
});
