import { expect, test } from '@playwright/test';

test('a clinician searches for the 2006 Arch Intern Med knee trial, reads its result and copies the reference', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('search/?q=Arch+Intern+Med+2006+knee');
  const hit = page.locator('[data-search-result][data-url*="/evidence/citations/perlman-2006/"]');
  await expect(hit).toBeVisible();
  await hit.getByRole('link').click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Massage Therapy for Osteoarthritis of the Knee/,
  );
  const results = page.getByRole('table', { name: /Results of/ });
  await expect(results).toContainText('mean change -17.44');
  await expect(results.getByText('Within one group').first()).toBeVisible();

  await page.getByRole('button', { name: 'Copy reference' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Perlman AI, .* Arch Intern Med\. 2006;166\(22\):2533-2538\. doi:10\.1001\/archinte\.166\.22\.2533$/,
  );
});

test('a PubMed number leads straight to its citation', async ({ page }) => {
  await page.goto('search/?q=26329399');
  await expect(page.locator('[data-search-result]').first()).toHaveAttribute(
    'data-url',
    /\/evidence\/citations\/furlan-2015\//,
  );
});

test('the four answers to one question stand side by side with their standing', async ({ page }) => {
  await page.goto('conditions/chronic-low-back-pain/');
  const table = page.getByRole('table', { name: /what guidelines say/ });
  await expect(table.getByRole('row', { name: /American College of Physicians \(ACP\)/ })).toContainText(
    'Lapsed in April 2022',
  );
  await expect(table.getByRole('row', { name: /ACP\/APS/ })).toContainText('Replaced in 2017');
  await expect(table.getByRole('row', { name: /NICE/ })).toContainText('Only with exercise');
});

test('a clinician goes from a guide to the question on the guidelines page and on to a publisher', async ({
  page,
}) => {
  await page.goto('conditions/chronic-low-back-pain/');
  await page.getByRole('link', { name: /All guidelines side by side/ }).click();
  await expect(page).toHaveURL(/\/evidence\/guidelines\/#chronic-low-back-pain$/);
  const question = page.getByRole('region', { name: 'Chronic low back pain' });
  await expect(question).toContainText(
    'The guidelines that stand differ: WHO (2023) says massage may be offered;',
  );
  await expect(question.getByRole('list', { name: /oldest first/ }).getByRole('listitem')).toHaveText([
    /ACP\/APS, 2007\s*May be offered\s*Replaced in 2017/,
    /ACP, 2017\s*Not listed\s*Lapsed in April 2022/,
  ]);
  const nice = question.getByRole('row', { name: /NICE/ });
  await expect(nice).toContainText('Recommendation 1.2.7');
  await expect(nice.getByRole('link', { name: /Go to the source/ })).toHaveAttribute(
    'href',
    'https://www.nice.org.uk/guidance/ng59',
  );
});
