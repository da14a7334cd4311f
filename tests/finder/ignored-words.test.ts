import { expect, test } from 'vitest';
import { parseQuery } from '../../src/finder/query.ts';
import { ignoredWords } from '../../src/islands/finder/ignored-words.ts';

const words = (address: string) => ignoredWords(parseQuery(new URLSearchParams(address)).ignored);

test('each parameter has its own reason', () => {
  const parameters =
    'page near name lat within bounds specialty technique credential profession offers language unstated';
  for (const parameter of parameters.split(' ')) {
    const nonsense = `${parameter}=${'%3C'.repeat(101)}`;
    expect(words(nonsense), parameter).toMatch(
      new RegExp(`^Left out of the address: ${parameter} “<{40}…” \\((expected|this|lat)`),
    );
  }
});

test('a long value is cut short, and marks that turn text around are taken out', () => {
  expect(words(`name=${'x'.repeat(10_000)}`)).toBe(
    `Left out of the address: name “${'x'.repeat(40)}…” (expected at most 100 characters).`,
  );
  expect(words('within=%E2%80%AE%E2%81%A6far')).toBe(
    'Left out of the address: within “far” (expected miles, 0.1 to 12,500).',
  );
});

test('more than eight are counted', () => {
  const many = Array.from({ length: 500 }, (_, at) => `<${at}>`).join(',');
  expect(words(`specialty=${encodeURIComponent(many)}`)).toMatch(/; and 492 more\.$/);
});
