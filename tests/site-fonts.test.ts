import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { kilobytes } from '../scripts/bench/page-budgets.ts';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const bytesOf = (name: string): Buffer => readFileSync(`src/assets/fonts/${name}.woff2`);

function codesOf(name: string): number[] {
  const font = create(bytesOf(name));
  if (font.isCollection) throw new Error(`${name} is a collection`);
  return font.characterSet.filter((code) => code < 0xfff0);
}

/** The letters for which fonts.css asks for a file. */
function rangeOf(name: string): number[] {
  const face = css.split('@font-face').find((one) => one.includes(`/${name}.woff2`)) ?? '';
  const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
  return ranges.flatMap(([, from = '', to = from]) => {
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => first + at);
  });
}

// Cure for a failure: npm run fonts:build, then the ranges in src/styles/fonts.css.
describe.each(['atkinson-hyperlegible-next', 'literata-500'])('%s', (name) => {
  it('has each letter in one of its two files', () => {
    const most = new Set(codesOf(name));
    expect(codesOf(`${name}-more`).filter((code) => most.has(code))).toEqual([]);
  });

  it('asks for its second file where a page has one of its letters, and nowhere else', () => {
    expect(rangeOf(name)).toEqual([]);
    expect(rangeOf(`${name}-more`)).toEqual(codesOf(`${name}-more`).toSorted((a, b) => a - b));
  });

  it('has what English, names in our citations and numbers are written with in the first', () => {
    const most = new Set(codesOf(name));
    const wanted = 'AZaz09.,;:?%()/+=<>“”‘’–…áéíñóôöëä×−²';
    expect([...wanted].filter((letter) => !most.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });
});

it('the fonts of any page weigh no more than their budget, both files of both with it', () => {
  const names = ['atkinson-hyperlegible-next', 'literata-500'].flatMap((name) => [name, `${name}-more`]);
  const kB = names.reduce((sum, name) => sum + bytesOf(name).length, 0) / 1000;
  expect(kB).toBeLessThanOrEqual(kilobytes.content.font);
});
