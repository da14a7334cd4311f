import { expect, type Page, test } from '@playwright/test';

const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const sound = {
  'Daily task that is hard': 'rising from a chair',
  'What makes it hard': 'pain and stiffness in the low back',
  'Score now': '38',
  Technique: 'Myofascial release',
  'Region and tissue': 'low back',
  'Will do what, and how much': 'rise from a chair ten times without using the hands',
  'Target score': '28',
  'Minutes a visit': '30',
  'Visits a week': '2',
  Weeks: '6',
};
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
async function fill(page: Page, changes: Record<string, string> = {}): Promise<void> {
  await field(page, 'Measure').selectOption('odi');
  await field(page, 'By when').fill(dayFromNow(42));
  await field(page, 'Review on').fill(dayFromNow(28));
  for (const [label, typed] of Object.entries({ ...sound, ...changes })) await field(page, label).fill(typed);
}
const write = (page: Page) => page.getByRole('button', { name: 'Write the lines' }).click();
const summary = (page: Page) => page.getByRole('region', { name: 'Please look at this again' });

test.beforeEach(async ({ page }) => {
  await page.goto('clinicians/documentation/');
  await page.locator('care-plan[data-ready]').waitFor();
});

test('the policy forbids the page to send anything, and there is no field for a name', async ({ page }) => {
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  await expect(page.locator('header form')).toHaveCount(0);
  await expect(page.getByLabel(/name|birth/i)).toHaveCount(0);
});

test('a plan of care and a progress line are written and copied, with the network cut', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  await context.setOffline(true);
  page.on('request', (request) => asked.push(request.url()));
  await fill(page);
  await write(page);
  await expect(page.getByRole('heading', { name: 'Your lines are ready' })).toBeFocused();
  const plan = page.locator('[data-text="plan"]');
  await expect(plan).toContainText(
    'Baseline: ODI 38 (from 0 to 100 points, lower is better; smallest important change 10 points or 30 percent, Ostelo and others, 2008).',
  );
  await expect(plan).toContainText('97124, 30 minutes a visit (2 timed units).');
  await expect(plan).toContainText('ODI goes from 38 to 28 or lower.');
  await page.getByRole('button', { name: 'Copy the plan of care' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^PLAN OF CARE\nProblem: rising from a chair/);
  await page.getByRole('button', { name: 'Copy the progress line' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^PROGRESS\nVisit ____ of 12/);
  expect(asked).toEqual([]);
  expect(page.url()).not.toContain('?');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
});

test('a score of a later visit tells the change in words', async ({ page }) => {
  await fill(page);
  await page.getByLabel(/^Score on that visit/).fill('26');
  await write(page);
  await expect(page.locator('[data-text="progress"]')).toContainText(
    'ODI: 38 at the start, 26 now. 12 points better.',
  );
  await expect(page.locator('[data-text="progress"]')).toContainText('Target 28 or lower: reached.');
});

test('a goal of relaxation and a target below the smallest important change are refused, with the reason', async ({
  page,
}) => {
  await fill(page, { 'Will do what, and how much': 'feel more relaxed', 'Target score': '33' });
  await write(page);
  await expect(summary(page).getByRole('heading')).toBeFocused();
  await expect(summary(page).getByRole('link')).toHaveText([
    /This goal is relaxation alone\./,
    /below the smallest important change of the ODI: 10 points or 30 percent \(Ostelo and others, 2008\)/,
  ]);
  await expect(page.locator('[data-result]')).toBeHidden();
  await expect(field(page, 'Will do what, and how much')).toHaveValue('feel more relaxed');
  await expect(field(page, 'Target score')).toHaveAccessibleDescription(
    /below the smallest important change/,
  );
  await summary(page).getByRole('link').last().click();
  await expect(field(page, 'Target score')).toBeFocused();
});

test('past days, impossible numbers and values outside the range are told, and nothing typed is lost', async ({
  page,
}) => {
  const wrong = { 'Score now': '138', 'Minutes a visit': '1,000', 'Visits a week': '-2', Weeks: '6.5' };
  await fill(page, wrong);
  await field(page, 'By when').fill('2020-01-01');
  await write(page);
  await expect(summary(page).getByRole('link')).toHaveText([
    /^Score now: 138 is outside the range/,
    /^By when: That day is past or today/,
    /^Enter whole minutes in digits/,
    /^Enter whole visits a week in digits/,
    /^Enter whole weeks in digits/,
  ]);
  for (const [label, typed] of Object.entries(wrong)) await expect(field(page, label)).toHaveValue(typed);
  await expect(field(page, 'By when')).toHaveValue('2020-01-01');
});

test('an empty form asks for every answer by its field', async ({ page }) => {
  await write(page);
  await expect(summary(page).getByRole('link')).toHaveCount(13);
});

test('a name is warned of before the lines are copied', async ({ page }) => {
  await fill(page, { 'What makes it hard': 'Mrs. Example has low back pain' });
  await write(page);
  await expect(page.getByText('This looks like a name.')).toBeVisible();
  await expect(page.locator('[data-text="plan"]')).toBeVisible();
});

test('on paper stands the answer, without the form and without the pages around it', async ({ page }) => {
  await fill(page);
  await write(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-text="plan"]')).toBeVisible();
  await expect(page.locator('[data-form]')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Poor and good lines' })).toBeHidden();
});

test('without JavaScript examples and a template to fill in are there', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('clinicians/documentation/');
  await expect(page.locator('[data-form]')).toBeHidden();
  await expect(page.getByText('PLAN OF CARE').last()).toBeVisible();
  await expect(page.getByText('Patient will feel more relaxed and have less pain.')).toBeVisible();
  await page.close();
});
