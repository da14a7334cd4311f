import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withStyles } from '../../src/integrations/styles-in-pages.ts';

const sheets = new Map([
  ['_astro/Page.css', 'a{color:red}'],
  ['_astro/Guide.css', '.x::after{content:"$&"}'],
  ['_astro/bad.css', 'a{content:"</style>"}'],
]);
const link = (href: string) => `<link rel="stylesheet" href="${href}">`;
const page = (head: string, policy = "style-src 'self' 'sha256-old'") =>
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'self'; ${policy};">${head}</head></html>`;
const hashOf = (sheet = '') => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;

test('each style sheet stands where its link stood, in any folder that the site is served from', () => {
  const html = withStyles(page(link('/care/_astro/Page.css') + link('/_astro/Guide.css')), sheets);
  expect(html).toContain('<style>a{color:red}</style><style>.x::after{content:"$&"}</style></head>');
});

test('the policy lets in these styles beside what it let in before', () => {
  const html = withStyles(page(link('/_astro/Page.css') + link('/_astro/Guide.css')), sheets);
  const [first, second] = [...sheets.values()].map(hashOf);
  expect(html).toContain(`style-src 'self' ${first} ${second} 'sha256-old';`);
});

test('a page without a style sheet stays as it is', () => {
  expect(withStyles('<html></html>', sheets)).toBe('<html></html>');
});

test('a sheet that is missing or would end its own element stops the build', () => {
  expect(() => withStyles(page(link('/_astro/none.css')), sheets)).toThrow(
    '_astro/none.css: found no such file',
  );
  expect(() => withStyles(page(link('/_astro/bad.css')), sheets)).toThrow('_astro/bad.css: found "</style"');
});

test('a page whose policy lets no styles in stops the build', () => {
  expect(() => withStyles(page(link('/_astro/Page.css'), "img-src 'self'"), sheets)).toThrow(
    'expected one to add its styles to',
  );
});
