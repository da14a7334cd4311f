import { expect, test } from 'vitest';
import { stamped } from '../../src/integrations/offline/offline-stamp.ts';
import { assetsBehind, assetsIn, neededIn } from '../../src/offline/assets.ts';

const page =
  '<link rel="stylesheet" href="/handwise/_astro/Page.Bg-9.css"><script type="module" src="/handwise/_astro/a.js"></script>';
const files: Record<string, string> = {
  '_astro/a.js': 'import"./b.js";import{t}from"./text.js";const l=()=>import(`./later.js`);',
  '_astro/b.js': 'import{a}from"./a.js"',
  '_astro/later.js': "import'./deep.js';import('./deeper.js')",
  '_astro/Page.Bg-9.css': '@font-face{src:url(/handwise/_astro/font.C1.woff2)}',
};
const read = async (path: string) => files[path];

test('a page names its styles and scripts, whatever folder it is served from', () => {
  expect(assetsIn(page)).toEqual(['_astro/Page.Bg-9.css', '_astro/a.js']);
});

test('what scripts and styles name in turn is found, and a circle ends', async () => {
  expect([...(await assetsBehind([page], read))].toSorted()).toEqual([
    '_astro/Page.Bg-9.css',
    '_astro/a.js',
    '_astro/b.js',
    '_astro/deep.js',
    '_astro/deeper.js',
    '_astro/font.C1.woff2',
    '_astro/later.js',
    '_astro/text.js',
  ]);
});

test('of what later files name, only what they cannot start without is kept on every device', async () => {
  const found = await assetsBehind([page], read, neededIn);
  expect(found.has('_astro/later.js')).toBe(true);
  expect(found.has('_astro/deep.js')).toBe(true);
  expect(found.has('_astro/deeper.js')).toBe(false);
});

test('a page carries one generation, also when it is stamped again', () => {
  const once = stamped('<head><title>x</title></head>', 'aa');
  expect(once).toBe('<head><title>x</title><meta name="generation" content="aa"></head>');
  expect(stamped(once, 'bb')).toBe(once.replace('aa', 'bb'));
});
