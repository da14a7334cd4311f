import { expect, test } from 'vitest';
import { foreignOrigin, readMapTiles } from '../../src/finder/map-tiles.ts';

const good = {
  kind: 'vector',
  url: 'https://tiles.example/{z}/{x}/{y}.pbf',
  credit: '© Example',
  maxZoom: 14,
};
const refusal = (change: object): string => {
  try {
    readMapTiles(JSON.stringify({ ...good, ...change }));
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing is refused';
};

test('without the setting the map is drawn from its own tiles', () => {
  expect(readMapTiles(undefined)).toBeUndefined();
  expect(readMapTiles('')).toBeUndefined();
});

test('each kind is read as it was written', () => {
  const file = { kind: 'pmtiles', url: '/area.pmtiles', credit: '© Example' };
  expect(readMapTiles(JSON.stringify(file))).toEqual(file);
  expect(readMapTiles(JSON.stringify(good))).toEqual(good);
  expect(readMapTiles(JSON.stringify({ ...good, kind: 'raster' }))).toEqual({ ...good, kind: 'raster' });
});

test.each([
  [
    'an unknown kind',
    { kind: 'mbtiles' },
    'MAP_TILES, kind: found "mbtiles", expected "pmtiles", "vector" or "raster".',
  ],
  [
    'an address without encryption',
    { url: 'http://tiles.example/{z}/{x}/{y}.pbf' },
    'MAP_TILES, url: found "http://tiles.example/',
  ],
  [
    'a script as address',
    { url: 'javascript:alert(1)//{z}{x}{y}' },
    'expected an address that begins with "https://"',
  ],
  [
    'another host written as a path',
    { url: '//tiles.example/{z}/{x}/{y}.pbf' },
    'expected an address that begins with "https://"',
  ],
  [
    'a second policy in the address',
    { url: 'https://a.example;script-src/{z}/{x}/{y}' },
    'MAP_TILES, url: found',
  ],
  [
    'an address without its places',
    { url: 'https://tiles.example/map.pbf' },
    'expected an address with {z}, {x} and {y}',
  ],
  ['a missing credit', { credit: undefined }, 'MAP_TILES, credit: found nothing, expected'],
  ['a zoom level that no map has', { maxZoom: 40 }, 'MAP_TILES, maxZoom: found 40, expected'],
  ['an unknown key', { style: 'dark' }, 'MAP_TILES, style: found "dark", expected no "style" for this kind.'],
  [
    'the zoom level of a file that tells it itself',
    { kind: 'pmtiles', url: '/a.pmtiles' },
    'MAP_TILES, maxZoom: found 14, expected no "maxZoom" for this kind.',
  ],
])('%s is refused in one sentence', (_, change, sentence) => {
  expect(refusal(change)).toContain(sentence);
  expect(refusal(change)).not.toContain('\n');
});

test('what is not JSON is refused with an example', () => {
  for (const setting of ['https://tiles.example', '{', 'null', '"x"'])
    expect(() => readMapTiles(setting)).toThrow(
      /^MAP_TILES: found .*, expected JSON such as \{"kind":"pmtiles".*\.$/,
    );
});

test('only tiles of another site widen the policy, and only by their origin', () => {
  const tiles = (url: string) => ({ kind: 'pmtiles' as const, url, credit: 'x' });
  expect(foreignOrigin(tiles('/area.pmtiles'))).toBeUndefined();
  expect(foreignOrigin(tiles('https://tiles.example:8443/a/b.pmtiles'))).toBe('https://tiles.example:8443');
});
