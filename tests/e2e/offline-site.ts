import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { serveFolder } from '../../scripts/static-server.ts';
import { writeOffline } from '../../src/integrations/offline/offline-files.ts';

/** The built site on a server of its own, which a test may end and start again, also with another build. */
export interface OwnSite {
  /** Ends in "/" */
  address: string;
  end(): Promise<void>;
  start(folder?: string): Promise<void>;
}

/** Tests with a worker, and with a server of their own: another port is another origin, so nothing is kept from one to the next. */
export const test = base.extend<{ own: OwnSite }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  own: async ({}, use) => {
    let server = await serveFolder('dist', 0, '/');
    const { address } = server;
    await use({
      address,
      end: () => server.close(),
      start: async (folder = 'dist') => {
        server = await serveFolder(folder, Number(new URL(address).port), '/');
      },
    });
    await server.close();
  },
});

/** Opens a page and waits until the worker answers for it. */
export async function openWithWorker(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
}

/** Opens the page on working offline, with its offers there. */
export async function openOffline(page: Page, own: OwnSite): Promise<void> {
  await openWithWorker(page, `${own.address}offline/`);
  await expect(page.locator('keep-more[data-ready]')).toBeAttached();
  await expect(page.locator('kept-list[data-ready]')).toBeAttached();
}

/** What the page says about a download. */
export const said = (page: Page) => page.locator('keep-more [data-said]');

/** Keeps the whole site and waits for it. */
export async function keepSite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await expect(said(page)).toHaveText('Kept. It works without a connection now.', { timeout: 40_000 });
}

/** The caches of the site, without the generations in their names. */
export const kinds = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(':')[2] ?? name).toSorted());

/** A later build beside the one in `dist`: another text, and another script of the page on use without a connection. */
export async function laterBuild(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'later-'));
  await cp('dist', folder, { recursive: true });
  const { generation } = JSON.parse(await readFile(join(folder, 'offline/list.json'), 'utf8'));
  await rm(join(folder, 'offline', generation), { recursive: true });
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const change = async (file: string, from: string | RegExp, to: string) => {
    const text = await read(file);
    if (text.replace(from, to) === text) throw new Error(`${file} has no ${from}`);
    await writeFile(join(folder, file), text.replace(from, to));
  };
  // The safety check's own script stands in the page; this one is a file.
  const kept = 'offline/index.html';
  const [script = ''] = /_astro\/index\.astro[^"]*\.js/.exec(await read(kept)) ?? [];
  await writeFile(
    join(folder, '_astro/kept-later.js'),
    `${await read(script)};document.documentElement.dataset.build='later';`,
  );
  await rm(join(folder, script));
  await change(kept, script, '_astro/kept-later.js');
  await change(kept, /<h1[^>]*>/, '$&Later: ');
  await change('conditions/neck-pain/index.html', /<h1[^>]*>/, '$&Later: ');
  const current = JSON.parse(await read('finder/current.json'));
  await writeOffline(`${folder}/`, '/', current.generation);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
