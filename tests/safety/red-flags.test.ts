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
    const leadOf = (act: Parameters<typeof flag>[1]) =>
      careCardsOf([flag('fever', act)]).map(({ lead }) => lead);
    expect(leadOf('call-911')).toEqual([expect.stringMatching(/^Call 911 .*:$/)]);
    expect(leadOf('doctor-today')).toEqual([expect.stringMatching(/^Call a doctor today .*:$/)]);
    expect(leadOf('doctor-soon')).toEqual([expect.stringMatching(/^See a doctor in the next days .*:$/)]);
  });
});
