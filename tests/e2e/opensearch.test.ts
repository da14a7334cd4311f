import { expect, test } from '@playwright/test';

test('a browser finds how to search the site, and the address it is given answers', async ({
  page,
  request,
}) => {
  await page.goto('conditions/neck-pain/');
  const link = page.locator('link[rel="search"][type="application/opensearchdescription+xml"]');
  const path = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
  const { root, name, description, templates, images } = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const all = (tag: string) => [
        ...document.getElementsByTagNameNS('http://a9.com/-/spec/opensearch/1.1/', tag),
      ];
      return {
        root: document.documentElement.localName,
        name: all('ShortName').map((one) => one.textContent),
        description: all('Description').map((one) => one.textContent),
        templates: all('Url').map((one) => [one.getAttribute('type'), one.getAttribute('template') ?? '']),
        images: all('Image').map((one) => one.textContent ?? ''),
      };
    },
    await (await request.get(path)).text(),
  );
  expect(root).toBe('OpenSearchDescription');
  expect(name[0]?.length).toBeLessThanOrEqual(16);
  expect(description[0]?.length).toBeLessThanOrEqual(1024);
  const [search, self] = templates;
  expect(self).toEqual(['application/opensearchdescription+xml', expect.stringContaining(path)]);
  expect((await request.get(new URL(images[0] ?? '').pathname)).status()).toBe(200);
  const asked = new URL((search?.[1] ?? '').replace('{searchTerms}', encodeURIComponent('neck pain')));
  await page.goto(asked.pathname + asked.search);
  await expect(page.locator('[data-search-result]').first()).toContainText(/neck pain/i);
});
