import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rules of a _headers file: a path with "*" and ":name" in it, and the headers that it adds. */
const rules = readFileSync('public/_headers', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .reduce<{ path: string; headers: [name: string, value: string][] }[]>((all, line) => {
    const [, name = '', value = ''] = line.match(/^\s+([\w-]+): (.+)$/) ?? [];
    if (name) all.at(-1)?.headers.push([name, value]);
    else all.push({ path: line, headers: [] });
    return all;
  }, []);

const fits = (rule: string, path: string): boolean =>
  new RegExp(`^${rule.replace(/[.?+]/g, '\\$&').replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(path);

const headersOf = (path: string): [string, string][] =>
  rules.filter((rule) => fits(rule.path, path)).flatMap(({ headers }) => headers);

const openData = [
  '/api/claims.json',
  '/api/schema/claims.json',
  '/api/citations/furlan-2015.ris',
  '/feed.xml',
  '/corrections.xml',
  '/finder/current.json',
  '/finder/providers.csv',
  '/finder/c3e0149a9a16fbd8/leaf/0.json',
];
const hashed = [
  '/_astro/Page.WiVWpQpX.css',
  '/finder/c3e0149a9a16fbd8/leaf/0.json',
  '/offline/0738d426ad0828d2/0.pack',
];
const others = [
  '/',
  '/conditions/neck-pain/',
  '/api/claims.json',
  '/feed.xml',
  '/finder/current.json',
  '/offline/list.json',
];

test.each(openData)('%s may be read by any website', (path) => {
  expect(headersOf(path)).toContainEqual(['Access-Control-Allow-Origin', '*']);
});

test.each(hashed)('%s may be kept for ever', (path) => {
  expect(headersOf(path)).toContainEqual(['Cache-Control', 'public, max-age=31536000, immutable']);
});

test.each(others)('%s is asked for anew', (path) => {
  expect(headersOf(path).filter(([name]) => name === 'Cache-Control')).toEqual([]);
});

test('no file gets one header from two rules: hosts would join the values', () => {
  for (const path of [...openData, ...hashed, ...others]) {
    const names = headersOf(path).map(([name]) => name);
    expect(new Set(names).size, path).toBe(names.length);
  }
});
