import { describe, expect, test } from 'vitest';
import { levelOf, withLevel } from '../../src/lib/level.ts';

const page = 'https://handwise.example/conditions/neck-pain/';

describe('the level of a guide', () => {
  test.each([
    ['', 'plain', 'plain'],
    ['', 'clinical', 'clinical'],
    ['?level=clinical', 'plain', 'clinical'],
    ['?level=plain', 'clinical', 'plain'],
    ['?level=Clinical', 'plain', 'plain'],
    ['?level=expert', 'clinical', 'clinical'],
    ['?level=', 'plain', 'plain'],
    ['?level=clinical&level=plain', 'plain', 'clinical'],
    ['#level=clinical', 'plain', 'plain'],
  ] as const)('at "%s", with %s chosen before, is %s', (rest, chosen, level) =>
    expect(levelOf(new URL(page + rest), chosen)).toBe(level),
  );

  test('stands in the address, beside all that stood there', () => {
    expect(withLevel(new URL(`${page}?a=1#references`), 'clinical').href).toBe(
      `${page}?a=1&level=clinical#references`,
    );
    expect(withLevel(new URL(`${page}?level=clinical&a=1#x`), 'plain').href).toBe(`${page}?a=1#x`);
    expect(withLevel(new URL(page), 'plain').href).toBe(page);
  });

  test('is read back as it was written', () => {
    for (const level of ['plain', 'clinical'] as const)
      expect(levelOf(withLevel(new URL(page), level), level)).toBe(level);
  });
});
