import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { linkRule } from '../../src/integrations/checks/link-rule.ts';
import { siteProblems } from '../../src/integrations/checks/site-problems.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

/** What is wrong in a small built site, told as file path -> HTML. */
async function linksOf(files: Record<string, string>, base = '/') {
  const dist = await mkdtemp(join(tmpdir(), 'links-'));
  made.push(dist);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), text);
  }
  const site = { dist, home: `https://handwise.example${base}` };
  return (await siteProblems(site, [linkRule(site)])).flatMap(({ problems }) => problems);
}

/** A site of a home page with one link, a guide with an anchor, and a picture. */
const siteWith = (link: string, base?: string) =>
  linksOf(
    {
      'index.html': `<a href="${link}">Here</a>`,
      'conditions/neck-pain/index.html': '<h2 id="what-it-is">What it is</h2>',
      'picture.svg': '<svg></svg>',
      '404.html': '<p>Not found</p>',
    },
    base,
  );

describe('a link inside the site', () => {
  test.each([
    '/',
    '/conditions/neck-pain/',
    'conditions/neck-pain/',
    '/conditions/neck-pain/#what-it-is',
    '/conditions/neck-pain/?level=clinical#what-it-is',
    '/picture.svg',
    '/404.html',
    '?q=neck',
    '#',
    'https://handwise.example/conditions/neck-pain/',
  ])('%s leads somewhere', async (link) => expect(await siteWith(link)).toEqual([]));

  test.each(['https://example.org/', '//example.org/x', 'mailto:a@example.org', 'tel:911'])(
    '"%s" is not ours to check',
    async (link) => expect(await siteWith(link)).toEqual([]),
  );

  test('to a page that does not exist comes with the nearest', async () => {
    expect(await siteWith('/conditions/neck-pian/')).toEqual([
      {
        file: 'index.html',
        rule: 'broken-link',
        found: '/conditions/neck-pian/',
        expected: 'a page of this site',
        fix: '/conditions/neck-pian/ -> /conditions/neck-pain/',
      },
    ]);
  });

  test('without its end slash leads nowhere, though a folder has that name', async () => {
    expect(await siteWith('/conditions/neck-pain')).toEqual([
      expect.objectContaining({
        found: '/conditions/neck-pain',
        expected: 'a file of this site, or a page address that ends in "/"',
        fix: '/conditions/neck-pain -> /conditions/neck-pain/',
      }),
    ]);
    expect(await siteWith('/conditions')).toHaveLength(1);
  });

  test('to a folder without a page of its own leads nowhere', async () => {
    expect(await siteWith('/conditions/')).toHaveLength(1);
  });

  test('to an anchor that the page does not have comes with the nearest', async () => {
    expect(await siteWith('/conditions/neck-pain/#what-is-it')).toEqual([
      {
        file: 'index.html',
        rule: 'broken-link',
        found: '/conditions/neck-pain/#what-is-it',
        expected: 'an id of conditions/neck-pain/index.html',
        fix: '#what-is-it -> #what-it-is',
      },
    ]);
  });

  test('is checked though it spells out the site, and is no link when it is empty', async () => {
    expect(await siteWith('https://handwise.example/nope/')).toMatchObject([
      { expected: 'a page of this site' },
    ]);
    expect(await siteWith('')).toMatchObject([{ found: '""', expected: 'an address' }]);
    expect(await siteWith('ftp://[')).toMatchObject([{ expected: 'an address' }]);
  });

  test('that cannot be decoded is broken and stops nothing else', async () => {
    expect(await siteWith('/100%/')).toMatchObject([{ found: '/100%/' }]);
  });

  test('may write "&" as HTML does, and name a file in other letters', async () => {
    expect(await siteWith('/?a=1&amp;b=2')).toEqual([]);
    expect(await siteWith('/?a=1&#38;b=2')).toEqual([]);
    const files = {
      'index.html': '<a href="/caf%C3%A9/#gr%C3%BCn">x</a>',
      'café/index.html': '<p id="grün">',
    };
    expect(await linksOf(files)).toEqual([]);
  });
});

describe('all links of all pages', () => {
  test('are read: links, forms, pictures and scripts, each broken one once a page', async () => {
    const problems = await linksOf({
      'index.html':
        '<a href="/a/">1</a><a href="/a/">2</a><form action="/b/"></form><img src="/c.png"><link href="/d.css">',
      'page/index.html': '<a href="../missing/">up</a>',
    });
    expect(problems.map(({ file, found }) => [file, found])).toEqual([
      ['index.html', '/a/'],
      ['index.html', '/d.css'],
      ['index.html', '/b/'],
      ['index.html', '/c.png'],
      ['page/index.html', '../missing/'],
    ]);
  });

  test('a page without any is fine', async () => {
    expect(await linksOf({ 'index.html': '<p data-href="/no/">No links</p>' })).toEqual([]);
  });
});

describe('a site in a sub-folder', () => {
  test('is linked below that folder', async () => {
    expect(await siteWith('/handwise/conditions/neck-pain/#what-it-is', '/handwise/')).toEqual([]);
    expect(await siteWith('conditions/neck-pain/', '/handwise/')).toEqual([]);
  });

  test.each(['/conditions/neck-pain/', '/', '/handwise', '/handwiser/'])('%s leads out of it', async (link) =>
    expect(await siteWith(link, '/handwise/')).toMatchObject([{ expected: 'an address below /handwise/' }]),
  );

  test('keeps the rules inside it', async () => {
    expect(await siteWith('/handwise/conditions/', '/handwise/')).toHaveLength(1);
  });
});
