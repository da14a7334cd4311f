import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { goneAddresses, promisedAddresses, releasedFile } from '../../scripts/release/addresses.ts';
import { redirectProblems } from '../../scripts/release/redirect-problems.ts';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { formatProblem } from '../../src/lib/problem.ts';
import { redirects } from '../../src/redirects.ts';

const released = readFileSync(releasedFile, 'utf8').split('\n').filter(Boolean);

// Cure for a failure: the message says it. `npm run release` writes the list anew, and only where nothing is gone.
test('no address of the last release is gone without a redirect', async () => {
  const built = await builtFiles('dist');
  expect(goneAddresses(released, built).map(formatProblem)).toEqual([]);
});

test('the list of addresses is whole: the sitemap’s pages and the files of the contract are in it', async () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  const listed = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
  expect(listed.length).toBeGreaterThan(400);
  const promised = promisedAddresses(await builtFiles('dist'));
  expect(listed.filter((path) => !promised.includes(path))).toEqual([]);
  const fixed = [
    '/api/citations.json',
    '/api/claims.json',
    '/api/changes.json',
    '/feed.xml',
    '/corrections.xml',
  ];
  const finder = ['/finder/current.json', '/finder/providers.csv', '/finder/providers.geojson'];
  expect(
    [...fixed, ...finder, '/referral-form.pdf', '/sitemap-index.xml'].filter(
      (path) => !released.includes(path),
    ),
  ).toEqual([]);
  expect(released).toEqual(released.toSorted());
});

test('every redirect leads to a page that is there, at once, and asks not to be listed', async ({
  page,
  request,
}) => {
  expect(redirectProblems(redirects).map(formatProblem)).toEqual([]);
  for (const [from, to] of Object.entries(redirects)) {
    const html = await (await request.get(from.slice(1))).text();
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"/]+${to}">`));
    await page.goto(from.slice(1));
    await page.waitForURL(`**${to}`);
    await expect(page.locator('h1')).toBeVisible();
  }
});
