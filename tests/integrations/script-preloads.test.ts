import { expect, test } from 'vitest';
import { neededBy, withPreloads } from '../../src/integrations/script-preloads.ts';

const imports = new Map([
  ['_astro/finder.js', ['_astro/text.js']],
  ['_astro/other.js', ['_astro/text.js', '_astro/date.js']],
]);
const page = (script: string) => `<html><head><title>x</title></head><body>${script}</body></html>`;
const script = (src: string) => `<script type="module" src="${src}"></script>`;

test('a page asks at once for what its scripts import, each file once, in the folder that it is served from', () => {
  const html = page(script('/handwise/_astro/finder.js') + script('/handwise/_astro/other.js'));
  expect(withPreloads(html, imports)).toContain(
    '<link rel="modulepreload" href="/handwise/_astro/text.js"><link rel="modulepreload" href="/handwise/_astro/date.js"></head>',
  );
});

test('what an imported file imports is asked for at once, too', () => {
  const deep = new Map([...imports, ['_astro/text.js', ['_astro/fold.js', '_astro/finder.js']]]);
  expect(withPreloads(page(script('/_astro/finder.js')), deep)).toContain(
    '<link rel="modulepreload" href="/_astro/text.js"><link rel="modulepreload" href="/_astro/fold.js"></head>',
  );
});

test('a page whose scripts import nothing stays as it is', () => {
  const html = page(script('/_astro/alone.js'));
  expect(withPreloads(html, imports)).toBe(html);
});

test('a thread that a file starts is needed as soon as what it imports, and no other asset', () => {
  const code = 'new Worker(new URL(`/_astro/thread-1.js`, import.meta.url))';
  const assets = ['_astro/thread-1.js', '_astro/thread-2.js', '_astro/site.css'];
  expect(neededBy({ code, imports: ['_astro/text.js'] }, assets)).toEqual([
    '_astro/text.js',
    '_astro/thread-1.js',
  ]);
});
