import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

interface Record {
  date: string;
  title: string;
  pages: string[];
}

const folder = 'src/content/corrections';
const records = readdirSync(folder).map((file) => ({
  id: file.replace(/\.yml$/, ''),
  ...(parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record),
}));

test.use({ javaScriptEnabled: false });

test('the log has every correction under its own anchor, newest first', async ({ page }) => {
  await page.goto('about/corrections/');
  const headings = page.locator('main h2[id]');
  const ids = await headings.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(records.map(({ id }) => id).toSorted());
  const days = ids.map((id) => id.slice(0, 10));
  expect(days).toEqual(days.toSorted().reverse());
});

test('each page that was corrected leads to each of its entries', async ({ page, baseURL }) => {
  const wanted = records.flatMap(({ id, pages }) =>
    pages.map((path) => ({ id, path: path.replace(/#.*/, '') })),
  );
  expect(wanted.length).toBeGreaterThan(0);
  for (const { id, path } of wanted) {
    await page.goto(new URL(path.slice(1), baseURL).href);
    const marks = await page
      .locator('[data-corrected] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(marks, path).toContain(`/about/corrections/#${id}`);
  }
});

test('a page without corrections says nothing of any', async ({ page }) => {
  await page.goto('about/privacy/');
  await expect(page.locator('[data-corrected]')).toHaveCount(0);
});

test('the feed of corrections is found from every page and tells all of them', async ({ page, request }) => {
  await page.goto('questions/');
  const link = page.locator('link[rel="alternate"][href$="/corrections.xml"]');
  await expect(link).toHaveAttribute('type', 'application/atom+xml');
  const text = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  const links = [...text.matchAll(/<link href="([^"]*\/about\/corrections\/#[^"]+)"/g)].map(([, to]) => to);
  expect(links.map((to) => to?.split('#')[1]).toSorted()).toEqual(records.map(({ id }) => id).toSorted());
  expect(text).toMatch(/<link rel="self" href="[^"]*\/corrections\.xml"/);
  for (const { date } of records) expect(text).toContain(`<updated>${date}T00:00:00.000Z</updated>`);
});

test('an error can be reported without a script, from a page, a claim and a result', async ({ page }) => {
  const lines = async (name: RegExp) => {
    const href = await page.getByRole('link', { name }).first().getAttribute('href');
    return new URL(href ?? '').searchParams.get('body')?.split('\r\n');
  };
  await page.goto('evidence/claims/massage-lowers-cortisol/');
  expect(await lines(/^Report an error on this page/)).toContain('Record: claims/massage-lowers-cortisol');
  expect(await lines(/^Report an error in what/)).toContain('Field: evidence.0');
  await page.goto('evidence/citations/cherkin-2011/');
  expect(await lines(/^Report an error in this result/)).toContainEqual(
    expect.stringMatching(/^Field: outcomes\.\S+$/),
  );
});
