import { describe, expect, test } from 'vitest';
import { careCardsOf } from '../../src/safety/red-flags.ts';

const flag = (sign: string, act: Parameters<typeof careCardsOf>[0][number]['act']) => ({ sign, act });

describe('care cards of warning signs', () => {
  test('stand most urgent first, with the signs of each in their order', () => {
    const cards = careCardsOf([
      flag('a rash', 'doctor-soon'),
      flag('fever', 'doctor-today'),
      flag('chest pain', 'call-911'),
      flag('new weakness', 'emergency-department'),
    ]);
    expect(cards.map(({ level, signs }) => [level, signs])).toEqual([
      ['emergency', ['chest pain', 'new weakness']],
      ['urgent', ['fever']],
      ['non-urgent', ['a rash']],
    ]);
  });

  test('are only those that have a sign, and each says what to do', () => {
    expect(careCardsOf([])).toEqual([]);
    const cards = careCardsOf([flag('fever', 'doctor-today')]);
    expect(cards).toHaveLength(1);
    expect(cards[0]?.lead).toMatch(/^Call a doctor today .*:$/);
  });
});
