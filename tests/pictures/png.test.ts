import sharp from 'sharp';
import { expect, test } from 'vitest';
import { palette } from '../../src/pictures/inks.ts';
import { pngIn } from '../../src/pictures/png.ts';

test.each([
  [6, 5],
  [8, 3],
  [2, 1],
])(
  'a picture of %i x %i pixels, read by another, has in each the color of its number',
  async (width, height) => {
    const pixels = Uint8Array.from({ length: width * height }, (_, at) => (at * 7) % palette.length);
    const png = pngIn(palette, pixels, { width, height });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width, height });
    const read = await sharp(png).removeAlpha().raw().toBuffer();
    expect([...read]).toEqual([...pixels].flatMap((number) => palette[number] ?? []));
  },
);
