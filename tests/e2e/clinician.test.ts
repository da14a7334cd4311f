import { expect, test } from '@playwright/test';

test('a clinician searches for the 2006 Arch Intern Med knee trial, reads its result and copies the reference', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('search/?q=Arch+Intern+Med+2006+knee');
  const hit = page.locator('[data-search-result][data-url*="/evidence/citations/perlman-2006/"]');
  await expect(hit).toBeVisible();
  await hit.getByRole('link', { name: /Massage Therapy for/ }).click();

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

  const wanted = [
    [
      'APA',
      /^Perlman, A\. I\., .*, & .* \(2006\)\. .* https:\/\/doi\.org\/10\.1001\/archinte\.166\.22\.2533$/,
    ],
    ['Vancouver (NLM)', /Arch Intern Med\. 2006;166\(22\):2533–8\. doi:10\.1001\/archinte\.166\.22\.2533$/],
    ['Plain words', /^Adam I Perlman, .* volume 166, issue 22, pages 2533 to 2538, 2006\. https:/],
  ] as const;
  for (const [style, expected] of wanted) {
    await page.getByRole('radio', { name: style }).check();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeHidden();
    await page.getByRole('button', { name: 'Copy reference' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText()), style).toMatch(expected);
  }
});

test('a reference manager finds the citation in the head of its page and in the list of all', async ({
  page,
}) => {
  await page.goto('evidence/citations/perlman-2006/');
  const tag = (name: string) => page.locator(`meta[name="citation_${name}"]`);
  await expect(tag('title')).toHaveAttribute('content', /^Massage Therapy for Osteoarthritis/);
  await expect(tag('author').first()).toHaveAttribute('content', 'Perlman, Adam I');
  await expect(tag('doi')).toHaveAttribute('content', '10.1001/archinte.166.22.2533');
  await page.goto('evidence/citations/');
  const spans = await page
    .locator('.Z3988')
    .evaluateAll((all) => all.map((span) => (span as HTMLElement).title));
  expect(spans.map((text) => new URLSearchParams(text).get('rft.atitle'))).toContain(
    'Massage Therapy for Osteoarthritis of the Knee: A Randomized Controlled Trial',
  );
});

for (const guide of [
  'conditions/knee-osteoarthritis/',
  'techniques/swedish-massage/',
  'guides/self-massage/',
])
  test(`all sources that ${guide} names are taken along as one file, each once`, async ({ page }) => {
    await page.goto(guide);
    const named = await page
      .locator('.references a, .study-list a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    const citations = new Set(named.filter((path) => path.includes('/evidence/citations/')));
    const download = page.waitForEvent('download');
    await page
      .getByRole('list', { name: /sources of this guide/ })
      .getByRole('link', { name: 'RIS' })
      .click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${guide.split('/')[1]}.ris`);
    const text = await (await page.request.get(file.url())).text();
    const pages = [...text.matchAll(/(?<=\/)evidence\/citations\/[^/]+\//g)].map(([path]) => path);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(citations.size);
    for (const path of citations)
      expect(
        pages.some((one) => path.endsWith(one)),
        path,
      ).toBe(true);
  });

test('a citation is taken along as a file in each format, alone and with all others', async ({ page }) => {
  await page.goto('evidence/citations/furlan-2015/');
  const starts = {
    RIS: 'TY  - JOUR',
    BibTeX: '@article{furlan-2015,',
    NBIB: 'PMID- 26329399',
    'CSL-JSON': '[',
  };
  for (const [format, start] of Object.entries(starts)) {
    const links = page.getByRole('main').getByRole('link', { name: format, exact: true });
    await expect(links).toHaveCount(2);
    const download = page.waitForEvent('download');
    await links.first().click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^furlan-2015\.(ris|bib|nbib|json)$/);
    const one = await page.request.get(file.url());
    expect(await one.text(), format).toMatch(new RegExp(`^${start.replace(/[[{]/g, '\\$&')}`));
    const all = await page.request.get((await links.last().getAttribute('href')) ?? '');
    expect(await all.text(), format).toContain('10.1002/14651858.CD001929.pub3');
    const alternate = page.locator(`link[rel="alternate"][title="${format}"]`);
    expect(new URL((await alternate.getAttribute('href')) ?? '', page.url()).href).toBe(file.url());
  }
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
