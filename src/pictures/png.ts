import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, 0 to 255 each. */
export type Color = readonly [red: number, green: number, blue: number];

/**
 * A picture as PNG in which every pixel has the nearest of at most 16 colors, the first of which is its paper: who knows the inks need
 * not look for them, which takes longer than to draw. `rgba` has four bytes for each pixel, and none can be seen through.
 */
export function pngIn(
  colors: readonly [paper: Color, ...inks: Color[]],
  rgba: Uint8Array,
  { width, height }: { width: number; height: number },
): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bitsOfPixel, indexed], 8);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('PLTE', Uint8Array.from(colors.flat())),
      chunk('IDAT', deflateSync(rowsOf(pixels, width, colors))),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const bitsOfPixel = 4;
const indexed = 3;

/** Two pixels in each byte, and before each row a byte which says that it stands as it is. */
function rowsOf(
  pixels: Uint32Array,
  width: number,
  colors: readonly [paper: Color, ...inks: Color[]],
): Uint8Array {
  const rowBytes = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array((rowBytes * pixels.length) / width);
  const [[red, green, blue]] = colors;
  const paper = red | (green << 8) | (blue << 16);
  const known = new Map<number, number>();
  for (let at = 0; at < pixels.length; at++) {
    const pixel = (pixels[at] as number) & 0xffffff;
    // Most is paper, and the rows are full of it from the start.
    if (pixel === paper) continue;
    const index = known.get(pixel) ?? nearest(pixel, colors);
    known.set(pixel, index);
    const x = at % width;
    const byte = ((at - x) / width) * rowBytes + 1 + (x >> 1);
    rows[byte] = (rows[byte] as number) | (x % 2 ? index : index << 4);
  }
  return rows;
}

function nearest(pixel: number, colors: readonly Color[]): number {
  const [r, g, b] = [pixel & 255, (pixel >> 8) & 255, pixel >> 16];
  const away = colors.map(([red, green, blue]) => (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2);
  return away.indexOf(Math.min(...away));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
