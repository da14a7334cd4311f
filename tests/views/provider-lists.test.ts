import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Provider } from '../../src/finder/schema/provider.ts';
import { plainProvider } from '../finder/fixture.ts';

const people: Provider[] = [];
const settle = (count: number, city: string, state = 'WA', country = 'US') => {
  for (let person = 0; person < count; person++) {
    const id = `x-${String(people.length).padStart(4, '0')}`;
    const name = { first: String.fromCharCode(90 - (person % 26)), last: `Example ${person}` };
    people.push(plainProvider({ id, name, address: { city, state, postalCode: '', country } }));
  }
};
settle(104, 'Seattle');
settle(5, 'St. Louis');
settle(4, 'Saint Helens');
settle(1, 'SEATTLE');
settle(3, 'Laramie', 'WY');
settle(6, 'Cheyenne', 'WY');
settle(1, 'Madrid', 'Madrid', 'ES');

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
writeFileSync(join(folder, 'people.ndjson'), people.map((person) => `${JSON.stringify(person)}\n`).join(''));
vi.stubEnv('PROVIDERS_FILE', join(folder, 'people.ndjson'));
const { listPages, stateLinks } = await import('../../src/views/provider-lists.ts');
const { cardOf } = await import('../../src/views/providers.ts');
afterAll(() => rmSync(folder, { recursive: true }));

const pages = listPages();
const idsOn = (path: string) =>
  pages
    .filter((page) => page.path === path)
    .flatMap(({ sections }) => sections.flatMap((part) => part.people.map(({ id }) => id)));

describe('the lists by state and city', () => {
  test('hold everybody, at most 100 a page', () => {
    const listed = new Set(pages.flatMap(({ path }) => idsOn(path)));
    expect([...listed].sort()).toEqual(people.map(({ id }) => id));
    expect(Math.max(...pages.map(({ path }) => idsOn(path).length))).toBe(100);
  });

  test('give a city of five its own page, and a smaller one a section', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      'abroad',
      'wa',
      'wa/seattle',
      'wa/seattle/2',
      'wa/st-louis',
      'wy',
      'wy/cheyenne',
    ]);
    expect(pages.find(({ path }) => path === 'wa')?.sections.map(({ place }) => place)).toEqual([
      'Saint Helens',
    ]);
  });

  test('a state of up to 100 people has everybody on its page', () => {
    expect(idsOn('wy')).toHaveLength(9);
  });

  test('a state links to each city, wherever its people stand', () => {
    const [first] = pages.filter(({ path }) => path === 'wa');
    expect(first?.cities).toEqual([
      { name: 'Saint Helens', people: 4, href: 'wa/#saint-helens' },
      { name: 'Seattle', people: 105, href: 'wa/seattle/' },
      { name: 'St. Louis', people: 5, href: 'wa/st-louis/' },
    ]);
    expect(stateLinks()).toEqual([
      { name: 'Outside the US', path: 'abroad', people: 1 },
      { name: 'Washington', path: 'wa', people: 114 },
      { name: 'Wyoming', path: 'wy', people: 9 },
    ]);
  });

  test('are in the order of names, and each entry leads to its own record', () => {
    const [first] = pages.filter(({ path }) => path === 'wy/cheyenne');
    const names = first?.sections[0]?.people.map((person) => cardOf(person).name) ?? [];
    expect(names).toHaveLength(6);
    expect(names).toEqual([...names].sort());
  });
});
