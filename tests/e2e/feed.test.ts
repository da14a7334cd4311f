import { expect, test } from '@playwright/test';
import { escapeMarkup } from '../../src/lib/markup.ts';

interface Entry {
  id: string;
  title: string;
  updated: string;
  link: string;
  content: string;
}

for (const name of ['feed', 'corrections'])
  test(`the ${name} can be found from a page and is sound Atom`, async ({ page, request }) => {
    await page.goto('./');
    const link = page.locator(`link[rel="alternate"][type="application/atom+xml"][href$="/${name}.xml"]`);
    const path = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
    const text = await (await request.get(path)).text();
    const { faults, feed, entries } = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const of = (parent: Element, name: string) =>
        [...parent.children].filter(
          (child) => child.localName === name && child.namespaceURI === 'http://www.w3.org/2005/Atom',
        );
      const textOf = (parent: Element, name: string) => of(parent, name)[0]?.textContent ?? '';
      const linkOf = (parent: Element, rel: string) =>
        of(parent, 'link')
          .find((one) => (one.getAttribute('rel') ?? 'alternate') === rel)
          ?.getAttribute('href') ?? '';
      const root = document.documentElement;
      return {
        faults: [...document.querySelectorAll('parsererror')].map((one) => one.textContent),
        feed: {
          id: textOf(root, 'id'),
          title: textOf(root, 'title'),
          updated: textOf(root, 'updated'),
          author: of(root, 'author').map((one) => textOf(one, 'name')),
          self: linkOf(root, 'self'),
        },
        entries: of(root, 'entry').map((entry) => ({
          id: textOf(entry, 'id'),
          title: textOf(entry, 'title'),
          updated: textOf(entry, 'updated'),
          link: linkOf(entry, 'alternate'),
          content: textOf(entry, 'content'),
        })),
      };
    }, text);
    expect(faults).toEqual([]);
    expect(feed).toMatchObject({ id: expect.stringMatching(/^tag:/), title: expect.stringMatching(/./) });
    expect(feed.author).toEqual([expect.stringMatching(/./)]);
    expect(new URL(feed.self).pathname).toBe(path);
    expectSound(entries);
    expect(feed.updated).toBe(
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
  });

test('the feed tells of new records in lots, and of no more than a reader can take', async ({ request }) => {
  const text = await (await request.get('feed.xml')).text();
  const titles = [...text.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title);
  expect(titles).toContainEqual(expect.stringMatching(/^[\d,]+ claims first published$/));
  expect(titles.length).toBeLessThanOrEqual(50);
});

function expectSound(entries: Entry[]): void {
  expect(entries.length).toBeGreaterThan(0);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { id, title, updated, link, content } of entries) {
    expect(id).toMatch(/^tag:[\w.-]+,\d{4}:[\w/-]+$/);
    expect(title).not.toBe('');
    expect(new Date(updated).toISOString()).toBe(updated);
    expect(URL.canParse(link)).toBe(true);
    expect(content).not.toBe('');
  }
}

test('what people say never goes out in the feed without its verdict', async ({ request }) => {
  const text = await (await request.get('feed.xml')).text();
  const said = text.match(/People say: /g)?.length ?? 0;
  expect(said).toBeGreaterThan(0);
  expect(text.match(/People say: <a [^>]*>[^<]*<\/a> Our verdict: [^<]+\./g)).toHaveLength(said);
});

test('no text can break the feed, and none loses more than what XML cannot hold', async ({ page }) => {
  const wild = 'a ]]> b ]]> <b>&amp; "c" \u0000\u0008\u000b\u001f\ud800\ufffe é 痛 🙂';
  const read = await page.evaluate((escaped) => {
    const xml = `<entry title="${escaped}"><title>${escaped}</title><html><![CDATA[${escaped}]]></html></entry>`;
    const { documentElement: root } = new DOMParser().parseFromString(xml, 'application/xml');
    const html = new DOMParser().parseFromString(root.querySelector('html')?.textContent ?? '', 'text/html');
    return [root.getAttribute('title'), root.querySelector('title')?.textContent, html.body.textContent];
  }, escapeMarkup(wild));
  const kept = 'a ]]> b ]]> <b>&amp; "c"  é 痛 🙂';
  expect(read).toEqual([kept, kept, kept]);
});
