import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, readHeadersFile } from '../../scripts/hosts/headers-file.ts';
import { builtHeaders } from '../../src/integrations/host-headers.ts';
import { everywhere } from '../hosts/everywhere.ts';

const text = await readFile('public/_headers', 'utf8');
const names = [
  'api',
  'finder',
  'finder/c3e0149a9a16fbd8',
  'finder/c3e0149a9a16fbd8/leaf',
  'finder/current.json',
  'offline/0738d426ad0828d2',
  'offline/missing',
];

/** The rules as the build writes them for a site below this address. */
async function rulesBelow(base: string) {
  const folder = await mkdtemp(join(tmpdir(), 'headers-'));
  await writeFile(join(folder, '_headers'), builtHeaders(text, base, names));
  const rules = await readHeadersFile(join(folder, '_headers'));
  await rm(folder, { recursive: true });
  return rules;
}

const rules = await rulesBelow('/');
const headersOf = (path: string) => headersFor(rules, path);

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
  '/offline/missing/',
];

const all = [...openData, ...hashed, ...others];

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
  for (const path of all) {
    const names = headersOf(path).map(([name]) => name);
    expect(new Set(names).size, path).toBe(names.length);
  }
});

test.each(all)('%s comes with what every answer carries', (path) => {
  const sent = headersOf(path).map(([name, value]) => [name.toLowerCase(), value]);
  expect(Object.fromEntries(sent)).toMatchObject(everywhere);
});

test('the file keeps the limits of both hosts: 100 rules, 2,000 signs in a line, one star in a path', () => {
  const lines = text.split('\n');
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => line.length > 2000 || /^\/.*\*.*\*/.test(line))).toEqual([]);
});

test('a site below another address has its rules there, and nowhere else', async () => {
  const below = await rulesBelow('/handwise');
  for (const path of all) {
    expect(headersFor(below, `/handwise${path}`), path).toEqual(headersOf(path));
    expect(headersFor(below, path), path).toEqual([]);
  }
});
