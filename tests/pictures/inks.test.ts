import { expect, test } from 'vitest';
import { type Color, colorsOf, type Ink, inks, nearestColor, palette } from '../../src/pictures/inks.ts';

test('there are as many colors as four bits can number, and each is nearest to itself', () => {
  expect(palette).toHaveLength(16);
  expect(palette.map(nearestColor)).toEqual([...palette.keys()]);
});

test.each(Object.keys(inks) as Ink[])(
  'the more of a pixel %s covers, the farther is it from the paper',
  (ink) => {
    const away = [...colorsOf[ink]].map((number) => distance(palette[number] as Color, palette[0]));
    expect(away[0]).toBe(0);
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(palette[colorsOf[ink][255] as number]).toEqual(
      [1, 3, 5].map((at) => Number.parseInt(inks[ink].slice(at, at + 2), 16)),
    );
  },
);

const distance = (a: Color, b: Color) => Math.hypot(...a.map((part, at) => part - (b[at] as number)));
