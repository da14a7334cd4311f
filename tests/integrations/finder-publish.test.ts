import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFinderIndex } from '../../src/finder/client.ts';
import { formatProviderLine } from '../../src/finder/provider-file.ts';
import { publishIndex } from '../../src/integrations/finder/finder-publish.ts';
import { type WrittenIndex, writeIndex } from '../../src/integrations/finder/finder-write-index.ts';
import { inventProviders, labels } from '../finder/fixture.ts';

let folder: string;
let first: WrittenIndex;
let second: WrittenIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finder-publish-'));
  const lines = inventProviders(300, 3).map(formatProviderLine);
  const write = async (count: number) => {
    const file = join(folder, 'people.ndjson');
    await writeFile(file, `${lines.slice(0, count).join('\n')}\n`);
    return writeIndex(file, join(folder, 'cache'), labels);
  };
  first = await write(200);
  second = await write(300);
});
afterAll(() => rm(folder, { recursive: true }));

const openIn = (site: string, generation?: string) =>
  openFinderIndex(
    async (path) =>
      readFile(join(site, 'finder', path)).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      ),
    generation,
  );

test('a page that stands open since before the new build goes on with the list that it knows', async () => {
  const site = join(folder, 'site');
  expect(await publishIndex(second, site)).toEqual({ hasRoom: true });
  const newest = await openIn(site);
  const older = await openIn(site, first.current.generation);
  expect([newest.manifest.people, older.manifest.people]).toEqual([300, 200]);
  const near = { facets: {}, origin: { lng: -73.98, lat: 40.75 } };
  expect((await older.search(near)).hits).toHaveLength(20);
});

test('the first build has nothing to carry over', async () => {
  const site = join(folder, 'first-site');
  const { previous, ...alone } = second;
  expect(previous?.generation).toBe(first.current.generation);
  expect(await publishIndex(alone, site)).toEqual({ hasRoom: true });
  await expect(openIn(site, first.current.generation)).rejects.toMatchObject({ kind: 'older-page' });
});

test('a site that has nearly as many files as hosts take goes without the generation before', async () => {
  const site = join(folder, 'large-site');
  await mkdir(site);
  await Promise.all(Array.from({ length: 14_950 }, (_, at) => writeFile(join(site, `${at}.html`), '')));
  expect(await publishIndex(second, site)).toEqual({ hasRoom: false });
  expect(existsSync(join(site, 'finder', first.current.generation))).toBe(false);
  expect((await openIn(site)).manifest.people).toBe(300);
});
