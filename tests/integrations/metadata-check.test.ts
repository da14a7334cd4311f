import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenMetadata, metadataCheck } from '../../src/integrations/metadata-check.ts';

const home = 'https://handwise.example/';
const description = 'What massage can and cannot do for the pain that this page is about, in plain words.';
const png = (width: number) =>
  sharp({ create: { width, height: 630, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
const picture = await png(1200);

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

const facts = (address: string, more = {}) => ({
  '@type': 'WebPage',
  '@id': address,
  url: address,
  name: 'Neck pain',
  description,
  inLanguage: 'en-US',
  isPartOf: { '@type': 'WebSite', '@id': `${home}#title`, name: 'Handwise', url: home },
  publisher: { '@id': home },
  license: 'https://creativecommons.org/licenses/by/4.0/',
  ...more,
});

const block = (...graph: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`;

/** A page in which all is right. */
const page = (
  path: string,
  title: string,
  words: string,
  more = {},
): string => `<!doctype html><html lang="en-US"><head>
<title>${title}</title><meta name="description" content="${words}">
<link rel="canonical" href="${home}${path}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml"><link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml">
<meta property="og:title" content="${title}"><meta property="og:description" content="${words}"><meta property="og:type" content="website">
<meta property="og:site_name" content="Handwise"><meta property="og:url" content="${home}${path}">
<meta property="og:image" content="${home}p.png"><meta property="og:image:alt" content="P"><meta name="twitter:card" content="summary_large_image">
${block(facts(home + path, { name: title, description: words, ...more }))}</head><body><h1 id="title">${title}</h1><a href="https://doi.org/10.1/x">Paper</a></body></html>`;

const homePage = page('', 'Handwise', `${description} Home.`);
const neck = page('neck/', 'Neck pain', description, { dateModified: '2026-11-22' });
const sitemap = `<urlset><url><loc>${home}</loc><lastmod>2026-11-22T00:00:00.000Z</lastmod></url><url><loc>${home}neck/</loc><lastmod>2026-11-22T00:00:00.000Z</lastmod></url></urlset>`;

/** A small built site in which all is right but for the files that are given. */
async function siteWith(files: Record<string, string | Buffer>): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'metadata-'));
  made.push(dist);
  const all = {
    'index.html': homePage,
    'neck/index.html': neck,
    'p.png': picture,
    'robots.txt': `Sitemap: ${home}sitemap-index.xml\n`,
    'sitemap-index.xml': `<sitemapindex><sitemap><loc>${home}sitemap-0.xml</loc></sitemap></sitemapindex>`,
    'sitemap-0.xml': sitemap,
    ...files,
  };
  for (const [file, content] of Object.entries(all)) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), content);
  }
  return dist;
}

const told = async (files: Record<string, string | Buffer>): Promise<string[]> =>
  (await brokenMetadata(await siteWith(files), home)).map(
    ({ file, rule, found }) => `${file} [${rule}] ${found}`,
  );

/** What is told of the guide when a part of its HTML is another. */
const neckWith = (was: string | RegExp, is: string) => told({ 'neck/index.html': neck.replace(was, is) });

test('a site in which all is right has nothing to tell, and a page that only sends on is no page', async () => {
  expect(await told({ 'faq/index.html': '<meta http-equiv="refresh" content="0;url=/">' })).toEqual([]);
});

describe('a page', () => {
  test.each<[what: string, was: string | RegExp, is: string, told: string]>([
    ['has a title', /<title>.*?<\/title>/, '', '[title] 1 of 0 characters: ""'],
    ['has a short title', '<title>', `<title>${'long '.repeat(12)}`, '[title] 1 of 69 characters'],
    [
      'has a description',
      `name="description" content="${description}`,
      'name="description" content="Short.',
      '[description] 6 characters',
    ],
    ['has a canonical address', /<link rel="canonical".*?>/, '', '[canonical] no canonical address'],
    ['has its own canonical address', `href="${home}neck/"`, `href="${home}"`, `[canonical] ${home}`],
    ['names its language', ' lang="en-US"', '', '[language] lang=""'],
    ['has what others show', /<meta property="og:title".*?>/, '', '[shared] 0 of og:title'],
    [
      'says where it is to be shared',
      `og:url" content="${home}neck/`,
      `og:url" content="${home}`,
      '[shared] og:url',
    ],
    ['links to the feed', 'application/atom+xml', 'text/xml', '[head-link] no <link rel="alternate"'],
    ['links to the search', '<link rel="search"', '<link rel="x"', '[head-link] no <link rel="search"'],
    ['has a picture that is there', 'p.png', 'q.png', `[picture-file] ${home}q.png`],
  ])('%s', async (_, was, is, expected) => {
    const found = await neckWith(was, is);
    expect(
      found.some((line) => line.startsWith(`neck/index.html ${expected}`)),
      found.join('\n'),
    ).toBe(true);
  });

  test('shares its title and its description with no other', async () => {
    const twin = page('knee/', 'Neck pain', description);
    expect(await told({ 'knee/index.html': twin, 'sitemap-0.xml': withKnee })).toEqual([
      'neck/index.html [same-title] "Neck pain", as on knee/index.html',
      `neck/index.html [same-description] "${description}", as on knee/index.html`,
    ]);
  });

  test('has a picture of 1200 x 630 pixels', async () => {
    expect((await told({ 'p.png': await png(600) }))[0]).toMatch(
      /\[picture-file\] .*p\.png with 600 x 630 pixels$/,
    );
    expect((await told({ 'p.png': 'no picture at all, but long enough' }))[0]).toMatch(/p\.png$/);
  });
});

const withKnee = sitemap.replace('</urlset>', `<url><loc>${home}knee/</loc></url></urlset>`);

describe('linked data', () => {
  const withNode = (node: object) => neckWith('</head>', `${block(node)}</head>`);

  test('is there on every listed page, and readable', async () => {
    expect(await neckWith(/<script.*?<\/script>/, '')).toContain(
      `neck/index.html [linked-data] 0 nodes for ${home}neck/`,
    );
    expect((await neckWith('"@graph"', '"@grap"'))[0]).toMatch(/\[linked-data\] \{"@context"/);
  });

  test.each<[what: string, node: object, told: string]>([
    [
      'has types that the site knows',
      { '@type': 'MedicalCondishun', name: 'Neck pain' },
      '"@type": "MedicalCondishun"',
    ],
    [
      'has what its type needs',
      { '@type': 'MedicalCondition', '@id': home },
      'MedicalCondition without name',
    ],
    [
      'looks inside nodes',
      { '@type': 'Periodical', name: 'Neck pain', about: { '@type': 'Person' } },
      'Person without name',
    ],
    ['says only what the page prints', { '@type': 'Person', name: 'Dr. Nobody' }, 'Person.name "Dr. Nobody"'],
    ['names places that are there', { '@id': `${home}gone/` }, `${home}gone/`],
    ['names parts that are there', { '@id': `${home}neck/#gone` }, `${home}neck/#gone`],
    [
      'names other sites only where the page does',
      { '@type': 'Person', name: 'Neck pain', sameAs: 'https://doi.org/10.1/y' },
      'https://doi.org/10.1/y',
    ],
  ])('%s', async (_, node, expected) => {
    expect(await withNode(node)).toEqual([`neck/index.html [linked-data] ${expected}`]);
  });

  test('may name what the page links to, and words across its tags', async () => {
    const node = {
      '@type': 'Person',
      name: 'neck  pain',
      sameAs: 'https://doi.org/10.1/x',
      url: `${home}neck/#title`,
    };
    expect(await withNode(node)).toEqual([]);
  });
});

describe('the sitemap', () => {
  test('holds every listed page with its day, and no other', async () => {
    expect(await told({ 'sitemap-0.xml': sitemap.replace(`${home}neck/`, `${home}old/`) })).toEqual([
      `sitemap-index.xml [sitemap] no ${home}neck/`,
      `sitemap-index.xml [sitemap] ${home}old/`,
    ]);
    expect(await told({ 'sitemap-0.xml': sitemap.replaceAll('2026-11-22', '2026-11-23') })).toHaveLength(2);
    const unlisted = neck.replace('<title>', '<meta name="robots" content="noindex"><title>');
    expect(await told({ 'neck/index.html': unlisted })).toContain(`sitemap-index.xml [sitemap] ${home}neck/`);
  });

  test('is named in robots.txt', async () => {
    expect(await told({ 'robots.txt': 'User-agent: *\n' })).toEqual([
      'robots.txt [sitemap] no line for the sitemap',
    ]);
  });
});

test('the build stops with all that was found', async () => {
  const dist = await siteWith({ 'neck/index.html': neck.replace(/<link rel="canonical".*?>/, '') });
  const hooks = metadataCheck().hooks as unknown as Record<string, (given: object) => Promise<void>>;
  hooks['astro:config:done']?.({ config: { base: '/', site: home } });
  const done = hooks['astro:build:done']?.({
    dir: pathToFileURL(`${dist}/`),
    logger: { info: () => undefined },
  });
  await expect(done).rejects.toThrow(
    /^What pages tell programs has 1 problem:\n\nneck\/index\.html {2}\[canonical\]/,
  );
});
