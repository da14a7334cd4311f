import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mediaType } from '../../src/offline/media-type.ts';
import { pinnedBase, readPinned } from '../../src/offline/pinned.ts';
import { formatBytes, formatKept, formatSiteOffer, keepProblems } from '../../src/offline/status.ts';

test('sizes read as people say them', () => {
  expect([1, 999, 305_400, 999_999, 1_000_000, 4_619_358].map(formatBytes)).toEqual([
    '1 kB',
    '1 kB',
    '305 kB',
    '1,000 kB',
    '1.0 MB',
    '4.6 MB',
  ]);
});

test('the whole site says what it costs before it is asked for', () => {
  const part = { path: 'x', bytes: 2_000_000, sha256: '' };
  const site = { pages: 598, keptBytes: 19_050_200, parts: [part, part] };
  expect(formatSiteOffer({ generation: '', day: '', basicBytes: 0, states: [], site })).toBe(
    '598 pages and the search: 4.0 MB to load, 19.1 MB on this device.',
  );
});

test('a pack says its day, and that there is a newer one only where that is known', () => {
  const mark = { day: '2026-11-30', files: 3, bytes: 2_300_000 };
  expect(formatKept(mark, undefined)).toBe('2.3 MB, as it was on November 30, 2026.');
  expect(formatKept(mark, true)).toBe('2.3 MB, as it was on November 30, 2026.');
  expect(formatKept(mark, false)).toBe('2.3 MB, as it was on November 30, 2026. A newer one is there.');
});

test('every problem has a sentence of its own', () => {
  const sentences = Object.values(keepProblems);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('an address of one generation leads back to the generation and the path', () => {
  const base = pinnedBase('/handwise/', '0738d426ad0828d2');
  expect(readPinned('/handwise/', `${base}pagefind/pagefind.js`)).toEqual({
    generation: '0738d426ad0828d2',
    path: 'pagefind/pagefind.js',
  });
  for (const other of ['/handwise/search/', '/handwise/@/x', '/handwise/@zz/x', '/@07/x'])
    expect(readPinned('/handwise/', other)).toBeUndefined();
});

test('files that a browser must know by type have one', () => {
  expect(mediaType('a/index.html')).toBe('text/html; charset=utf-8');
  expect(mediaType('_astro/a.b.js')).toBe('text/javascript; charset=utf-8');
  expect(mediaType('pagefind/wasm.en.pagefind')).toBe('application/octet-stream');
});

test.each([
  ['192', 192],
  ['512', 512],
  ['maskable-512', 512],
])('the icon %s.png has the size that the web app manifest promises', (name, size) => {
  const png = readFileSync(`public/icons/${name}.png`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
