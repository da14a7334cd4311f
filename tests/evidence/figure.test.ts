import { describe, expect, test } from 'vitest';
import { figuresNamed, fillFigures, formatFigure } from '../../src/evidence/figure.ts';
import { type Figure, figureSchema } from '../../src/evidence/schema/figure.ts';

const figure = (fields: Partial<Figure>): Figure =>
  figureSchema.parse({ id: 'price', value: 60, what: 'price of one hour', ...fields });

describe('a figure', () => {
  test.each([
    [{}, '60'],
    [{ unit: 'usd' }, '$60'],
    [{ unit: 'usd', to: 150 }, '$60 to $150'],
    [{ unit: 'usd', value: 15000 }, '$15,000'],
    [{ unit: 'percent', value: 20 }, '20 percent'],
    [{ value: 10, of: 100 }, '10 in 100'],
  ] as const)('of %j reads as people say it', (fields, words) =>
    expect(formatFigure(figure(fields))).toBe(words),
  );

  test('stands where a text names it, as often as it does', () => {
    const record = { id: 'self', figures: [figure({ unit: 'usd' }), figure({ id: 'visits', value: 10 })] };
    expect(fillFigures('{self.visits} visits at {self.price}, {self.price} each.', record)).toBe(
      '10 visits at $60, $60 each.',
    );
  });

  test.each(['{self.cost}', '{other.price}', '{self.}'])(
    'that nobody has stops the build with its name: %s',
    (name) =>
      expect(() => fillFigures(`At ${name}.`, { id: 'self', figures: [figure({})] })).toThrow(
        `self: no figure ${name}; expected one of price`,
      ),
  );

  test('is found by record and name', () => {
    expect(figuresNamed('{a.b} and {c-d.e}, not {f}')).toEqual([
      ['a', 'b'],
      ['c-d', 'e'],
    ]);
  });
});
