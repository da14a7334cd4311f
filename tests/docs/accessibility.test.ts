import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const paper = readFileSync('docs/accessibility.md', 'utf8');
const rows = paper
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter(([line]) => line !== 'Line');
const testNames = /`((?:tests|src)\/[\w./-]+)`/g;

it('names for each line what tests it, how a hand does, or how it falls short', () => {
  expect(rows.length).toBeGreaterThan(30);
  const unproved = rows.filter(
    ([, proof = '']) =>
      !/^(by hand|falls short)\b.*: \S/i.test(proof) && !proof.includes('axe') && !proof.match(testNames),
  );
  expect(unproved.map(([line]) => line)).toEqual([]);
});

it('names only tests and checks that are there', () => {
  const named = [...paper.matchAll(testNames)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it('names every test of the folder for accessibility', () => {
  const tests = readdirSync('tests/a11y').filter((file) => file.endsWith('.test.ts'));
  expect(tests.filter((file) => !paper.includes(`tests/a11y/${file}`))).toEqual([]);
});

it('is told to readers with the checker that is installed, and without a claim that nobody checked', () => {
  const page = readFileSync('src/pages/about/accessibility.astro', 'utf8');
  const { version } = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')) as {
    version: string;
  };
  expect(page).toContain(`axe-core ${version.split('.')[0]} `);
  for (const text of [paper, page]) expect(text).not.toMatch(/\b(conforms?|compliant|conformant)\b/i);
});
