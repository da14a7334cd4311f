import { expect, test } from '@playwright/test';

const records = '[data-record]:not([hidden])';

test('the ledger is filtered by condition and certainty, and the address opens the same view', async ({
  page,
}) => {
  await page.goto('evidence/claims/');
  const status = page.locator('[data-record-status]');
  await expect(status).toHaveText(/^\d+ claims$/);
  const total = await page.locator('[data-record]').count();
  await page.getByLabel('Condition').selectOption('neck-pain');
  await page.getByLabel('Certainty').selectOption('low');
  const expected = await page
    .locator('[data-record~="condition:neck-pain"][data-record~="certainty:low"]')
    .count();
  await expect(status).toHaveText(`${expected} of ${total} claims`);
  await expect(page.locator(records)).toHaveCount(Math.min(30, expected));
  await expect(page).toHaveURL(/\?condition=neck-pain&certainty=low$/);

  await page.reload();
  await expect(status).toHaveText(`${expected} of ${total} claims`);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(status).toHaveText(`${total} claims`);
  await expect(page).toHaveURL(/\/evidence\/claims\/$/);
});

test('a value that the list does not know falls back to all, and the status says so', async ({ page }) => {
  await page.goto('evidence/claims/?condition=gout&kind=mechanism');
  await expect(page.locator('[data-record-status]')).toHaveText(
    /^This list knows no condition “gout”, so that filter is set to all\. \d+ of \d+ claims$/,
  );
});

test('words find claims by what people call it, and nothing found says what to do', async ({ page }) => {
  await page.goto('evidence/claims/');
  const words = page.getByLabel('Words in the claim or its verdict');
  await words.fill('stress hormone');
  await expect(page.locator('[data-record-status]')).toHaveText(/ of /);
  await expect(page.locator(records).filter({ hasText: 'cortisol' }).first()).toBeVisible();
  await words.fill('xyzzy');
  await expect(page.locator('[data-record-status]')).toHaveText(/^None of the \d+ claims fits\./);
  await expect(page.locator(records)).toHaveCount(0);
});

test('more claims come on request, and focus goes to the first of them', async ({ page }) => {
  await page.goto('evidence/claims/');
  await expect(page.locator(records)).toHaveCount(30);
  const next = page.locator('[data-record]').nth(30).getByRole('link').first();
  await page.getByRole('button', { name: /^Show 30 more/ }).click();
  await expect(next).toBeFocused();
  await expect(page.locator(records)).toHaveCount(60);
});

for (const [pasted, id] of [
  ['https://doi.org/10.1001/archinte.166.22.2533', 'perlman-2006'],
  ['doi:10.1001/ARCHINTE.166.22.2533.', 'perlman-2006'],
  ['PMID: 26329399', 'furlan-2015'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8734598/', 'furlan-2015'],
] as const)
  test(`a pasted identifier jumps straight to its study: ${pasted}`, async ({ page }) => {
    await page.goto('evidence/citations/');
    const words = page.getByLabel('Words, author, DOI or PubMed number');
    await words.fill(pasted);
    await expect(page.locator('[data-record-status]')).toHaveText(/^One source has this (DOI|PMID|PMCID)\./);
    await words.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/evidence/citations/${id}/$`));
  });

test('an identifier of none of our sources is told as such', async ({ page }) => {
  await page.goto('evidence/citations/?q=10.1000%2Fnobody');
  await expect(page.locator('[data-record-status]')).toHaveText(/^No source here has this DOI\.$/);
});

test('studies are filtered by design, year and free full text', async ({ page }) => {
  await page.goto('evidence/citations/?design=randomized-trial&since=y2015&access=free');
  const expected = await page
    .locator(
      '[data-record~="design:randomized-trial"][data-record~="since:y2015"][data-record~="access:free"]',
    )
    .count();
  expect(expected).toBeGreaterThan(0);
  await expect(page.locator('[data-record-status]')).toHaveText(new RegExp(`^${expected} of `));
});

for (const path of ['evidence/claims/', 'evidence/citations/'])
  test(`a choice answers within 50 ms in ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('record-filter[data-ready]')).toBeVisible();
    const times = await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('select[name="condition"]');
      if (!select) throw new Error('no select');
      return ['neck-pain', 'fibromyalgia', '', 'chronic-low-back-pain', ''].map((value) => {
        const start = performance.now();
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        document.body.getBoundingClientRect();
        return performance.now() - start;
      });
    });
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(50);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every claim stands on the page and the form is not shown', async ({ page }) => {
    await page.goto('evidence/claims/');
    await expect(page.getByLabel('Condition')).toBeHidden();
    await expect(page.locator('[data-record]').last()).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: /^Safety \(/ })).toBeVisible();
  });
});
