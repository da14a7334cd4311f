import { expect, test } from 'vitest';
import { groups, isKind, kinds } from '../../src/search/kinds.ts';

test('every kind of page has a name of its own and counts for something', () => {
  const labels = Object.values(kinds).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const { label, weight, group } of Object.values(kinds)) {
    expect(groups).toHaveProperty(group);
    expect(label).toMatch(/^[A-Z]/);
    expect(weight).toBeGreaterThan(0);
  }
});

test('guides and answers stand before studies, and pages about the site come last', () => {
  const order = Object.keys(kinds);
  expect(order.indexOf('condition')).toBeLessThan(order.indexOf('study'));
  expect(order.at(-1)).toBe('page');
});

test('a word out of an address is a kind only when it is one of ours, and never what every object has', () => {
  expect(isKind('condition')).toBe(true);
  for (const word of ['', 'conditions', 'constructor', 'toString']) expect(isKind(word)).toBe(false);
});
