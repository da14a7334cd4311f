import { describe, expect, test } from 'vitest';
import { readAsked } from '../../scripts/bench/asked.ts';
import { wireOf } from '../../scripts/bench/wire.ts';

test('what a page took is told by kind, and everything counts, of no kind too', () => {
  const { requests, kB } = wireOf([
    { type: 'text/html', bytes: 20_000 },
    { type: 'text/css', bytes: 9000 },
    { type: 'text/javascript', bytes: 1500 },
    { type: 'application/javascript', bytes: 500 },
    { type: 'font/woff2', bytes: 34_000 },
    { type: 'image/svg+xml', bytes: 700 },
    { type: 'application/wasm', bytes: 60_000 },
    { type: '', bytes: 300 },
  ]);
  expect(requests).toBe(8);
  expect(kB).toEqual({
    all: 126,
    document: 20,
    stylesheet: 9,
    script: 2,
    font: 34,
    picture: 0.7,
    other: 60.3,
  });
});

describe('words behind the bench', () => {
  const read = (...words: string[]) => readAsked(words, [2000, 30_000], ['condition', 'search']);

  test('no word asks for everything', () => {
    const { sizes, hasPart, kinds } = read();
    expect(sizes).toEqual([2000, 30_000]);
    expect(hasPart('growth')).toBe(true);
    expect(kinds).toEqual([]);
  });

  test('a word asks for its part, its size or its page and for nothing else', () => {
    const { sizes, hasPart, kinds } = read('pages', 'condition', '2000');
    expect(sizes).toEqual([2000]);
    expect(hasPart('pages')).toBe(true);
    expect(hasPart('growth')).toBe(false);
    expect(kinds).toEqual(['condition']);
  });

  test('"search" is the search, not its page', () => {
    expect(read('search').hasPart('search')).toBe(true);
    expect(read('search').kinds).toEqual([]);
  });

  test('a slip is an error that names it and what there is', () => {
    expect(() => read('pages', 'growht')).toThrow('Found "growht", expected sizes among 2000, 30000, parts');
  });
});
