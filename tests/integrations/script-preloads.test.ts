import { expect, test } from 'vitest';
import { withPreloads } from '../../src/integrations/script-preloads.ts';

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

test('a page whose scripts import nothing stays as it is', () => {
  const html = page(script('/_astro/alone.js'));
  expect(withPreloads(html, imports)).toBe(html);
});
