import { expect, test } from 'vitest';
import { fold } from '../../src/lib/fold.ts';

test('names are compared without case, accents and marks', () => {
  expect(fold("  Muñoz-O'Neil  Jr. ")).toBe('munoz oneil jr');
  expect(fold('Łukasz Straße')).toBe('lukasz strasse');
});

test('plain letters take a shorter way to the same result', () => {
  const plain = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
  for (const one of plain)
    for (const other of plain) {
      const text = `a${one}B${other}c`;
      // An accent anywhere sends the whole text the long way.
      expect(`${fold(text)} e`, text).toBe(fold(`${text} é`));
    }
});
