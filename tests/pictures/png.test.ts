import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Color, pngIn } from '../../src/pictures/png.ts';

const colors: [Color, ...Color[]] = [
  [251, 252, 250],
  [19, 33, 30],
  [21, 92, 82],
  [233, 138, 82],
];

/** Each pixel's nearest color, looked up alone. */
const nearest = ([r = 0, g = 0, b = 0]: number[]): Color => {
  const away = ([red, green, blue]: Color) => Math.hypot(red - r, green - g, blue - b);
  return colors.toSorted((a, b) => away(a) - away(b))[0] as Color;
};

test.each([
  [6, 5],
  [7, 3],
  [1, 1],
])(
  'a picture of %i x %i pixels, read by another, has in each the nearest of its colors',
  async (width, height) => {
    const pixels = Array.from({ length: width * height }, (_, at) => [
      (at * 97) % 256,
      (at * 61 + 40) % 256,
      (at * 31) % 256,
    ]);
    pixels.splice(0, 1, [...colors[0]]);
    const rgba = Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255]));
    const png = pngIn(colors, rgba, { width, height });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width, height });
    const read = await sharp(png).removeAlpha().raw().toBuffer();
    expect([...read]).toEqual(pixels.flatMap(nearest));
  },
);
