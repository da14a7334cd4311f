import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { findings, looks } from '../a11y/findings.ts';
import { addresses } from './addresses.ts';

test('the walk goes over the whole site', () => {
  expect(addresses.length).toBeGreaterThan(500);
});

/** Playwright's own word; what the worker keeps, the tests of working offline ask. */
const workerKeptOut = 'Service Worker registration blocked by Playwright';

// One test for all that is asked of an address: loading it takes as long as looking at it.
for (const address of addresses)
  test(`${address} asks nobody else, breaks no policy, keeps nothing, and axe finds nothing in either look`, async ({
    page,
    context,
    baseURL,
  }) => {
    // A table of 350 cells takes a minute.
    test.setTimeout(300_000);
    const foreign: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!/^(data|blob):$/.test(protocol) && origin !== new URL(baseURL ?? '').origin)
        foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (/error|warning/.test(message.type()) && message.text() !== workerKeptOut)
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const { name, viewport, colorScheme } of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      // Anew for each look: what is not in the window keeps the colors that it was loaded with.
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect.soft(await findings(page), `findings of axe, ${name}`).toEqual([]);
    }
    expect.soft(foreign, 'requests to others').toEqual([]);
    expect.soft(complaints, 'violations of the policy, errors and warnings').toEqual([]);
    expect.soft(await keptBy(page, context), 'what is kept after a visit').toEqual({
      cookies: [],
      local: [],
      session: [],
      databases: [],
      caches: [],
    });
  });

/** The names of all that a page has stored in the browser. */
async function keptBy(page: Page, context: BrowserContext) {
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
  return { ...stored, cookies: (await context.cookies()).map(({ name }) => name) };
}
