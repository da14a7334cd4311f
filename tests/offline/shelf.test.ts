import { expect, test } from 'vitest';
import { isOurs, readShelf, type Shelf, shelfName } from '../../src/offline/shelf.ts';

const shelves: Shelf[] = [
  { kind: 'basic' },
  { kind: 'read' },
  { kind: 'site', generation: '1f2e' },
  { kind: 'state', state: 'WA', generation: '1f2e' },
];

test.each(shelves)('the name of %o leads back to it', (shelf) => {
  expect(readShelf('/handwise/', shelfName('/handwise/', shelf))).toEqual(shelf);
});

test('two sites of one origin never take each other’s caches', () => {
  for (const shelf of shelves) {
    expect(readShelf('/', shelfName('/handwise/', shelf))).toBeUndefined();
    expect(isOurs('/', shelfName('/handwise/', shelf))).toBe(false);
    expect(isOurs('/handwise/', shelfName('/handwise/', shelf))).toBe(true);
  }
});

test.each([
  'other-app',
  'handwise:/:site',
  'handwise:/:site:1f2e:more',
  'handwise:/:state:WA',
  'handwise:/:basic:x',
  'handwise:/:plan',
])('a cache named "%s" is no shelf', (name) => {
  expect(readShelf('/', name)).toBeUndefined();
});
