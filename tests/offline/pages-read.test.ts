import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPage, pagesRead, removePages } from '../../src/offline/pages-read.ts';
import { shelfName } from '../../src/offline/shelf.ts';
import { openPacks, openShelves, putFile } from '../../src/offline/shelves.ts';
import { memoryCaches } from './caches.ts';

const base = '/handwise/';
const files: Record<string, string> = {
  '/handwise/_astro/shared.css': 'a{}',
  '/handwise/_astro/one.js': 'import"./part.js"',
  '/handwise/_astro/part.js': '1',
};
const page = (title: string, ...assets: string[]) =>
  `<title>${title} | Handwise</title>${assets.map((name) => `<link href="/handwise/_astro/${name}">`).join('')}`;

let asked: string[];
beforeEach(() => {
  asked = [];
  vi.stubGlobal('caches', memoryCaches());
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return address in files ? new Response(files[address]) : new Response(null, { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const startKeeping = () => caches.open(shelfName(base, { kind: 'read' }));
const keptFiles = async () =>
  (await (await startKeeping()).keys()).map(({ url }) => new URL(url).pathname.slice(base.length));

test('nothing is kept before the reader asks for it', async () => {
  await keepPage(base, 'a/', page('A', 'shared.css'));
  expect(await caches.keys()).toEqual([]);
  expect(asked).toEqual([]);
});

test('a page is kept behind all that it needs, and a file that is here is not asked for again', async () => {
  await startKeeping();
  await keepPage(base, 'a/', page('A &amp; B', 'shared.css', 'one.js'));
  expect(await keptFiles()).toEqual(['_astro/shared.css', '_astro/one.js', '_astro/part.js', 'a/']);
  await keepPage(base, '', page('Home', 'shared.css'));
  expect(asked.length).toBe(3);
  expect((await pagesRead(base)).map(({ path, title }) => [path, title])).toEqual([
    ['a/', 'A & B'],
    ['', 'Home'],
  ]);
});

test('a page of which a file is missing is not kept', async () => {
  await startKeeping();
  await expect(keepPage(base, 'a/', page('A', 'gone.js'))).rejects.toThrow('gone.js');
  expect(await pagesRead(base)).toEqual([]);
});

test('a page that goes takes along what no other page needs', async () => {
  await startKeeping();
  await keepPage(base, 'a/', page('A', 'shared.css', 'one.js'));
  await keepPage(base, 'b/', page('B', 'shared.css'));
  await removePages(base, ['a/']);
  expect(await keptFiles()).toEqual(['_astro/shared.css', 'b/']);
});

test('of more than 200 pages those read longest ago go', async () => {
  await startKeeping();
  for (let at = 0; at < 200; at++) await keepPage(base, `${at}/`, page(`${at}`));
  // Read again: it is no longer the oldest.
  await keepPage(base, '0/', page('0'));
  expect((await pagesRead(base)).length).toBe(200);
  await keepPage(base, 'new/', page('new'));
  const left = (await pagesRead(base)).map(({ path }) => path);
  expect(left).toEqual([...Array.from({ length: 179 }, (_, at) => `${at + 21}/`), '0/', 'new/']);
});

test('a pack counts as one only with its mark, which comes last', async () => {
  const cache = await caches.open(shelfName(base, { kind: 'site', generation: 'ab' }));
  await putFile(cache, base, 'a/index.html', page('A'));
  expect((await openShelves(base)).length).toBe(1);
  expect(await openPacks(base)).toEqual([]);
  const mark = { day: '2026-11-30', files: 1, bytes: 20 };
  await putFile(cache, base, 'offline/whole', JSON.stringify(mark));
  expect((await openPacks(base)).map((pack) => pack.mark)).toEqual([mark]);
});
