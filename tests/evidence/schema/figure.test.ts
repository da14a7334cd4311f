import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/evidence/schema/figure.ts';
import { refusals } from './refusals.ts';

const price = { id: 'hourly-price', what: 'price of one hour', value: 60 };

describe('a number of a source', () => {
  test('is none where none is given', () => expect(figures.parse(undefined)).toEqual([]));

  test.each([
    {},
    { unit: 'usd' },
    { unit: 'percent' },
    { of: 100 },
    { to: 60.01 },
    { value: 0 },
    { value: -3, to: 0 },
  ])('with %j passes', (changes) => expect(refusals(figures, [{ ...price, ...changes }])).toEqual([]));

  test.each<[changes: object, refusal: string]>([
    [{ to: 60 }, '0.to: expected the lower end first'],
    [{ to: 40 }, '0.to: expected the lower end first'],
    [{ value: 3, to: 0 }, '0.to: expected the lower end first'],
    [{ of: 100, unit: 'percent' }, '0.unit: expected a share ("10 in 100") or a unit, not both'],
    [{ of: 0 }, '0.of: Too small: expected number to be >0'],
    [{ of: 10.5 }, '0.of: Invalid input: expected int, received number'],
    [{ what: '' }, '0.what: expected some text'],
    [{ id: 'Hourly Price' }, '0.id: expected a kebab-case id such as "furlan-2015"'],
    [{ currency: 'usd' }, '0: Unrecognized key: "currency"'],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(figures, [{ ...price, ...changes }])).toEqual([refusal]),
  );

  test('has a unit that can be printed', () =>
    expect(refusals(figures, [{ ...price, unit: 'eur' }])).toEqual([
      expect.stringMatching(/^0\.unit: Invalid option/),
    ]));

  test('has an id that no other of its record has', () => {
    expect(refusals(figures, [price, { ...price, id: 'other' }])).toEqual([]);
    expect(refusals(figures, [price, price])).toEqual([
      '(record): expected figure ids that differ from each other',
    ]);
  });
});
