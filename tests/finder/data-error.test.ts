import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openFinderIndex } from '../../src/finder/client.ts';
import { leafPoints } from '../../src/finder/clusters.ts';
import { FinderDataError } from '../../src/finder/finder-data-error.ts';
import { httpFetchBytes } from '../../src/finder/http-fetch-bytes.ts';
import { providerById } from '../../src/finder/people-search.ts';
import { buildInMemory, inventProviders } from './fixture.ts';

const origin = { lng: -73.98, lat: 40.75 };
const text = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));

/** Opens the index and asks, after the host's files were changed; gives the error's kind and file. */
async function failure(change: (files: Map<string, Uint8Array>, generation: string) => void, facets = {}) {
  const { built, files, fetchBytes } = buildInMemory(inventProviders(600, 5));
  const { generation } = built.manifest;
  change(files, generation);
  try {
    const index = await openFinderIndex(fetchBytes, generation);
    await index.search({ facets, origin, pageSize: 600 });
    await index.search({ facets, name: 'ana' });
    await providerById(index, 'x-000001');
    await leafPoints(index, await index.count({ facets: {} }));
  } catch (error) {
    if (!(error instanceof FinderDataError)) throw error;
    return `${error.kind} ${error.path.replace(generation, '*')}`;
  }
  return 'answered';
}

describe('data that cannot be trusted is an error and never an answer', () => {
  test('a whole index answers', async () => {
    expect(await failure(() => undefined, { language: ['es'] })).toBe('answered');
  });

  test.each([
    'manifest.json',
    'means.json',
    'leaf/2.json',
    'names/index.json',
    'names/0.json',
    'ids/index.json',
    'ids/0.json',
  ])('%s is missing, cut, a web page, or of another generation', async (path) => {
    expect(await failure((files, name) => files.delete(`${name}/${path}`))).toBe(`missing */${path}`);
    const cut = (files: Map<string, Uint8Array>, name: string) => {
      const whole = files.get(`${name}/${path}`) as Uint8Array;
      files.set(`${name}/${path}`, whole.slice(0, whole.length / 2));
    };
    expect(await failure(cut)).toBe(`corrupt */${path}`);
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    expect(await failure((files, name) => files.set(`${name}/${path}`, page))).toBe(`corrupt */${path}`);
    const stranger = text({
      generation: 'ffff',
      leaf: 2,
      features: [],
      firstKeys: [],
      entries: [],
      means: [],
    });
    expect(await failure((files, name) => files.set(`${name}/${path}`, stranger))).toBe(`corrupt */${path}`);
    expect(await failure((files, name) => files.set(`${name}/${path}`, text(null)))).toBe(
      `corrupt */${path}`,
    );
  });

  test('a leaf in the place of another, or with a row less', async () => {
    const swap = (files: Map<string, Uint8Array>, name: string) =>
      files.set(`${name}/leaf/2.json`, files.get(`${name}/leaf/1.json`) as Uint8Array);
    expect(await failure(swap)).toBe('corrupt */leaf/2.json');
    const shorten = (files: Map<string, Uint8Array>, name: string) => {
      const leaf = JSON.parse(new TextDecoder().decode(files.get(`${name}/leaf/2.json`)));
      files.set(`${name}/leaf/2.json`, text({ ...leaf, features: leaf.features.slice(1) }));
    };
    expect(await failure(shorten)).toBe('corrupt */leaf/2.json');
  });

  test('a bitmap that is damaged, of another filter, or unpacked by the host', async () => {
    const bitmap = (files: Map<string, Uint8Array>, name: string, id: string) => {
      const { facets } = JSON.parse(new TextDecoder().decode(files.get(`${name}/manifest.json`)));
      const values = facets.flatMap((group: { values: { id: string; bitmap?: number }[] }) => group.values);
      return `${name}/facet/${values.find((value: { id: string }) => value.id === id).bitmap}.bin`;
    };
    const facets = { language: ['es'] };
    const damage = (files: Map<string, Uint8Array>, name: string) => {
      const bytes = files.get(bitmap(files, name, 'es')) as Uint8Array;
      bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 0xff;
    };
    expect(await failure(damage, facets)).toMatch(/^corrupt \*\/facet\/\d+\.bin$/);
    const other = (files: Map<string, Uint8Array>, name: string) =>
      files.set(bitmap(files, name, 'es'), files.get(bitmap(files, name, 'bctmb')) as Uint8Array);
    expect(await failure(other, facets)).toMatch(/^corrupt \*\/facet/);
    const unpack = (files: Map<string, Uint8Array>, name: string) => {
      const path = bitmap(files, name, 'es');
      files.set(path, gunzipSync(files.get(path) as Uint8Array));
    };
    expect(await failure(unpack, facets)).toBe('answered');
  });

  test('a newer generation is served: the page is told to reload', async () => {
    const publish = (files: Map<string, Uint8Array>, name: string) => {
      for (const path of [...files.keys()]) if (path.startsWith(`${name}/leaf`)) files.delete(path);
      files.set('current.json', text({ generation: 'newer' }));
    };
    expect(await failure(publish)).toMatch(/^older-page \*\/leaf\/\d+\.json$/);
  });

  test('no connection is told as such, and a second try reads anew', async () => {
    const { built, fetchBytes } = buildInMemory(inventProviders(600, 5));
    let isOffline = false;
    const index = await openFinderIndex(async (path) => {
      if (isOffline) throw new TypeError('Failed to fetch');
      return fetchBytes(path);
    }, built.manifest.generation);
    isOffline = true;
    await expect(index.search({ facets: {}, origin })).rejects.toMatchObject({ kind: 'offline' });
    isOffline = false;
    expect((await index.search({ facets: {}, origin })).hits).toHaveLength(20);
  });
});

test('over HTTP 404 is a missing file, and a server error is no connection', async () => {
  const answers: Record<string, Response> = {
    '/f/a': new Response('x'),
    '/f/b': new Response('', { status: 404 }),
    '/f/c': new Response('', { status: 503 }),
  };
  const fetchBytes = httpFetchBytes('/f/', async (address) => answers[address] as Response);
  expect(await fetchBytes('a')).toEqual(new TextEncoder().encode('x'));
  expect(await fetchBytes('b')).toBeUndefined();
  await expect(fetchBytes('c')).rejects.toThrow('503');
});
