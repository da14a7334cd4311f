import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { metadataRule } from '../../src/integrations/checks/metadata-rule.ts';
import { siteProblems } from '../../src/integrations/checks/site-problems.ts';

/** Where the small site stands. */
export const home = 'https://handwise.example/';
/** What its guide says of itself. */
export const description =
  'What massage can and cannot do for the pain that this page is about, in plain words.';
/** A white picture of some width and the right height, in pixels. */
export const png = (width: number) =>
  sharp({ create: { width, height: 630, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
const picture = await png(1200);

/** Folders to remove in the end. */
export const made: string[] = [];

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

/** A block of linked data with some things in it. */
export const block = (...graph: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`;

/** A page in which all is right. */
export const page = (
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
/** Its guide, which tells its day. */
export const neck = page('neck/', 'Neck pain', description, { dateModified: '2026-11-22' });
/** Its sitemap: the home page is as new as the guide below it. */
export const sitemap = `<urlset><url><loc>${home}</loc><lastmod>2026-11-22T00:00:00.000Z</lastmod></url><url><loc>${home}neck/</loc><lastmod>2026-11-22T00:00:00.000Z</lastmod></url></urlset>`;

/** A small built site in which all is right but for the files that are given. */
export async function siteWith(files: Record<string, string | Buffer>): Promise<string> {
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

/** All that is told of what such a site tells programs, a line for each problem. */
export async function told(files: Record<string, string | Buffer>): Promise<string[]> {
  const site = { dist: await siteWith(files), home };
  const [metadata] = await siteProblems(site, [metadataRule(site)]);
  return (metadata?.problems ?? []).map(({ file, rule, found }) => `${file} [${rule}] ${found}`);
}
