import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { siteCheck } from '../../src/integrations/checks/site-check.ts';
import { description, home, made, page, siteWith } from './small-site.ts';

afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

const report = (address: string) =>
  `<a data-report="page" href="mailto:a@b.example?body=${encodeURIComponent(`Page: ${address}`)}">Report</a>`;
const foot = (address: string) =>
  `<p data-check-due>November 22, 2027</p><main>${report(address)}</main></body>`;
const files = {
  'index.html': page('', 'Handwise', `${description} Home.`).replace('</body>', foot(home)),
  'neck/index.html': page('neck/', 'Neck pain', description, { dateModified: '2026-11-22' }).replace(
    '</body>',
    foot(`${home}neck/`),
  ),
  'feed.xml': '<feed/>',
  'opensearch.xml': '<OpenSearchDescription/>',
  'faq/index.html': '<meta http-equiv="refresh" content="0;url=/"><a href="/">On</a>',
};

/** The pages that were handed to whoever reads them as well. */
const handedOver: string[] = [];

/** What Astro calls at the end of a build of a small site; gives what is told of rules that hold. */
async function finishBuild(changed: Record<string, string>): Promise<string[]> {
  const told: string[] = [];
  const { hooks } = siteCheck(async ({ file }) => {
    handedOver.push(file);
  }) as unknown as { hooks: Record<string, (given: object) => Promise<void> | undefined> };
  hooks['astro:config:done']?.({ config: { base: '/', site: home } });
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(`${await siteWith({ ...files, ...changed })}/`),
    logger: { info: (line: string) => told.push(line) },
  });
  return told;
}

test('a site in which every rule holds is told so rule by rule, and a page that only sends on is asked for its links alone', async () => {
  expect(await finishBuild({})).toEqual([
    expect.stringMatching(/^every page has one title/),
    expect.stringMatching(/^every page tells programs/),
    expect.stringMatching(/^every page .* link to report an error$/),
    expect.stringMatching(/^every link inside the site leads somewhere$/),
  ]);
  expect(handedOver).toEqual(['faq/index.html', 'index.html', 'neck/index.html']);
});

const neck = files['neck/index.html'];

test.each<[what: string, changed: Record<string, string>, told: RegExp]>([
  [
    'an outline',
    { 'neck/index.html': neck.replace('<main>', '<h3>B</h3><main>') },
    /^The built pages have 1 problem:\n\nneck\/index\.html {2}\[heading-order\][\s\S]*fix {7}<h3> -> <h2>$/,
  ],
  [
    'what programs are told',
    { 'neck/index.html': neck.replace(/<link rel="canonical".*?>/, '') },
    /^What pages tell programs has 1 problem:\n\nneck\/index\.html {2}\[canonical\]/,
  ],
  [
    'a way to report an error',
    { 'neck/index.html': neck.replace(`<main>${report(`${home}neck/`)}`, '<main>') },
    /^An error cannot be reported in 1 place:\n\nneck\/index\.html {2}\[report-place\]/,
  ],
  [
    'a link',
    { 'neck/index.html': neck.replace('<main>', '<p><a href="/knee/">Knee</a></p><main>') },
    /^1 link leads nowhere:\n\nneck\/index\.html {2}\[broken-link\]/,
  ],
  [
    'a link of a page that only sends on',
    { 'faq/index.html': files['faq/index.html'].replace('href="/"', 'href="/no/"') },
    /^1 link leads nowhere:\n\nfaq\/index\.html/,
  ],
])('%s that is wrong stops the build with its page', async (_, changed, told) => {
  await expect(finishBuild(changed)).rejects.toThrow(told);
});
