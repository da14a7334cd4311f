import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { wholePage } from '../../../src/integrations/first-pages/whole-page.ts';

const parts = new Map([
  ['_astro/Page.css', 'a{color:red}.unused{color:red}'],
  ['_astro/Guide.css', '.x:after{content:"$&"}.drawn-later{color:red}'],
  ['_astro/bad.css', 'a:after{content:"</style>"}'],
  ['_astro/shared.js', 'export const a = 1;'],
  ['_astro/own.js', 'import{a}from"./shared.js";import(`./later.js`);a("$&");'],
  ['_astro/later.js', 'document.body.className="drawn-later"'],
  ['_astro/thread.js', 'new Worker(new URL("w.js",import.meta.url))'],
]);
const link = (href: string) => `<link rel="stylesheet" href="${href}">`;
const script = (src: string) => `<script type="module" src="${src}"></script>`;
const page = (head: string, policy = "script-src 'self' 'sha256-other'; style-src 'self' 'sha256-old'") =>
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'self'; ${policy};">${head}</head><body class="x"></body></html>`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the style sheets stand as one where the first was linked, with the rules that the page can use, in any folder of a host', () => {
  const html = wholePage(page(link('/care/_astro/Page.css') + link('/_astro/Guide.css')), parts);
  expect(html).toContain('<style>a{color:red}.x:after{content:"$&"}</style><script>');
});

test('a property that one sheet sets for another stays', () => {
  const sheets = new Map([
    ['_astro/Page.css', ':root{--ink:red;--gone:red}'],
    ['_astro/Guide.css', '.x{color:var(--ink)}'],
  ]);
  const html = wholePage(page(link('/_astro/Page.css') + link('/_astro/Guide.css')), sheets);
  expect(html).toContain('<style>:root{--ink:red}.x{color:var(--ink)}</style>');
});

test('rules for what a script draws later stay', () => {
  const html = wholePage(page(link('/_astro/Guide.css') + script('/_astro/own.js')), parts);
  expect(html).toContain('.drawn-later{color:red}');
});

test('a script that no other asks for stands in the page and finds its neighbors; one that others share stays a file', () => {
  const html = wholePage(page(script('/care/_astro/own.js') + script('/care/_astro/shared.js')), parts);
  expect(html).toContain(
    '<script type="module">import{a}from"/care/_astro/shared.js";import(`/care/_astro/later.js`);a("$&");</script>',
  );
  expect(html).toContain(script('/care/_astro/shared.js'));
});

test('a script that asks for its own address stays a file', () => {
  const html = page(script('/_astro/thread.js'));
  expect(wholePage(html, parts)).toBe(html);
});

test('the policy lets in what stands in the page, and nothing of other pages', () => {
  const html = wholePage(page(link('/_astro/Page.css') + script('/_astro/own.js')), parts);
  const held = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/g)].map(([, text = '']) => hashOf(text));
  expect(held).toHaveLength(2);
  expect(html).toContain(`script-src 'self' ${held.join(' ')}; style-src 'self' ${hashOf('a{color:red}')};`);
});

test('a page that links to nothing, such as a redirect, stays as it is', () => {
  expect(wholePage('<html></html>', parts)).toBe('<html></html>');
});

test('a sheet that is missing or would end its own element stops the build', () => {
  expect(() => wholePage(page(link('/_astro/none.css')), parts)).toThrow(
    '_astro/none.css: found no such file',
  );
  expect(() => wholePage(page(link('/_astro/bad.css')), parts)).toThrow('_astro/bad.css: found "</style"');
});

test('a page whose policy lets no styles in stops the build', () => {
  expect(() => wholePage(page(link('/_astro/Page.css'), "script-src 'self'"), parts)).toThrow(
    'Found no "style-src" in the policy of a page',
  );
});
