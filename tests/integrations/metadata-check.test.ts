import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { block, description, home, made, neck, page, png, sitemap, told } from './small-site.ts';

afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

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
