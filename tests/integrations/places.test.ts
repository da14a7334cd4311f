import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { places } from '../../src/integrations/places/places.ts';
import { placesFiles } from '../../src/integrations/places/places-files.ts';

type Hooks = Record<string, (given: object) => Promise<void> | undefined>;

test('a build has every file of places once it is done, begun with its first bundle', async () => {
  const site = await mkdtemp(join(tmpdir(), 'places-'));
  const hooks = places().hooks as unknown as Hooks;
  let begin = () => undefined;
  hooks['astro:config:setup']?.({
    command: 'build',
    updateConfig: (config: { vite: { plugins: { writeBundle: () => undefined }[] } }) => {
      begin = config.vite.plugins[0]?.writeBundle ?? begin;
    },
  });
  hooks['astro:config:done']?.({ config: { outDir: pathToFileURL(`${site}/`) } });
  begin();
  begin();
  await hooks['astro:build:done']?.({});
  for (const [path, content] of placesFiles())
    expect(await readFile(join(site, 'places', path), 'utf8')).toBe(content);
  await rm(site, { recursive: true });
});

test('a build without a bundle has no places, and stops', () => {
  const hooks = places().hooks as unknown as Hooks;
  expect(() => hooks['astro:build:done']?.({})).toThrow('the places are begun with the first bundle');
});
